// Keys of outgoing documents: case · action · ordinal; an ordinal is never used twice, also when its row was deleted.
import { keys, type LetterAction } from '../journal/keys.ts';
import type { Book } from './book.ts';

interface Known {
  readonly book: Pick<Book, 'journal' | 'tabs'>;
}

/** Whether the journal tells of a key: something was begun, done, or left in doubt. */
export function isTold({ journal }: Pick<Book, 'journal'>, key: string): boolean {
  const { intended, done, doubtful } = journal.state(key);
  return intended > 0 || done || doubtful;
}

/** Whether a document of this key stands or ever stood. */
export const isKnownKey = ({ book }: Known, key: string): boolean =>
  isTold(book, key) || book.tabs.documents.rows.some(({ value }) => value.key === key);

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
