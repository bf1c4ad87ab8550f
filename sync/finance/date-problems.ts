// Number and date of the report itself: after the conference, not ahead of today, on a working day (AM-39).
import type { Book } from '#register/book/book';
import type { DocumentRow, Outgoing } from '#register/book/outgoing';
import { reportNumber, reportRows } from '#letters/report/issued-reports';
import { slashDate, weekdayName, type CivilDate } from '#rules/dates/civil-date';
import type { DocumentFault, DocumentFaultKind } from '#rules/outgoing/faults';
import type { ReportedConference } from './conference-problems.ts';
import { cellProblem, type PushProblem } from './problem.ts';

interface Judged {
  readonly today: CivilDate;
  readonly outgoing: Outgoing;
}

/** Every fault of a row that holds a report which is said to be issued; without a number it is a draft. */
export function dateProblems(
  book: Book,
  { code, day }: ReportedConference,
  { outgoing, today }: Judged,
): PushProblem[] {
  const { documents } = book.tabs;
  const problems: PushProblem[] = [];
  const rows = reportRows(documents, code);
  for (const row of rows) {
    for (const fault of outgoing.faults(row).filter(({ kind }) => BEARS.has(kind))) {
      const key = fault.column as keyof typeof documents.tab.columns;
      const message = twiceWords(fault, row, rows) ?? wordsOf(fault, row, { day, today });
      problems.push(cellProblem(documents.tab, row.at, { key, message }));
    }
  }
  return problems;
}

/** What a draft may lack does not keep the draft from being made. */
const BEARS: ReadonlySet<DocumentFaultKind> = new Set<DocumentFaultKind>([
  'unread',
  'badNumber',
  'doubled',
  'ahead',
  'dayOff',
  'beforeReceipt',
  'unsent',
  'sentDay',
  'unknownCase',
]);

const CONFIRM = 'Đề nghị sửa lại ngày; nếu đúng, chọn “Có” ở cột Xác nhận ngày khác thường.';

function wordsOf(
  { kind, column, message }: DocumentFault,
  { value: { date } }: DocumentRow,
  { day, today }: { readonly day: CivilDate; readonly today: CivilDate },
): string {
  // The header stands beside it.
  if (kind === 'unread') return message.replace(/^[^:]+: /, '');
  if (column !== 'date' || date === null) return message;
  if (date < day) {
    return `Ngày ${slashDate(date)} ở trước ngày tổ chức Hội nghị ${slashDate(day)}.`;
  }
  return date > today
    ? `Ngày ${slashDate(date)} ở sau ngày hôm nay. Đề nghị sửa lại ngày.`
    : `Ngày ${slashDate(date)} (${weekdayName(date)}) là ngày nghỉ. ${CONFIRM}`;
}

/** One number on two reports; null where it is another document that bears it. */
function twiceWords(
  { kind }: DocumentFault,
  row: DocumentRow,
  rows: readonly DocumentRow[],
): string | null {
  const numberOf = ({ value }: DocumentRow): string => reportNumber(value.number ?? '');
  const date = rows.find((other) => other !== row && numberOf(other) === numberOf(row))?.value.date;
  if (kind !== 'doubled' || date == null) return null;
  return `Số ${numberOf(row)} đã ghi cho báo cáo ngày ${slashDate(date)}; mỗi báo cáo một số.`;
}
