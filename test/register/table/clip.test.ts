// Text that does not fit is cut, never through the middle of a character, and a cell says that it was.
import { describe, expect, it } from 'vitest';
import { CELL_LIMIT, clip, fitting } from '#register/table/clip';
import { checksum } from '#register/table/checksum';
import { columnLetter } from '#register/table/column-letter';

describe('a text', () => {
  it.each([
    ['abc', 4, 'abc'],
    ['abc', 3, 'abc'],
    ['a😀', 3, 'a😀'],
    ['a\ud83d', 2, 'a\ud83d'],
    ['abc', 2, 'ab'],
    ['a😀b', 4, 'a😀b'],
    ['a😀b', 3, 'a😀'],
    ['a😀b', 2, 'a'],
    ['a\ud7ffb', 2, 'a\ud7ff'],
    ['a\ud800b', 2, 'a'],
    ['a\udbffb', 2, 'a'],
    ['a\udc00b', 2, 'a\udc00'],
  ])('%j cut to %i is %j', (text, limit, cut) => {
    expect(clip(text, limit)).toBe(cut);
  });

  it('fits its cell as it is, up to the last character; beyond that the cell says so', () => {
    const whole = 'a'.repeat(CELL_LIMIT);
    expect(fitting('abc')).toBe('abc');
    expect(fitting(whole)).toBe(whole);
    const cut = fitting(`${whole}a`);
    expect(cut).toHaveLength(CELL_LIMIT);
    expect(cut).toMatch(/^a+… \(quá dài, ô chỉ giữ phần đầu\)$/);
  });
});

describe('a checksum', () => {
  it('tells texts apart by their signs and their order', () => {
    const sums = ['', 'a', 'b', 'ab', 'ba', 'aa', 'ạ'].map(checksum);
    expect(new Set(sums).size).toBe(sums.length);
  });

  it('of one text is always the same: what the register holds of it stays good', () => {
    expect(['', 'a', 'ab', 'Ái Quốc', 'x'.repeat(1000)].map(checksum)).toEqual([
      '0',
      '2p',
      '2e9',
      '15t1q1i',
      '1uckera',
    ]);
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => {
  expect(columnLetter(index)).toBe(letters);
});
