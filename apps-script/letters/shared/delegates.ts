// Who is invited to a conference, as its invitations and its lists name them.
import type { Book } from '../../register/book/book.ts';
import type { ConferenceCase, Office } from './kind.ts';

type Delegate = Book['tabs']['delegates']['rows'][number]['value'];

export const delegatesOf = ({ book }: Pick<Office, 'book'>, { code }: ConferenceCase): Delegate[] =>
  book.tabs.delegates.rows.flatMap(({ value }) => (value.conference === code ? [value] : []));

/** The business of a row; '' in the row of a body. */
export const unitOf = ({ book }: Pick<Office, 'book'>, { unit }: Delegate): string =>
  (unit === null
    ? null
    : book.tabs.units.rows.find(({ value }) => value.code === unit)?.value.name) ?? '';

/** “Ông A, Giám đốc Công ty B”: what is on record, from the person to the house. */
export function personWords(office: Pick<Office, 'book'>, delegate: Delegate): string {
  const { name, title, body } = delegate;
  const place = `${title ?? ''} ${body ?? unitOf(office, delegate)}`.trim();
  // “Chánh Văn phòng” of the “Văn phòng …”.
  return `${name === null ? '' : `${name}, `}${place.replace(/(Văn phòng) \1/, '$1')}`;
}
