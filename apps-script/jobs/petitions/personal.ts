// What of a unit is its people's, and whether the office still has it.
import type { Book, Drafts } from '../../register/book/book.ts';

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

/** Whether nothing of its people stands in the places that are its own. */
export function isHidden(book: Book, unit: string): boolean {
  const row = book.tabs.units.rows.find(({ value }) => value.code === unit);
  const hasName = row !== undefined && namesPerson(row) && row.value.name !== hiddenName(unit);
  const hasContact = contactsOf(book, unit).some(({ value }) =>
    PERSONAL.some((key) => value[key] !== null),
  );
  return !hasName && !hasContact;
}
