// The ward's plan as letters cite it.
import { settingDate, type Book } from '../../register/book/book.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';

const AGENCY_IN_FULL = 'Ủy ban nhân dân phường Ái Quốc';

/** The ward's plan as it is cited: with blanks where văn thư's number or date is not in the settings. */
export function planWords(setting: Book['setting']): string {
  const date = settingDate(setting('planDate'));
  const number = setting('planNumber') || '      /KH-UBND';
  return `Kế hoạch số ${number} ngày ${date === null ? '      ' : slashDate(date)} của ${AGENCY_IN_FULL}`;
}
