// Which conference is reported on, and what in its row stands against a report.
import type { Book } from '#register/book/book';
import type { ConferenceRow } from '#register/book/conference-day';
import { reportedConference } from '#letters/report/report-of';
import { slashDate, type CivilDate } from '#rules/dates/civil-date';
import { cellProblem, type PushProblem } from './problem.ts';

export interface ReportedConference {
  readonly row: ConferenceRow;
  readonly code: string;
  readonly day: CivilDate;
}

type ConferenceFound =
  | { readonly ok: true; readonly conference: ReportedConference }
  | { readonly ok: false; readonly problems: readonly PushProblem[] };

/** The conference of the settings, else the last one held; a report needs one that was held on a known day (A-III.2.3). */
export function findConference(book: Book, today: CivilDate): ConferenceFound {
  const { conferences, settings } = book.tabs;
  const problems: PushProblem[] = [];
  const tell = (row: ConferenceRow, key: 'code' | 'date' | 'newDate' | 'held', message: string) => {
    const unread = row.problems.find(
      ({ column }) => column === conferences.tab.columns[key].header,
    );
    const said = unread === undefined ? message : `${unread.message}. ${message}`;
    problems.push(cellProblem(conferences.tab, row.at, { key, message: said }));
  };
  const named = book.setting('reportConference');
  for (const row of conferences.rows) {
    if (row.value.held === 'Có' && row.value.date === null)
      tell(row, 'date', 'Hội nghị đã tổ chức nhưng chưa ghi ngày tổ chức.');
  }
  const row = reportedConference(conferences, named);
  if (named !== '' && row?.value.code !== named) {
    const at = settings.rows.find(({ value }) => value.key === 'reportConference')?.at ?? null;
    const message = `Không có hội nghị mã “${named}” đã ghi ngày tổ chức; đề nghị ghi đúng mã hoặc để trống.`;
    problems.push(cellProblem(settings.tab, at, { key: 'value', message }));
  }
  if (row === null) {
    const message = 'Chưa có hội nghị nào có mã và ngày tổ chức.';
    problems.push(cellProblem(conferences.tab, null, { key: 'date', message }));
    return { ok: false, problems };
  }
  const { code } = row.value;
  const { day } = book.inForce(row);
  if (row.value.held !== 'Có')
    tell(row, 'held', 'Hội nghị chưa tổ chức nên chưa có kết quả để báo cáo Sở Tài chính.');
  else if (day !== null && day > today)
    tell(row, 'date', `Ngày tổ chức ${slashDate(day)} ở sau ngày hôm nay.`);
  if (conferences.rows.filter(({ value }) => value.code === code).length > 1)
    tell(row, 'code', `Mã ${code} có ở hai dòng; mỗi hội nghị một mã.`);
  if (problems.length > 0 || code === null || day === null) return { ok: false, problems };
  return { ok: true, conference: { row, code, day } };
}
