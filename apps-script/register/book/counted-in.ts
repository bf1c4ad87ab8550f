// What the register itself can count for the second plan in a year (B-PL.I.1, B-PL.I.2, B-PL.IV.1, B-II.1.2–B-II.1.6).
import { yearOf, type CivilDate } from '../../rules/dates/civil-date.ts';
import { documentCode } from '../../rules/documents.ts';
import type { Counted } from '../../rules/tasks/annex.ts';
import type { Figure } from '../../rules/tasks/targets.ts';
import { isCollege } from '../../rules/units/education.ts';
import { COUNTED_KINDS } from '../../rules/words.ts';
import type { Book } from './book.ts';
import { casesIn, type DocumentRow, type Outgoing } from './outgoing.ts';

export interface OfDay {
  readonly book: Pick<Book, 'tabs' | 'inForce'>;
  readonly outgoing: Outgoing;
}

/** The documents of the second plan that were issued about a task: its decision, its consultations, its report. */
export const issuedAbout = ({ book, outgoing }: OfDay, task: string): CivilDate[] =>
  book.tabs.documents.rows
    .filter((row) => documentCode(row.value.kind) === 'D31' && isAbout(row, task))
    .flatMap((row) => outgoing.issued(row)?.date ?? []);

const isAbout = ({ value }: DocumentRow, task: string): boolean =>
  casesIn(value.case).includes(task);

export const countedIn = (day: OfDay, year: number, counted: Counted): number => {
  const { tabs, inForce } = day.book;
  const inYear = (date: CivilDate | null): boolean => date !== null && yearOf(date) === year;
  switch (counted) {
    case 'conferences':
      return tabs.conferences.rows.filter(
        (row) => row.value.held === 'Có' && inYear(inForce(row).day),
      ).length;
    case 'consultations':
      return issuedAbout(day, 'IV.1').filter(inYear).length;
    // “Các tin, bài truyền thông” on the portal and the loudspeakers, of a conference or not.
    case 'news':
      return tabs.publicity.rows.filter(
        ({ value: { item, postedOn } }) =>
          (item === 'Tin, bài' || item === 'Truyền thanh' || item === 'Tuyên truyền Kế hoạch') &&
          inYear(postedOn),
      ).length;
    case 'converted':
      return tabs.units.rows.filter(({ value }) => inYear(value.convertedOn)).length;
  }
};

/** What the units tab says of a target, and of how many units it does not say it. */
export interface FromUnits {
  readonly figure: Figure;
  readonly unknown: number;
}

/**
 * The three kinds together, in the ward (AM-25, AM-38): a unit that is another's double is none. Of a share, what nobody
 * wrote is not reached; null where nobody has written anything.
 */
export function fromUnits({ tabs }: Pick<Book, 'tabs'>, target: string): FromUnits | null {
  const all = tabs.units.rows
    .map(({ value }) => value)
    .filter(
      ({ kind, inWard, sameAs }) =>
        sameAs === null && inWard === 'Có' && COUNTED_KINDS.some((one) => one === kind),
    );
  const active = all.filter(({ active }) => active === 'Có');
  if (target === '2') {
    const unknown = all.filter(({ active }) => active === null).length;
    return { figure: { numerator: active.length, denominator: null }, unknown };
  }
  const said = active.map(({ education, supported }) => (target === '1' ? education : supported));
  const unknown = said.filter((one) => one === null).length;
  if (unknown === active.length) return null;
  const isReached = (one: string | null): boolean =>
    one !== null && (target === '1' ? isCollege(one) : one === 'Có');
  const numerator = said.filter(isReached).length;
  return { figure: { numerator, denominator: active.length }, unknown };
}
