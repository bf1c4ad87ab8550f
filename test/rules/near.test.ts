// Names that look alike: n − 1, n, n + 1 of each number that decides.
import { describe, expect, it } from 'vitest';
import { alike, distance, fold } from '#rules/near';

describe('letters without case and marks', () => {
  it.each([
    ['Đường Đồng Khởi', 'duong dong khoi'],
    ['ĐẶNG thị Huế', 'dang thi hue'],
  ])('“%s” is “%s”', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize('NFD'))).toBe(folded);
  });
});

describe('the number of edits between two texts', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['phường', 'phường', 0],
    ['kitten', 'sitting', 3],
    ['flaw', 'lawn', 2],
    ['ab', 'ba', 2],
    ['abcd', 'abXd', 1],
    ['abcd', 'abd', 1],
    ['abd', 'abcd', 1],
    ['abcdef', 'azced', 3],
  ])('from “%s” to “%s” is %i', (a, b, edits) => {
    expect(distance(a, b)).toBe(edits);
    expect(distance(b, a)).toBe(edits);
  });
});

describe('two names', () => {
  it.each([
    ['nothing', '', '', false],
    ['nothing and a name', '', 'Ái Quốc', false],
    ['a third of three letters', 'abc', 'abx', false],
    ['a quarter of four letters', 'abcd', 'abxd', true],
    ['marks and case alone', 'Phòng Văn hóa', 'PHONG VAN HOA', true],
    ['the half of the other, six letters long', 'abcdef', 'uvwxyzabcdef', true],
    ['less than the half of the other', 'abcdef', 'tuvwxyzabcdef', false],
    ['six letters in nine', 'abcdef', 'uvwabcdef', true],
    ['five letters in eight, which tell nothing', 'abcde', 'xyzabcde', false],
    ['six letters that do not stand in the other', 'abcdef', 'uvwxyzabcdxf', false],
    ['quite different', 'Thuế cơ sở 9', 'Công an phường', false],
  ])('that differ by %s: “%s”, “%s” are alike: %s', (_by, a, b, same) => {
    expect(alike(a, b)).toBe(same);
    expect(alike(b, a)).toBe(same);
  });
});
