// The year of a plan as the tab “Kỳ” has it: its plan as it is cited, its bases, what is new in it (A-II.1.1).
import { readDate, slashDate, type CivilDate } from '../../rules/dates/civil-date.ts';
import type { Book, Drafts } from './book.ts';

export type CycleRow = Drafts['cycles']['rows'][number];

/** The row of a year; of two, the lower one. Null where the office has not opened that year. */
export const cycleOf = ({ tabs }: Pick<Book, 'tabs'>, year: number): CycleRow | null =>
  tabs.cycles.rows.filter(({ value }) => value.year === year).pop() ?? null;

/** The lines of “Căn cứ”, without the marks at their ends. */
export const basesIn = (row: CycleRow | null): string[] =>
  (row?.value.bases ?? '')
    .split(/\s*\n\s*/)
    .map((line) => line.trim().replace(/[.;,]+$/, ''))
    .filter((line) => line !== '');

/** The newest day that a text names, “26/5/2026”; null where it names none. */
export function newestDayIn(text: string): CivilDate | null {
  const days = [...text.matchAll(/\d{1,2}\/\d{1,2}\/\d{4}/g)].map(([day]) => readDate(day));
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .pop() ?? null
  );
}

/** “47/KH-UBND” and “10/4/2026” out of “47/KH-UBND ngày 10/4/2026”; null for what was not given yet. */
export function planRead(typed: string | null): { number: string | null; date: string | null } {
  const words = (typed ?? '').trim().replace(/^(kế hoạch\s+)?(số:?\s*)?/iu, '');
  const [number = '', day = ''] = words.split(/[\s,]*ngày[:\s]*/iu);
  const date = readDate(day);
  return { number: number || null, date: date === null ? null : slashDate(date) };
}
