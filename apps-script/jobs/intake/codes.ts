// Codes: one more than the highest ever seen in the register, the journal or the snapshot; never used twice.
import type { Book } from '../../register/book/book.ts';
import { casesIn } from '../../register/book/outgoing.ts';
import { TABS } from '../../register/tabs/all.ts';
import { yearOf, type LocalDateTime } from '../../rules/dates/civil-date.ts';

/** A number longer than these was never given by us. */
const PETITION_CODE = new RegExp(`^${TABS.petitions.codePrefix}-(\\d{4})-(\\d{4,7})$`);
const UNIT_CODE = new RegExp(`^${TABS.units.codePrefix}-(\\d{4,7})$`);

export const isUnitCode = (code: string): boolean => UNIT_CODE.test(code);
export const isPetitionCode = (code: string): boolean => PETITION_CODE.test(code);

const padded = (n: number): string => String(n).padStart(4, '0');

/** Every code that stands, or ever stood, somewhere. */
function codesSeen(book: Book): Set<string> {
  const seen = new Set<string>();
  for (const { tab, rows } of book.drafts) {
    for (const key of tab.codeColumns) {
      for (const { value } of rows) for (const code of codesIn(value[key])) seen.add(code);
    }
  }
  return seen;
}

const codesIn = (value: unknown): string[] => (typeof value === 'string' ? casesIn(value) : []);

export interface CodeMaker {
  readonly unit: () => string;
  /** The code of a petition, of the year in which it was received; of this year while nobody has said when. */
  readonly petition: (receivedAt: LocalDateTime | null) => string;
}

export function codeMaker(book: Book, now: LocalDateTime): CodeMaker {
  let unit = 0;
  const petition = new Map<number, number>();
  for (const code of codesSeen(book)) {
    const unitMatch = UNIT_CODE.exec(code);
    if (unitMatch !== null) unit = Math.max(unit, Number(unitMatch[1]));
    const match = PETITION_CODE.exec(code);
    if (match === null) continue;
    const year = Number(match[1]);
    petition.set(year, Math.max(petition.get(year) ?? 0, Number(match[2])));
  }
  return {
    unit: () => `${TABS.units.codePrefix}-${padded((unit += 1))}`,
    petition: (receivedAt) => {
      const year = yearOf(receivedAt ?? now);
      const next = (petition.get(year) ?? 0) + 1;
      petition.set(year, next);
      return `${TABS.petitions.codePrefix}-${year}-${padded(next)}`;
    },
  };
}
