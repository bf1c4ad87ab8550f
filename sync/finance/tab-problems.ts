// Where the tab “Biểu Sở Tài chính” says something else than the rules: cell by cell (A-PL, AM-21).
import type { Book } from '#register/book/book';
import type { Cell } from '#register/table/column';
import type { ConferenceRow } from '#register/book/conference-day';
import { ATTACHED_ROW, reportLines } from '#letters/report/report-lines';
import type { ReportForm, ReportRow } from '#rules/report/form';
import { cellProblem, type PushProblem } from './problem.ts';

const UPDATE =
  'Đề nghị đánh dấu “Chạy ngay” ở tab Tổng quan để phần mềm lập lại biểu; nếu số liệu thực tế khác, sửa ở tab Kiến nghị.';

const EXPECTED = {
  stt: (row: ReportRow): Cell => row.stt,
  group: (row: ReportRow): Cell => row.group,
  resolved: (row: ReportRow): Cell => row.resolved,
  inProgress: (row: ReportRow): Cell => row.inProgressText,
  transferred: (row: ReportRow): Cell => row.transferred,
  superior: (row: ReportRow): Cell => row.superior,
  note: (row: ReportRow): Cell => row.note,
} as const;
type Key = keyof typeof EXPECTED;

export function tabProblems(
  book: Book,
  conference: ConferenceRow,
  form: ReportForm,
): PushProblem[] {
  const { report } = book.tabs;
  const problems = lineProblems(book, conference);
  form.rows.forEach((expected, index) => {
    const row = report.rows[index];
    if (row === undefined) {
      const message = `Biểu thiếu dòng ${expected.stt} “${expected.group}”. ${UPDATE}`;
      problems.push(cellProblem(report.tab, null, { key: 'group', message }));
      return;
    }
    for (const key of Object.keys(EXPECTED) as Key[]) {
      const message = difference(row.cells[key], EXPECTED[key](expected));
      if (message !== null) problems.push(cellProblem(report.tab, row.at, { key, message }));
    }
  });
  for (const row of report.rows.slice(form.rows.length)) {
    const message = 'Biểu của Sở Tài chính chỉ có 07 dòng; đề nghị xóa dòng thêm này.';
    problems.push(cellProblem(report.tab, row.at, { key: 'group', message }));
  }
  return problems;
}

/** The lines over the form. The one that names the report is left out: the files take number and date from “Văn bản đi”. */
function lineProblems(book: Book, conference: ConferenceRow): PushProblem[] {
  const { tab } = book.tabs.report;
  const lines = reportLines(book, conference, null).filter(({ row }) => row !== ATTACHED_ROW);
  return lines.flatMap(({ row, text }) => {
    const message = difference(book.grids.report[row]?.[0] ?? null, text);
    return message === null
      ? []
      : [{ tab: tab.title, row: row + 1, column: tab.columns.stt.header, message }];
  });
}

function difference(cell: Cell, expected: Cell): string | null {
  const [there, wanted] = [plain(cell), plain(expected)];
  if (there === wanted) return null;
  return `Ô đang ghi “${excerpt(there, wanted)}”, theo quy tắc là “${excerpt(wanted, there)}”. ${UPDATE}`;
}

const plain = (cell: Cell): string =>
  String(cell ?? '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .trim();

const SHOWN = 60;

/** A short text whole; of a long one what stands around the first difference. */
function excerpt(text: string, other: string): string {
  if (text.length <= SHOWN) return text.replace(/\n/g, ' / ');
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  const from = Math.max(0, at - SHOWN / 3);
  const to = Math.min(text.length, from + SHOWN);
  const cut = text.slice(from, to).replace(/\n/g, ' / ');
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}
