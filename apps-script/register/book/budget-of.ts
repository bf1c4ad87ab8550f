// What a conference costs: its rows of “Kinh phí”, and their sums, which nobody types.
import { grouped } from '../../rules/dates/numbers.ts';
import type { Book, Drafts } from './book.ts';

export type BudgetRow = Drafts['budget']['rows'][number];

interface Budget {
  readonly rows: readonly BudgetRow[];
  readonly estimate: number;
  readonly spent: number;
  /** Whether every item has what was spent on it. */
  readonly isSettled: boolean;
}

/** Returns null where nothing is planned for the conference. */
export function budgetOf({ tabs }: Pick<Book, 'tabs'>, conference: string): Budget | null {
  const rows = tabs.budget.rows.filter(({ value }) => value.conference === conference);
  const sum = (key: 'estimate' | 'spent') =>
    rows.reduce((all, { value }) => all + (value[key] ?? 0), 0);
  return rows.length === 0
    ? null
    : {
        rows,
        estimate: sum('estimate'),
        spent: sum('spent'),
        isSettled: rows.every(({ value }) => value.spent !== null),
      };
}

/** “12.500.000”. */
export const amountWords = (sum: number): string => grouped(Math.round(sum));

/** “12.500.000 đồng”. */
export const money = (sum: number): string => `${amountWords(sum)} đồng`;

/** A-III.2.4: the sums as “Tổng quan” tells them; nothing where nothing is planned. */
export function budgetWords(budget: Pick<Budget, 'estimate' | 'spent'> | null): string {
  if (budget === null) return '';
  const spent = budget.spent === 0 ? '' : `, đã quyết toán ${money(budget.spent)}`;
  return ` Kinh phí: dự toán ${money(budget.estimate)}${spent}.`;
}
