// What is wrong with a row, in words: the column, what stands there, what to do.
import type { DraftRow } from '../../register/table/draft.ts';

/** Whether nothing was written in a cell: what cannot be read is told as such, not as missing. */
export function isBlank(row: Pick<DraftRow, 'value' | 'cells'>, key: string): boolean {
  return row.value[key] == null && row.cells[key] == null;
}

/** The cells of a row that could not be read. */
export function rowFaults(row: Pick<DraftRow, 'problems'>): string[] {
  return row.problems.map((problem) => `${problem.column}: ${problem.message}.`);
}
