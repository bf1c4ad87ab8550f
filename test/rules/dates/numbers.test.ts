import { expect, it } from 'vitest';
import { grouped, twoDigits } from '#rules/dates/numbers';

it.each([
  [0, '00'],
  [5, '05'],
  [12, '12'],
  [120, '120'],
])('%i is written %s', (n, text) => {
  expect(twoDigits(n)).toBe(text);
});

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [12500, '12.500'],
  [999999, '999.999'],
  [12500000, '12.500.000'],
])('%i in groups is %s', (n, text) => {
  expect(grouped(n)).toBe(text);
});
