// How a figure is judged by the three targets: one below, on, one above (AM-25).
import { expect, it } from 'vitest';
import { TARGETS, valueOf, verdictOf, figureWords } from '#rules/tasks/targets';
import { isCollege } from '#rules/units/education';

const target = (number: string) => {
  const found = TARGETS.find((one) => one.number === number);
  if (found === undefined) throw new Error(`no target ${number}`);
  return found;
};

it.each([
  ['1', 84, 100, 'Chưa đạt'],
  ['1', 85, 100, 'Chưa đạt'],
  ['1', 86, 100, 'Đạt'],
  ['1', 849, 1000, 'Chưa đạt'],
  ['1', 850, 1000, 'Chưa đạt'],
  ['1', 851, 1000, 'Đạt'],
  ['3', 999, 1000, 'Chưa đạt'],
  ['3', 1000, 1000, 'Đạt'],
  ['3', 0, 0, 'Chưa có số liệu'],
] as const)(
  'target %s: %i of %i is “%s” (B-II.1.2 over 85 %%, B-II.1.6 all)',
  (number, numerator, denominator, verdict) => {
    const one = target(number);
    const figure = { numerator, denominator };
    expect(verdictOf(one, { figure, goal: one.goal, tolerance: null })).toBe(verdict);
  },
);

it.each([
  ['1', 322, 500, 'Chưa đạt'],
  ['1', 323, 500, 'Chưa đạt'],
  ['1', 324, 500, 'Đạt'],
  ['3', 322, 500, 'Chưa đạt'],
  ['3', 323, 500, 'Đạt'],
] as const)(
  'target %s by the office’s own 64,6 %%: %i of %i is “%s” (AM-25)',
  (number, numerator, denominator, verdict) => {
    const figure = { numerator, denominator };
    expect(verdictOf(target(number), { figure, goal: 64.6, tolerance: null })).toBe(verdict);
  },
);

it.each([
  [949, 50, 'Chưa đạt'],
  [950, 50, 'Xấp xỉ'],
  [951, 50, 'Xấp xỉ'],
  [999, 0, 'Chưa đạt'],
  [1000, 0, 'Xấp xỉ'],
  [1001, 0, 'Đạt'],
  [1049, 50, 'Xấp xỉ'],
  [1050, 50, 'Xấp xỉ'],
  [1051, 50, 'Đạt'],
  [999, null, null],
  [1000, null, null],
  [1001, null, null],
] as const)(
  '%i units with a tolerance of %s: %s; without one it is only shown (B-II.1.4)',
  (numerator, tolerance, verdict) => {
    const figure = { numerator, denominator: null };
    expect(verdictOf(target('2'), { figure, goal: 1000, tolerance })).toBe(verdict);
  },
);

it('nothing on record is “Chưa có số liệu” under every target', () => {
  for (const one of TARGETS)
    expect(verdictOf(one, { figure: null, goal: one.goal, tolerance: 50 })).toBe('Chưa có số liệu');
});

it('a share is shown with two decimals, a count as it is', () => {
  expect(valueOf(target('1'), { numerator: 612, denominator: 720 })).toBe(85);
  expect(valueOf(target('1'), { numerator: 2, denominator: 3 })).toBe(66.67);
  expect(valueOf(target('2'), { numerator: 987, denominator: null })).toBe(987);
  expect(valueOf(target('1'), { numerator: 987, denominator: null })).toBeNull();
  expect(valueOf(target('2'), null)).toBeNull();
});

it.each([
  ['Đại học', true],
  ['đại học Kinh tế', true],
  ['Cao đẳng nghề', true],
  ['Cử nhân luật', true],
  ['Thạc sĩ', true],
  ['ThS', true],
  ['CĐ', true],
  ['ĐH', true],
  ['Tiến sỹ', true],
  ['Kỹ sư cơ khí', true],
  ['12/12', false],
  ['Trung cấp', false],
  ['Sơ cấp nghề', false],
  ['Chưa qua đại học', false],
  ['Dưới cao đẳng', false],
])('“%s” is college or more: %s (B-II.1.2)', (education, expected) => {
  expect(isCollege(education)).toBe(expected);
  expect(isCollege(education.normalize('NFD'))).toBe(expected);
});

it.each([
  [true, 66.67, '66,67 %'],
  [true, 100, '100 %'],
  [true, 85.5, '85,5 %'],
  [false, 1000, '1.000'],
  [false, 999, '999'],
  [false, 12500, '12.500'],
  [false, 10, '10'],
  [false, 3, '03'],
  [false, 3.5, '3,5'],
  [false, 0, '0'],
])('a figure as an office writes it: share %s, %d: %s', (isShare, value, words) => {
  expect(figureWords({ isShare }, value)).toBe(words);
});
