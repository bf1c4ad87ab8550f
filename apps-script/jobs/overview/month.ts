// The small calendar of “Tổng quan”: five weeks from this one, the days with work marked.
import { BUSY, TODAY, WEEKDAYS, WEEKS } from '../../register/tabs/overview.ts';
import { isWorkingDay, type WorkingCalendar } from '../../rules/calendar/calendar.ts';
import { addDays, isoWeekday, type CivilDate } from '../../rules/dates/civil-date.ts';
import type { Work } from './work.ts';

type Week = Readonly<Record<(typeof WEEKDAYS)[number], string>>;

/** So many pieces of work of a day are marked one by one. */
const MARKS = 3;
const SATURDAY = 6;

export function monthOf(
  work: readonly Work[],
  { calendar, today }: { readonly calendar: WorkingCalendar; readonly today: CivilDate },
): Week[] {
  const monday = addDays(today, 1 - isoWeekday(today));
  const cell = (day: CivilDate): string => {
    const [number, month] = [Number(day.slice(8)), Number(day.slice(5, 7))];
    const rests = isoWeekday(day) >= SATURDAY;
    const isUnusual = isWorkingDay(calendar, day) === rests;
    const due = work.filter((one) => one.due === day).length;
    return [
      number === 1 ? `${number}/${month}` : String(number),
      day === today ? TODAY : '',
      isUnusual ? (rests ? 'làm' : 'nghỉ') : '',
      BUSY.repeat(Math.min(due, MARKS)),
    ]
      .filter((part) => part !== '')
      .join('\n');
  };
  return Array.from({ length: WEEKS }, (_, week) =>
    Object.fromEntries(WEEKDAYS.map((name, at) => [name, cell(addDays(monday, week * 7 + at))])),
  ) as unknown as Week[];
}
