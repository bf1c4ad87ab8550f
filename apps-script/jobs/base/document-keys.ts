// Keys of outgoing documents: case · action · ordinal; an ordinal is never used twice, also when its row was deleted.
import { isKnownKey } from '../../register/book/known-key.ts';
import { keys, type LetterAction } from '../../register/journal/keys.ts';
import type { RunContext } from './context.ts';

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
