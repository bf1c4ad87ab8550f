// An ordinal of a letter's key is never used twice, also when its row was deleted.
import { describe, expect, it } from 'vitest';
import { isKnownKey, isTold, nextKey } from '#register/book/known-key';
import { keys } from '#register/journal/keys';
import { bookOf } from '../../jobs/paper.ts';

type Texts = Readonly<Record<string, string>>;

const first = keys.letter('AQ-2026-0001', 'trả lời', 1);
const second = keys.letter('AQ-2026-0001', 'trả lời', 2);

const known = (documents: readonly Texts[], journal: readonly Texts[]) => ({
  book: bookOf({ documents, journal }, '2026-10-01'),
});
const row = (state: string, data: object = { type: 'started' }): Texts => ({
  at: '2026-09-01T08:00',
  key: first,
  state,
  data: JSON.stringify(data),
});

describe('a key', () => {
  it.each<[string, readonly Texts[], readonly Texts[], boolean, boolean]>([
    ['that nothing bears', [], [], false, false],
    ['of a row', [{ key: first, title: 'A' }], [], false, true],
    ['of another row', [{ key: second, title: 'A' }], [], false, false],
    ['that was meant', [], [row('dự định')], true, true],
    ['that is done', [], [row('đã xong')], true, true],
    ['that is in doubt', [], [row('cần kiểm tra')], true, true],
    ['of which nothing was begun', [], [row('')], false, false],
  ])('%s', (_what, documents, journal, told, stands) => {
    const given = known(documents, journal);
    expect(isTold(given.book, first)).toBe(told);
    expect(isKnownKey(given, first)).toBe(stands);
  });
});

describe('the next key of a case', () => {
  it.each<[string, readonly Texts[], readonly Texts[], readonly string[], number]>([
    ['is the first where nothing stands', [], [], [], 1],
    ['follows a row', [{ key: first, title: 'A' }], [], [], 2],
    ['follows a row that was deleted', [], [row('đã xong')], [], 2],
    ['follows what this run has given', [], [], [first], 2],
    ['fills a gap', [{ key: second, title: 'A' }], [], [], 1],
    ['follows all of them', [{ key: second, title: 'A' }], [row('dự định')], [], 3],
  ])('%s', (_what, documents, journal, taken, n) => {
    const given = known(documents, journal);
    const key = nextKey(given, 'AQ-2026-0001', 'trả lời', new Set(taken));
    expect(key).toBe(keys.letter('AQ-2026-0001', 'trả lời', n));
  });

  it('is given without a run’s own keys as well', () => {
    expect(nextKey(known([], []), 'AQ-2026-0001', 'trả lời')).toBe(first);
  });
});
