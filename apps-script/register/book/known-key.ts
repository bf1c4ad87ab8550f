// Keys of outgoing documents: case · action · ordinal; an ordinal is never used twice, also when its row was deleted.
import { keys, type LetterAction } from '../journal/keys.ts';
import type { Book } from './book.ts';

interface Known {
  readonly book: Pick<Book, 'journal' | 'tabs'>;
}

/** Whether a document of this key stands or ever stood. */
export function isKnownKey({ book }: Known, key: string): boolean {
  const { intended, done, doubtful } = book.journal.state(key);
  if (intended > 0 || done || doubtful) return true;
  return book.tabs.documents.rows.some(({ value }) => value.key === key);
}

/** The first key of a case that nothing bears; `taken`: what this run has given already. */
export function nextKey(
  known: Known,
  code: string,
  action: LetterAction,
  taken: ReadonlySet<string> = new Set(),
): string {
  for (let n = 1; ; n++) {
    const key = keys.letter(code, action, n);
    if (!taken.has(key) && !isKnownKey(known, key)) return key;
  }
}
