// The report with its annex as DOCX, from the office's own template.
import { compileLetter } from '#docx/template/compile-letter';
import type { ResultReportData } from '#letters/D22-ket-qua/data';
import { docxText } from '#docx/docx-text';
import { RESULT_REPORT_FIELDS } from '#letters/D22-ket-qua/fields';
import { findForbiddenClosingRequest } from '#letters/report/lint-texts';
import type { Values } from '#docx/template/field-list';
import { LetterError } from '#docx/base/problem';
import { repack } from '#docx/base/zip';
import { report, annexTitle, UNSETTLED_HEADER } from '#register/tabs/report';
import { citeClause } from '#rules/clauses/cite';
import { deflating } from '../office/disk/xlsx/deflating.ts';
import type { PushProblem } from './problem.ts';

type Cover =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problems: readonly PushProblem[] };

/** Words that the office's own wording may not lose: the form of the plan, which allows no other (A-III.2.2, AM-21). */
const formWords = (agency: string): string[] => [
  annexTitle(agency),
  UNSETTLED_HEADER,
  ...Object.values(report.columns).map(({ header }) => header),
];

interface CoverContent {
  readonly data: ResultReportData;
  readonly agency: string;
}

export function coverDocx(template: Uint8Array, { data, agency }: CoverContent): Cover {
  const compiled = compileLetter(template, RESULT_REPORT_FIELDS, deflating);
  if (!compiled.ok) return refused(compiled.problems.map(({ message }) => message));
  try {
    const bytes = repack(compiled.fill(data), deflating);
    const text = docxText(bytes);
    const asked = closingRequests(text, data);
    const faults = [...faultsOf(text, { data, agency }), ...asked.byTemplate.map(closingWords)];
    const content = [...asked.byCells.map(closingWords), ...(data.dự_thảo ? [] : blanksIn(data))];
    if (faults.length + content.length === 0) return { ok: true, bytes };
    return {
      ok: false,
      problems: [...problemsOf(TEMPLATE, faults), ...problemsOf(CONTENT, content)],
    };
  } catch (error) {
    if (!(error instanceof LetterError)) throw error;
    return refused([error.message]);
  }
}

/** What the filled report must say whatever the office made of the template. */
function faultsOf(text: string, { data, agency }: CoverContent): string[] {
  const faults = formWords(agency)
    .filter((words) => !text.includes(words))
    .map(
      (words) => `Mẫu thiếu “${words}” của biểu kèm theo Kế hoạch; đề nghị đặt lại đúng như biểu.`,
    );
  if (data.dự_thảo && !text.includes('DỰ THẢO'))
    faults.push('Mẫu không in chữ DỰ THẢO khi chưa có số, ngày; đề nghị đặt lại trường dự_thảo.');
  if (!data.dự_thảo && !(text.includes(data.số_ký_hiệu) && text.includes(data.ngày_văn_bản)))
    faults.push(
      'Mẫu không in số, ngày của báo cáo; đề nghị đặt lại trường số_ký_hiệu, ngày_văn_bản.',
    );
  return faults;
}

/** The passages that ask for consent to closing: those that a value brought in, and those of the template's own wording. */
function closingRequests(text: string, data: Values) {
  const inCells = textsIn(data).flatMap(findForbiddenClosingRequest);
  const passages = findForbiddenClosingRequest(text);
  const isFromCell = (passage: string) => inCells.some((typed) => passage.includes(typed));
  return {
    byCells: passages.filter(isFromCell),
    byTemplate: passages.filter((passage) => !isFromCell(passage)),
  };
}

const textsIn = (values: Values): string[] =>
  Object.values(values).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'boolean' ? [] : value.flatMap(textsIn);
  });

const closingWords = (passage: string): string =>
  `“${passage}”: không đề nghị đồng ý kết thúc giải quyết (${citeClause('A-II.5c.3')}).`;

/** What an issued report may leave out; everything else it must say (A-III.2.2). */
const MAY_BE_EMPTY = new Set([
  'đổi_mới',
  'báo_cáo_trước',
  'báo_cáo_gần_nhất',
  'ngày_niêm_yết',
  'ngày_đăng_cổng',
  'gồm_chưa_giải_quyết',
  'gồm_ngoài_biểu',
  'quá_trình',
  'ghi_chú',
  'liên_hệ',
  'địa_chỉ',
]);

/** The blanks of an issued report, each named by what should stand there: a gap is for drafts alone. */
function blanksIn(data: ResultReportData): string[] {
  const blanks = new Set<string>();
  const look = (values: Values, where: string): void => {
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'string') {
        if (value.includes('……') || (value.trim() === '' && !MAY_BE_EMPTY.has(name)))
          blanks.add(
            `Báo cáo đã có số, ngày nhưng còn để trống “${name.replace(/_/g, ' ')}”${where}; đề nghị ghi đủ ở sổ rồi gửi lại.`,
          );
      } else if (typeof value !== 'boolean') {
        for (const item of value) {
          const code = item['mã_kiến_nghị'];
          look(item, typeof code === 'string' ? ` của kiến nghị ${code}` : where);
        }
      }
    }
  };
  look(data, '');
  return [...blanks];
}

/** What is no cell of a tab is named in the tab's place. */
const TEMPLATE = 'Mẫu D22';
/** What the register put in: it follows from cells, which are named where they are known. */
export const CONTENT = 'Nội dung báo cáo';

const problemsOf = (tab: string, messages: readonly string[]): PushProblem[] =>
  messages.map((message) => ({ tab, row: null, column: '', message }));

const refused = (messages: readonly string[]): Cover => ({
  ok: false,
  problems: problemsOf(TEMPLATE, messages),
});
