// Số, ký hiệu and the date line, as văn thư would write them; blank until văn thư gives them (A-0.1, A-0.2, AM-29).
import { type CivilDate, longDate, slashDate } from '../../rules/dates/civil-date.ts';

/** "07/VHXH"; without a number, room for văn thư to write it in. A number such as "41a" stays as typed. */
export function numberLine(number: string | null, symbol: string): string {
  const typed = number?.trim() ?? '';
  if (typed === '') return `      /${symbol}`;
  return `${/^\d$/.test(typed) ? `0${typed}` : typed}/${symbol}`;
}

/** "ngày 05 tháng 02 năm 2026"; without a date, the day is left open in the month of drafting. */
export function dateLine(date: CivilDate | null, drafted: CivilDate): string {
  return date === null ? longDate(drafted).replace(/^ngày \d+/, 'ngày      ') : longDate(date);
}

/** "25/9/2026"; nothing for no date. */
export const dateOrBlank = (date: CivilDate | null): string =>
  date === null ? '' : slashDate(date);

/** A text that staff typed in several lines, as paragraphs of a letter: data for a list with the field `đoạn`. */
export const paragraphsOf = (typed: string): { readonly đoạn: string }[] =>
  typed
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((đoạn) => ({ đoạn }));
