// How long the office keeps who stands behind a unit (Luật 91/2025/QH15, điều 3 and 14: no longer than its purpose).
import { dateFromSerial, type CivilDate } from './dates/civil-date.ts';
import { dayNumber, daysInMonth } from './dates/day-number.ts';

/** What the phiếu says: “lưu đến hết 24 tháng sau khi kết thúc kỳ”. The office may keep for less, never for more. */
export const RETENTION_MONTHS = 24;

/** The last day on which it is kept. */
export function keptUntil(closedOn: CivilDate, months: number): CivilDate {
  const [year = 0, month = 0, day = 0] = closedOn.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return dateFromSerial(dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))));
}
