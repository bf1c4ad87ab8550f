// What is wrong with a row, in words: the column, what stands there, what to do.
import type { DraftRow } from '../../register/table/draft.ts';
import { isOnlyBlanks } from '../../register/table/read-cell.ts';

/** Whether nothing was written in a cell: what cannot be read is told as such, not as missing. */
export function isBlank(row: Pick<DraftRow, 'value' | 'cells'>, key: string): boolean {
  const cell = row.cells[key] ?? null;
  return row.value[key] == null && (cell === null || isOnlyBlanks(cell));
}

/** The cells of a row that could not be read. */
export function rowFaults(row: Pick<DraftRow, 'problems'>): string[] {
  return row.problems.map((problem) => `${problem.column}: ${problem.message}.`);
}

/** Adds what is wrong with a row to what it says already. */
export function addFix(value: { fix: string | null }, ...lines: readonly (string | null)[]): void {
  value.fix = [value.fix, ...lines].filter((line) => line !== null).join('\n') || null;
}
