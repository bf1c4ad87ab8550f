// Number and date of the report itself: after the conference, not ahead of today, on a working day (AM-39).
import type { Book } from '#register/book/book';
import { issuedReports, reportNumber, reportRows } from '#letters/report/issued-reports';
import { isWorkingDay } from '#rules/calendar/calendar';
import { showDate, weekdayName, type CivilDate } from '#rules/dates/civil-date';
import type { ReportedConference } from './conference-problems.ts';
import { unread } from './petition-problems.ts';
import { cellProblem, type PushProblem } from './problem.ts';

export function dateProblems(
  book: Book,
  { code, day }: ReportedConference,
  today: CivilDate,
): PushProblem[] {
  const { documents } = book.tabs;
  const problems = reportRows(documents, code).flatMap((row) =>
    unread(documents.tab, row, ['number', 'date', 'state', 'dayConfirmed']),
  );
  const numbers = new Map<string, CivilDate>();
  for (const { row, number, date } of issuedReports(documents, code)) {
    const tell = (key: 'number' | 'date', message: string): void => {
      problems.push(cellProblem(documents.tab, row.at, { key, message }));
    };
    const full = reportNumber(number);
    const other = numbers.get(full);
    if (other !== undefined)
      tell('number', `Số ${full} đã ghi cho báo cáo ngày ${showDate(other)}; mỗi báo cáo một số.`);
    numbers.set(full, date);
    if (date < day)
      tell('date', `Ngày ${showDate(date)} ở trước ngày tổ chức Hội nghị ${showDate(day)}.`);
    if (row.value.dayConfirmed === 'Có') continue;
    const confirm = 'Đề nghị sửa lại ngày; nếu đúng, chọn “Có” ở cột Xác nhận ngày khác thường.';
    if (date > today) tell('date', `Ngày ${showDate(date)} ở sau ngày hôm nay. ${confirm}`);
    else if (!isWorkingDay(book.calendar, date))
      tell('date', `Ngày ${showDate(date)} (${weekdayName(date)}) là ngày nghỉ. ${confirm}`);
  }
  return problems;
}
