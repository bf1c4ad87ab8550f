// Counting working days on an explicit calendar: Monday to Friday, less the days off, plus the Saturdays worked.
import { addTo } from '../lists/add-to.ts';
import { type CalendarYear, type ExplainedDay, calendarYear } from './calendar-year.ts';
import { type CivilDate, dateFromSerial, toSerial, yearOf } from '../dates/civil-date.ts';
import { type CalendarDay, OFFICIAL_DAYS } from './official-days.ts';

export type { ExplainedDay } from './calendar-year.ts';
export { type CalendarDay, type DayKind, OFFICIAL_DAYS } from './official-days.ts';

/** A calendar that works each year out when it is first asked for. */
export interface WorkingCalendar {
  year(year: number): CalendarYear;
}

/** A sum of working days with its explanation: the days among those passed that are not as the week has them. */
export interface WorkingDaySum {
  readonly start: CivilDate;
  readonly days: number;
  readonly result: CivilDate;
  /** Whether a day passed lies in a year that is not confirmed. */
  readonly provisional: boolean;
  /** Mondays to Fridays not worked, ascending. */
  readonly skipped: readonly ExplainedDay[];
  /** Saturdays (and Sundays) worked, ascending. */
  readonly worked: readonly ExplainedDay[];
}

/** The calendar of the given rows (the tab "Lịch nghỉ, làm bù"); their order does not matter. `lost`: days whose rows are gone. */
export function buildCalendar(
  days: readonly CalendarDay[],
  lost: readonly CivilDate[] = [],
): WorkingCalendar {
  const rows = new Map<number, CalendarDay[]>();
  for (const day of days) {
    const year = yearOf(day.date);
    addTo(rows, year, day);
  }
  const years = new Map<number, CalendarYear>();
  return {
    year(year) {
      let table = years.get(year);
      if (table === undefined) {
        const settled = !lost.some((day) => yearOf(day) === year);
        table = calendarYear(year, rows.get(year) ?? [], settled);
        years.set(year, table);
      }
      return table;
    },
  };
}

export const OFFICIAL_CALENDAR: WorkingCalendar = buildCalendar(OFFICIAL_DAYS);

function works(table: CalendarYear, day: number): boolean {
  return table.worked[day - table.first] === 1;
}

function yearAt(cal: WorkingCalendar, day: number): CalendarYear {
  return cal.year(yearOf(dateFromSerial(day)));
}

export function isWorkingDay(cal: WorkingCalendar, date: CivilDate): boolean {
  return works(cal.year(yearOf(date)), toSerial(date));
}

/** Whether the calendar of the day's year is not confirmed ("Lịch nghỉ năm … chưa cập nhật"). */
export function isProvisional(cal: WorkingCalendar, date: CivilDate): boolean {
  return !cal.year(yearOf(date)).confirmed;
}

/**
 * The n-th working day after `start` (before it where n is negative). The start is day 0, never counted, and may be a
 * day off: “ngày đầu tiên của thời hạn không được tính” (Bộ luật Dân sự 2015, Điều 147 khoản 2).
 * Throws RangeError where n is 0 or not whole, or the sum leaves the years 1900–9999.
 */
export function addWorkingDays(
  cal: WorkingCalendar,
  start: CivilDate,
  days: number,
): WorkingDaySum {
  if (!Number.isInteger(days) || days === 0) {
    throw new RangeError(`Số ngày làm việc phải là số nguyên khác 0: ${days}`);
  }
  const step = days > 0 ? 1 : -1;
  const skipped: ExplainedDay[] = [];
  const worked: ExplainedDay[] = [];
  let left = Math.abs(days);
  let provisional = false;
  let day = toSerial(start);
  let table = cal.year(yearOf(start));
  while (left > 0) {
    day += step;
    if (day < table.first || day > table.last) table = yearAt(cal, day);
    provisional ||= !table.confirmed;
    const counts = works(table, day);
    if (counts) left -= 1;
    const special = table.special.get(day);
    if (special !== undefined) (counts ? worked : skipped).push(special);
  }
  if (step < 0) {
    skipped.reverse();
    worked.reverse();
  }
  return { start, days, result: dateFromSerial(day), provisional, skipped, worked };
}

/**
 * Working days after a up to and including b; negative where b is earlier (days from b on, before a).
 * The inverse of addWorkingDays where b is worked.
 */
export function workingDaysBetween(cal: WorkingCalendar, a: CivilDate, b: CivilDate): number {
  const from = toSerial(a);
  const to = toSerial(b);
  const [first, last] = to >= from ? [from + 1, to] : [to, from - 1];
  let count = 0;
  let day = first;
  while (day <= last) {
    const table = yearAt(cal, day);
    for (const end = Math.min(last, table.last); day <= end; day += 1) {
      if (works(table, day)) count += 1;
    }
  }
  return to >= from ? count : -count;
}

/** The day itself where it is a working day, else the last one before it. */
export const workingDayUntil = (cal: WorkingCalendar, day: CivilDate): CivilDate =>
  isWorkingDay(cal, day) ? day : addWorkingDays(cal, day, -1).result;
