// The ward's plan as letters cite it.
import { settingDate, type Book } from '../../register/book/book.ts';
import { agencyNames } from '../../rules/agency.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';

/** The ward's plan as it is cited: with blanks where văn thư's number or date is not in the settings. */
export function planWords(setting: Book['setting']): string {
  const date = settingDate(setting('planDate'));
  const number = setting('planNumber') || '      /KH-UBND';
  return `Kế hoạch số ${number} ngày ${date === null ? '      ' : slashDate(date)} của ${agencyNames(setting('agency')).full}`;
}
