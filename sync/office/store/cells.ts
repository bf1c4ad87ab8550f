// Cells between the store and the ways in which Google shows them.
import { showNumber } from './number-format.ts';
import type { Cell, Formula, Json, Scalar } from './state.ts';

export const isFormula = (cell: Cell): cell is Formula => typeof cell === 'object' && cell !== null;

/** What a formula shows. The office calculates nothing: a value comes only from the file a person saved. */
const UNCALCULATED = '#ERROR!';

export const valueOf = (cell: Cell): Scalar | null =>
  isFormula(cell) ? (cell.value ?? UNCALCULATED) : cell;

export function showCell(cell: Cell, numberFormat: Json): string {
  const value = valueOf(cell);
  if (value === null) return '';
  if (typeof value === 'number') return showNumber(value, numberFormat);
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value;
}

/** Drops empty cells at the right of rows and empty rows at the end, as `values` answers do. */
export function trimmed<Value>(rows: (Value | null)[][], empty: Value): Value[][] {
  const cut = rows.map((row) => {
    let end = row.length;
    while (end > 0 && (row[end - 1] ?? null) === null) end -= 1;
    return row.slice(0, end).map((value) => value ?? empty);
  });
  let end = cut.length;
  while (end > 0 && cut[end - 1]?.length === 0) end -= 1;
  return cut.slice(0, end);
}
