// Keys of outgoing documents: case · action · ordinal; an ordinal is never used twice, also when its row was deleted.
import { keys, type LetterAction } from '../../register/journal/keys.ts';
import type { RunContext } from './context.ts';

/** Whether a document of this key stands or ever stood. */
export function isKnownKey({ book }: Pick<RunContext, 'book'>, key: string): boolean {
  const { intended, done, doubtful } = book.journal.state(key);
  if (intended > 0 || done || doubtful) return true;
  return book.tabs.documents.rows.some(({ value }) => value.key === key);
}

export function nextKey(
  context: Pick<RunContext, 'book'>,
  code: string,
  action: LetterAction,
): string {
  for (let n = 1; ; n++) {
    const key = keys.letter(code, action, n);
    if (!isKnownKey(context, key)) return key;
  }
}
