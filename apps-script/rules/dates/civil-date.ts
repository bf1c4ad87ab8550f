// Civil dates and local times of the office (zone +07 implied): never an instant, no time zone can shift them.
import { twoDigits } from './numbers.ts';
import {
  type DayParts,
  dayNumber,
  daysInMonth,
  partsOfDayNumber,
  weekdayOf,
} from './day-number.ts';

/** yyyy-MM-dd */
export type CivilDate = string & { readonly __brand: 'CivilDate' };
/** yyyy-MM-ddTHH:mm */
export type LocalDateTime = string & { readonly __brand: 'LocalDateTime' };

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d$/;
const MINUTES_OF_DAY = 1440;
/** An office writes no date before 1900, Sheets none after 9999. */
const FIRST_YEAR = 1900;
const FIRST_SERIAL = dayNumber(FIRST_YEAR, 1, 1);
const LAST_SERIAL = dayNumber(9999, 12, 31);

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

function partsOf(date: CivilDate | LocalDateTime): DayParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** The date written as yyyy-MM-dd, or null for any other text and for a day that does not exist (2026-02-30). */
export function parseCivilDate(text: string): CivilDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < FIRST_YEAR || month < 1 || month > 12) return null;
  return day >= 1 && day <= daysInMonth(year, month) ? (text as CivilDate) : null;
}

/** The date as people write it, 05/9/2026 or 2026-09-05, or null where there is no such day. */
export function readDate(text: string): CivilDate | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return parseCivilDate(
    year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}

/** As parseCivilDate, for text that must be a date; throws RangeError where it is not. */
export function civilDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new RangeError(`Không phải ngày hợp lệ: ${text}`);
  return date;
}

/** The time written as yyyy-MM-ddTHH:mm, or null. */
export function parseLocalDateTime(text: string): LocalDateTime | null {
  const day = DATE_TIME.exec(text)?.[1];
  return day !== undefined && parseCivilDate(day) !== null ? (text as LocalDateTime) : null;
}

/** As parseLocalDateTime, for text that must be a time; throws RangeError where it is not. */
export function localDateTime(text: string): LocalDateTime {
  const time = parseLocalDateTime(text);
  if (time === null) throw new RangeError(`Không phải thời điểm hợp lệ: ${text}`);
  return time;
}

/** Sheets' day number (1899-12-30 = 0); the time of day is the fraction. */
export function toSerial(date: CivilDate | LocalDateTime): number {
  const { year, month, day } = partsOf(date);
  const serial = dayNumber(year, month, day);
  if (date.length === 10) return serial;
  return serial + (Number(date.slice(11, 13)) * 60 + Number(date.slice(14, 16))) / MINUTES_OF_DAY;
}

/** True for a number that a cell can show as a date of the years 1900–9999. */
export function isDateSerial(serial: number): boolean {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1;
}

/** The day of a Sheets day number, the time of day dropped; throws RangeError outside 1900–9999. */
export function dateFromSerial(serial: number): CivilDate {
  if (!isDateSerial(serial)) throw new RangeError(`Ngày nằm ngoài các năm 1900–9999: ${serial}`);
  const { year, month, day } = partsOfDayNumber(Math.floor(serial));
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as CivilDate;
}

/** The local time of a Sheets day number, to the nearest minute (23:59:40 is 00:00 of the next day). */
export function dateTimeFromSerial(serial: number): LocalDateTime {
  const minutes = Math.round(serial * MINUTES_OF_DAY);
  const day = Math.floor(minutes / MINUTES_OF_DAY);
  const rest = minutes - day * MINUTES_OF_DAY;
  return `${dateFromSerial(day)}T${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}` as LocalDateTime;
}

export function dateOf(time: LocalDateTime): CivilDate {
  return time.slice(0, 10) as CivilDate;
}

/** HH:mm */
export function timeOf(time: LocalDateTime): string {
  return time.slice(11);
}

/** n calendar days later, earlier where n is negative. */
export function addDays(date: CivilDate, n: number): CivilDate {
  return dateFromSerial(toSerial(date) + n);
}

/** Calendar days from a to b: negative where b is earlier. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return toSerial(b) - toSerial(a);
}

/** Minutes from one moment to a later one. */
export function minutesBetween(from: LocalDateTime, to: LocalDateTime): number {
  const minutes = (moment: LocalDateTime): number =>
    Number(timeOf(moment).slice(0, 2)) * 60 + Number(timeOf(moment).slice(3));
  return daysBetween(dateOf(from), dateOf(to)) * 1440 + minutes(to) - minutes(from);
}

/** 1 Monday … 7 Sunday. */
export function isoWeekday(date: CivilDate): number {
  return weekdayOf(toSerial(date));
}

export function yearOf(date: CivilDate | LocalDateTime): number {
  return Number(date.slice(0, 4));
}

/** Nghị định 30/2020/NĐ-CP: days below 10 and the months 1 and 2 take a leading zero. */
function padMonth30(month: number): string {
  return month <= 2 ? twoDigits(month) : String(month);
}

/** On screens: dd/MM/yyyy. */
export function showDate(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** On screens: HH:mm dd/MM/yyyy. */
export function showDateTime(time: LocalDateTime): string {
  return `${timeOf(time)} ${showDate(dateOf(time))}`;
}

/** In documents: 'ngày 05 tháng 02 năm 2026', 'ngày 13 tháng 3 năm 2026'. */
export function longDate(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `ngày ${twoDigits(day)} tháng ${padMonth30(month)} năm ${year}`;
}

/** In running text: '05/02/2026', '13/3/2026', '02/5/2026'. */
export function slashDate(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${twoDigits(day)}/${padMonth30(month)}/${year}`;
}

/** 'Thứ Hai' … 'Thứ Bảy', 'Chủ nhật'. */
export function weekdayName(date: CivilDate): string {
  return WEEKDAYS[isoWeekday(date) - 1] ?? '';
}

/** In running text: '17:00 21/8/2026'. */
export function slashDateTime(time: LocalDateTime): string {
  return `${timeOf(time)} ${slashDate(dateOf(time))}`;
}
