// Until when a conference, or a postponed one, still fits into its year (AM-41).
import { type WorkingCalendar, addWorkingDays, workingDayUntil } from '../calendar/calendar.ts';
import { type CivilDate, civilDate } from '../dates/civil-date.ts';
import { type TermClause, termRow } from './terms.ts';
import { type Deadline, termDeadline } from './deadline.ts';

export interface YearEnd {
  /** The last working day of the year: the last day for a conference. */
  readonly lastConference: CivilDate;
  /** Last day to post the notice (plan and limit) for a conference this year (A-II.4.13 with A-II.2.4). */
  readonly notice: Deadline;
  /** The last conference day that can still be put off within the year (A-II.2.10). */
  readonly postponable: Deadline;
}

/** Working days from the decision to put off (the day of the report) to the new notice: the next one. */
const TO_NEW_NOTICE = 1;

/**
 * A-II.4.13: “ít nhất 01 lần/năm”. A postponement needs, one after the other: the closing at the limit of receipt
 * (A-II.3.4), the report on it within the office's own days (A-II.2.9), a new notice on the next working day, and the
 * notice's whole lead again (AM-11). Throws NotCovered for years before the plans.
 */
export function lastNoticeOfYear(cal: WorkingCalendar, year: number): YearEnd {
  const lastConference = workingDayUntil(cal, civilDate(`${year}-12-31`));
  const anchorWords = 'ngày làm việc cuối cùng của năm';
  const notice = termDeadline(cal, 'A-II.2.4', lastConference);
  const daysOf = (clause: TermClause): number => termRow(clause, lastConference).days;
  const days = daysOf('A-II.2.4') - daysOf('A-II.3.4') - daysOf('A-II.2.9') - TO_NEW_NOTICE;
  const sum = addWorkingDays(cal, lastConference, days);
  return {
    lastConference,
    notice: {
      ...notice,
      clause: 'A-II.4.13',
      name: 'Ngày cuối niêm yết Thông báo để còn tổ chức Hội nghị trong năm',
      anchorWords,
      default: true,
    },
    postponable: {
      ...notice,
      clause: 'A-II.2.10',
      name: 'Ngày tổ chức Hội nghị muộn nhất còn hoãn được trong năm',
      workBy: null,
      due: sum.result,
      days,
      anchorWords,
      skipped: sum.skipped,
      worked: sum.worked,
      provisional: sum.provisional,
      default: true,
    },
  };
}

/** The earliest conference for a notice posted (at the later of both places) on a day (A-II.2.4, AM-22). */
export function earliestConference(
  cal: WorkingCalendar,
  posted: CivilDate,
): { readonly workBy: CivilDate; readonly limit: CivilDate } {
  const row = termRow('A-II.2.4', posted);
  return {
    workBy: addWorkingDays(cal, posted, -(row.workByDays ?? row.days)).result,
    limit: addWorkingDays(cal, posted, -row.days).result,
  };
}
