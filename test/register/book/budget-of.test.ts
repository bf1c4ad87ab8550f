// What a conference costs: its own rows, their sums, and how “Tổng quan” tells them (A-III.2.4).
import { describe, expect, it } from 'vitest';
import { amountWords, budgetOf, budgetWords, money } from '#register/book/budget-of';
import type { Book } from '#register/book/book';

type Line = readonly [estimate: number | null, spent: number | null, conference?: string];

const budget = (...lines: readonly Line[]) => {
  const rows = lines.map(([estimate, spent, conference = 'HN-2026-1']) => ({
    value: { conference, estimate, spent },
  }));
  return budgetOf({ tabs: { budget: { rows } } } as unknown as Book, 'HN-2026-1');
};

describe('the budget of a conference', () => {
  it('is none where nothing is planned for it', () => {
    expect(budget()).toBeNull();
    expect(budget([5, 5, 'HN-2026-2'])).toBeNull();
  });

  it.each<[string, readonly Line[], number, number, boolean]>([
    [
      'sums its own rows',
      [
        [3, 1],
        [4, 2],
        [9, 9, 'HN-2026-2'],
      ],
      7,
      3,
      true,
    ],
    [
      'counts an empty cell for nothing',
      [
        [null, 2],
        [4, 0],
      ],
      4,
      2,
      true,
    ],
    [
      'is not settled while one item lacks what was spent',
      [
        [3, 1],
        [4, null],
      ],
      7,
      1,
      false,
    ],
    [
      'is not settled by the rows of another',
      [
        [3, null],
        [4, 4, 'HN-2026-2'],
      ],
      3,
      0,
      false,
    ],
    ['is settled where an item cost nothing', [[3, 0]], 3, 0, true],
  ])('%s', (_what, lines, estimate, spent, isSettled) => {
    expect(budget(...lines)).toMatchObject({ estimate, spent, isSettled });
    expect(budget(...lines)?.rows).toHaveLength(
      lines.filter(([, , conference]) => conference === undefined).length,
    );
  });
});

it('a sum is rounded to whole đồng and grouped by thousands', () => {
  expect(amountWords(12_500_000.4)).toBe('12.500.000');
  expect(amountWords(999.5)).toBe('1.000');
  expect(money(0)).toBe('0 đồng');
});

it('“Tổng quan” tells the estimate, and what was spent as soon as anything was (A-III.2.4)', () => {
  expect(budgetWords(null)).toBe('');
  expect(budgetWords({ estimate: 7000, spent: 0 })).toBe(' Kinh phí: dự toán 7.000 đồng.');
  expect(budgetWords({ estimate: 7000, spent: 1 })).toBe(
    ' Kinh phí: dự toán 7.000 đồng, đã quyết toán 1 đồng.',
  );
});
