// The ward's plan as letters cite it.
import type { Book } from '../../register/book/book.ts';
import { cycleOf, planRead } from '../../register/book/cycle-of.ts';
import { agencyNames } from '../../rules/agency.ts';

type Planned = Pick<Book, 'tabs' | 'setting'>;

/** The plan of a year as it is cited: with blanks where văn thư's number or date is not on record (A-0.1, A-0.2, A-II.1.1). */
export const planWords = (book: Planned, year: number): string =>
  cited(book, cycleOf(book, year)?.value.planA ?? null);

// B-0.1: “Số: /KH-UBND”, B-0.2: “… ngày tháng 5 năm 2026”: number and day are văn thư's, and stand in “Kỳ” (AM-29, AM-32).
/** The plan for the resolution on businesspeople, which runs for years: as the last year that names it has it. */
export const secondPlanWords = (book: Planned, year: number): string =>
  cited(
    book,
    book.tabs.cycles.rows
      .filter(({ value }) => value.planB !== null && (value.year ?? year) <= year)
      .pop()?.value.planB ?? null,
  );

function cited({ setting }: Planned, typed: string | null): string {
  const { number, date } = planRead(typed);
  return `Kế hoạch số ${number ?? '      /KH-UBND'} ngày ${date ?? '      '} của ${agencyNames(setting('agency')).full}`;
}
