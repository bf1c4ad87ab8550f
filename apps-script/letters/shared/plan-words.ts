// The ward's plan as letters cite it.
import type { Book } from '../../register/book/book.ts';
import { cycleOf, planRead } from '../../register/book/cycle-of.ts';
import { agencyNames } from '../../rules/agency.ts';

/** The plan of a year as it is cited: with blanks where văn thư's number or date is not on record (A-0.1, A-0.2, A-II.1.1). */
export function planWords(book: Pick<Book, 'tabs' | 'setting'>, year: number): string {
  const { number, date } = planRead(cycleOf(book, year)?.value.planA ?? null);
  return `Kế hoạch số ${number ?? '      /KH-UBND'} ngày ${date ?? '      '} của ${agencyNames(book.setting('agency')).full}`;
}
