// What in the petitions of the conference stands against the report (A-PL.4b–A-PL.9, A-II.5c.1, A-II.5c.4, AM-18).
import { findForbiddenClosingRequest } from '#letters/report/lint-texts';
import type { Book } from '#register/book/book';
import { byCode } from '#register/book/by-code';
import type { ConferenceReport } from '#letters/report/report-of';
import { type PetitionRow } from '#register/book/petition-facts-of';
import { casesIn } from '#register/book/outgoing';
import { citeClause } from '#rules/clauses/cite';
import { checkReport } from '#rules/report/checks';
import { reportColumnWords } from '#rules/petitions/report-columns';
import { twinsOf } from '#register/book/twins';
import { cellProblem, type PushProblem } from './problem.ts';

/** The texts of a petition that go into the report. */
const FREE_TEXTS = [
  'title',
  'summary',
  'process',
  'obstacle',
  'proposal',
  'delayCause',
  'plan',
] as const;

/** The cells that decide where a petition stands: one that cannot be read must not pass for an empty one. */
const DECIDING = ['group', 'scope', 'route', 'outcome', 'writtenRequestOn'] as const;

export function petitionProblems(
  book: Book,
  conference: string,
  { placed, form }: ConferenceReport,
): PushProblem[] {
  const { petitions, report } = book.tabs;
  const { tab } = petitions;
  const rows = petitions.rows.filter(({ value }) => value.conference === conference);
  const problems = [...codeProblems(book, rows), ...unreadCells(book, rows)];
  const rowOf = new Map(
    rows.map((row) => [row.value.code ?? '', row]).reverse() as [string, PetitionRow][],
  );
  for (const problem of checkReport(placed, form)) {
    const key = problem.column as keyof typeof tab.columns;
    const row = rowOf.get(problem.code);
    if (row !== undefined)
      problems.push(cellProblem(tab, row.at, { key, message: problem.message }));
    else problems.push(cellProblem(report.tab, null, { key: 'group', message: problem.message }));
  }
  // As they were placed: by code, however staff sort their tab.
  const { firstOf } = twinsOf(book);
  const inOrder = [...rows].sort((a, b) => byCode(codeOf(a), codeOf(b)));
  inOrder.forEach((row, index) => {
    const column = placed[index]?.column ?? null;
    const words = column === null ? null : reportColumnWords(column);
    if (row.value.reportColumn !== words) {
      const message = `Ô đang ghi “${row.value.reportColumn ?? ''}”, theo quy tắc là “${words}”. Đề nghị chạy cập nhật (“Chạy ngay” ở tab Tổng quan), xem lại biểu rồi gửi.`;
      problems.push(cellProblem(tab, row.at, { key: 'reportColumn', message }));
    }
    if (column === 'outside') return;
    problems.push(...closingRequests(book, row));
    // AM-04: until staff say which of the two it is, nobody knows how many there are.
    const first = firstOf.get(row.value.code ?? '');
    if (first === undefined) return;
    const message = `Giống kiến nghị ${first} của cùng đơn vị, chưa kết luận có trùng không nên số trong biểu chưa chắc chắn. Nếu trùng, chọn Kết quả “Trùng” và ghi mã đó; nếu không, chọn “Có”.`;
    problems.push(cellProblem(tab, row.at, { key: 'notDouble', message }));
  });
  return problems;
}

const codeOf = ({ value }: PetitionRow) => ({ code: value.code ?? '' });

/** A row copied with its code would be counted twice. */
function codeProblems(book: Book, rows: readonly PetitionRow[]): PushProblem[] {
  const { tab } = book.tabs.petitions;
  const seen = new Map<string, PetitionRow>();
  const problems: PushProblem[] = [];
  for (const row of rows) {
    const { code } = row.value;
    const first = seen.get(code ?? '');
    if (code === null) {
      const message = 'Chưa có mã kiến nghị; chạy cập nhật để phần mềm cấp mã.';
      problems.push(cellProblem(tab, row.at, { key: 'code', message }));
    } else if (first === undefined) seen.set(code, row);
    else {
      const message = `Mã ${code} đã có ở dòng ${(first.at ?? 0) + 1}; mỗi kiến nghị một mã.`;
      problems.push(cellProblem(tab, row.at, { key: 'code', message }));
    }
  }
  return problems;
}

function unreadCells(book: Book, rows: readonly PetitionRow[]): PushProblem[] {
  const { petitions, documents, incoming } = book.tabs;
  const codes = new Set(rows.map(({ value }) => value.code));
  const ofCase = (cell: string | null): boolean => casesIn(cell).some((code) => codes.has(code));
  return [
    ...rows.flatMap((row) => unread(petitions.tab, row, DECIDING)),
    ...documents.rows
      .filter(({ value }) => ofCase(value.case))
      .flatMap((row) => unread(documents.tab, row, ['kind', 'state', 'date'])),
    ...incoming.rows
      .filter(({ value }) => ofCase(value.case))
      .flatMap((row) => unread(incoming.tab, row, ['meaning', 'date'])),
  ];
}

interface Row {
  readonly at: number | null;
  readonly problems: PetitionRow['problems'];
}
type AnyTab = Parameters<typeof cellProblem>[0];

/** The cells of a row, among those named, that hold something unreadable. */
function unread(tab: AnyTab, row: Row, keys: readonly string[]): PushProblem[] {
  return row.problems.flatMap(({ column, message }) => {
    const key = keys.find((name) => tab.columns[name]?.header === column);
    return key === undefined ? [] : [cellProblem(tab, row.at, { key, message: `${message}.` })];
  });
}

// A-II.5c.3: the ward closes what is settled by itself and never asks the city to agree.
function closingRequests(book: Book, row: PetitionRow): PushProblem[] {
  const { tab } = book.tabs.petitions;
  return FREE_TEXTS.flatMap((key) =>
    findForbiddenClosingRequest(row.value[key] ?? '').map((passage) =>
      cellProblem(tab, row.at, {
        key,
        message: `“${passage}”: không đề nghị UBND thành phố đồng ý kết thúc giải quyết kiến nghị (${citeClause('A-II.5c.3')}); đề nghị bỏ câu này.`,
      }),
    ),
  );
}
