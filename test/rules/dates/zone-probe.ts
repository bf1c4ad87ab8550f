// Prints sums of working days and dates; run under several time zones, it must always print the same.
import { OFFICIAL_CALENDAR, addWorkingDays, workingDaysBetween } from '#rules/calendar/calendar';
import {
  addDays,
  civilDate,
  dateTimeFromSerial,
  isoWeekday,
  longDate,
  toSerial,
} from '#rules/dates/civil-date';

const lines: string[] = [];
for (let day = civilDate('2025-12-20'); day < civilDate('2027-03-01'); day = addDays(day, 1)) {
  const { result } = addWorkingDays(OFFICIAL_CALENDAR, day, -15);
  const count = workingDaysBetween(OFFICIAL_CALENDAR, day, civilDate('2026-11-20'));
  const time = dateTimeFromSerial(toSerial(day) + 0.25);
  lines.push([day, isoWeekday(day), longDate(day), time, result, count].join(' '));
}
console.log(lines.join('\n'));
