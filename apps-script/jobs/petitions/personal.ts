// What of a unit is its people's, and whether the office still has it.
import type { Book, Drafts } from '../../register/book/book.ts';
import { isOver } from '../../rules/rights.ts';
import { GONE } from './scrub.ts';

export const PERSONAL = [
  'taxCode',
  'address',
  'salutation',
  'representative',
  'position',
  'phone',
  'email',
  'responseId',
] as const;
/** A name of a company or cooperative is no person's; that of a household is its owner's. */
export const hiddenName = (code: string): string => `${code} (đã ẩn)`;
export const namesPerson = ({ value }: Drafts['units']['rows'][number]): boolean =>
  (value.kind === null || value.kind === 'Hộ kinh doanh') && value.name !== null;

export const contactsOf = ({ tabs }: Book, unit: string) =>
  tabs.contacts.rows.filter(({ value }) => value.unit === unit);

/** The units of which something of their people still stands in the places that are its own. */
export function unhiddenIn({ tabs: { units, contacts, rights } }: Book): ReadonlySet<string> {
  const left = new Set<string>();
  // Of rows with one code the first owns it.
  for (const [code, row] of new Map([...units.rows].reverse().map((one) => [one.value.code, one])))
    if (code !== null && namesPerson(row) && row.value.name !== hiddenName(code)) left.add(code);
  for (const { value } of contacts.rows)
    if (value.unit !== null && PERSONAL.some((key) => value[key] !== null)) left.add(value.unit);
  for (const { value } of rights.rows)
    if (value.unit !== null && isOver(value) && value.who !== null && value.who !== GONE)
      left.add(value.unit);
  return left;
}
