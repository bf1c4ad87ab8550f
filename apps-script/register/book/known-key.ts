// Whether a document of a key stands or ever stood: no key is used twice.
import type { Book } from './book.ts';

export function isKnownKey(
  { book }: { readonly book: Pick<Book, 'journal' | 'tabs'> },
  key: string,
): boolean {
  const { intended, done, doubtful } = book.journal.state(key);
  if (intended > 0 || done || doubtful) return true;
  return book.tabs.documents.rows.some(({ value }) => value.key === key);
}
