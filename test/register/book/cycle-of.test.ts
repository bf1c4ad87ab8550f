// The year of a plan as the tab “Kỳ” has it (A-II.1.1).
import { describe, expect, it } from 'vitest';
import { basesIn, cycleOf, newestDayIn, planRead, type CycleRow } from '#register/book/cycle-of';
import type { Book } from '#register/book/book';

const row = (year: number, bases: string | null = null) =>
  ({ value: { year, bases } }) as unknown as CycleRow;

describe('the row of a year', () => {
  const upper = row(2026);
  const lower = row(2026);
  const book = { tabs: { cycles: { rows: [upper, lower, row(2027)] } } } as unknown as Book;

  it('is the lower one of two', () => {
    expect(cycleOf(book, 2026)).toBe(lower);
  });

  it('is none before the office has opened the year', () => {
    expect(cycleOf(book, 2025)).toBeNull();
    expect(cycleOf(book, 2028)).toBeNull();
  });
});

it.each<[string | null, readonly string[]]>([
  [null, []],
  ['', []],
  [' \n ', []],
  ['Luật số 72/2025/QH15;', ['Luật số 72/2025/QH15']],
  ['Một;\n Hai ,\n\nBa...', ['Một', 'Hai ', 'Ba']],
  ['Căn cứ A; B', ['Căn cứ A; B']],
  ['…;\n;', ['…']],
  ['  Một', ['Một']],
])('the bases in %j are %j', (bases, lines) => {
  expect(basesIn(row(2026, bases))).toEqual(lines);
});

it('a year that is not opened has no bases', () => {
  expect(basesIn(null)).toEqual([]);
});

it.each<[string, string | null]>([
  ['', null],
  ['ngày 26 tháng 5', null],
  ['Thông báo ngày 26/5/2026', '2026-05-26'],
  ['ngày 26/5/2026, sửa ngày 10/12/2025', '2026-05-26'],
  ['ngày 9/12/2025, 05/06/2026 và 26/5/2026', '2026-06-05'],
  ['ngày 31/2/2026 và 1/1/2026', '2026-01-01'],
  ['ngày 31/2/2026', null],
])('the newest day in %j is %j', (text, day) => {
  expect(newestDayIn(text)).toBe(day);
});

it.each<[string | null, string | null, string | null]>([
  [null, null, null],
  ['', null, null],
  ['47/KH-UBND ngày 10/4/2026', '47/KH-UBND', '10/4/2026'],
  [' Kế hoạch số 47/KH-UBND, ngày 10/04/2026', '47/KH-UBND', '10/4/2026'],
  ['Số: 47/KH-UBND ngày: 10/4/2026 ', '47/KH-UBND', '10/4/2026'],
  ['KẾ HOẠCH 47/KH-UBND', '47/KH-UBND', null],
  ['ngày 10/4/2026', null, '10/4/2026'],
  ['47/KH-UBND ngày tới', '47/KH-UBND', null],
  ['Sổ kế hoạch số 3', 'Sổ kế hoạch số 3', null],
  ['Kế  hoạch 3', 'Kế  hoạch 3', null],
  ['Kế hoạch  số:  3 ngày:  1/2/2026', '3', '01/02/2026'],
  ['số ba', 'ba', null],
])('a plan typed as %j is number %j of %j', (typed, number, date) => {
  expect(planRead(typed)).toEqual({ number, date });
});
