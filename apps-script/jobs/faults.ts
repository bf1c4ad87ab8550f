// What is wrong with a row, in words: the column, what stands there, what to do.
import type { DraftRow } from '../register/draft.ts';

/** The cells of a row that could not be read. */
export function rowFaults(row: Pick<DraftRow, 'problems'>): string[] {
  return row.problems.map((problem) => `${problem.column}: ${problem.message}.`);
}
