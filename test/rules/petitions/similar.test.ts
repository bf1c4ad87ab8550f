import { describe, expect, it } from 'vitest';
import { similarIn } from '#rules/petitions/similar';

/** “a b c d e”: four pairs of words. */
const said = (code: string, text: string) => ({ code, text });
const words = (n: number, from = 0): string =>
  Array.from({ length: n }, (_, index) => `w${index + from}`).join(' ');
const likeOf = (all: readonly { code: string; text: string }[], code: string) =>
  similarIn(all).get(code) ?? null;

describe('petitions that say nearly the same (AM-04)', () => {
  it('are known by the pairs of words they share, of those that the shorter one has', () => {
    const all = [
      said('A', 'đường ngập nước khi mưa to'),
      said('B', 'Đường ngập nước, khi mưa to!'),
    ];
    expect(likeOf(all, 'A')).toEqual([{ code: 'B', shared: 5, of: 5 }]);
    expect(likeOf(all, 'B')).toEqual([{ code: 'A', shared: 5, of: 5 }]);
  });

  it.each([
    // Of five words there are four pairs; of four, three.
    [5, true],
    [4, false],
  ])('%i words in common, all of the shorter text: %s', (n, found) => {
    const all = [said('A', words(n)), said('B', `${words(n)} x y z`)];
    expect(likeOf(all, 'A') !== null).toBe(found);
  });

  it.each([
    // Four pairs in common of eight are half; of nine, less.
    [9, true],
    [10, false],
  ])('four pairs in common, the shorter text of %i words: %s', (n, found) => {
    const all = [
      said('A', `${words(5)} ${words(n - 5, 100)}`),
      said('B', `${words(5)} ${words(20, 200)}`),
    ];
    expect(likeOf(all, 'A') !== null).toBe(found);
  });

  it('stand the likest first, of equals the lower code, three at most', () => {
    const all = [
      said('A', words(10)),
      said('D', `${words(8)} x y`),
      said('C', words(10)),
      said('B', words(10)),
      said('E', `${words(9)} x`),
    ];
    expect(likeOf(all, 'A')?.map(({ code }) => code)).toEqual(['B', 'C', 'E']);
  });

  it('share nothing by words that stand in more than 25 petitions', () => {
    const many = (n: number) =>
      Array.from({ length: n }, (_, index) => said(`K${index}`, `${words(6)} y${index}`));
    expect(likeOf(many(25), 'K0')).toHaveLength(3);
    expect(likeOf(many(26), 'K0')).toBeNull();
  });

  it('are read from the beginning: what stands behind 400 signs does not count', () => {
    const start = (seed: string): string => `${seed.repeat(398)} `;
    const all = [said('A', `${start('a')}${words(9)}`), said('B', `${start('b')}${words(9)}`)];
    expect(likeOf(all, 'A')).toBeNull();
  });

  it('differ in order: pairs, not words, are compared; signs and double blanks are none', () => {
    expect(likeOf([said('A', 'a b c d e'), said('B', 'e d c b a')], 'A')).toBeNull();
    expect(likeOf([said('A', ' a,  b - c … d\n e '), said('B', 'a b c d e')], 'A')).toEqual([
      { code: 'B', shared: 4, of: 4 },
    ]);
  });

  it('of which none is like another are not listed at all', () => {
    const all = [said('A', words(9)), said('B', words(9, 50)), said('C', '')];
    expect([...similarIn(all).keys()]).toEqual([]);
  });
});
