// Ranges of the store in the words of an .xlsx. "To the end" stops some rows below what is filled: Excel and
// LibreOffice cut a whole-column drop-down there anyway when they save.
import { columnLetter } from '#register/table/column-letter';
import type { Range } from '../../store/range.ts';
import type { Sheet } from '../../store/state.ts';
import { wellFormed } from './text.ts';

const SPARE_ROWS = 1000;

export const lastRow = (sheet: Sheet): number =>
  Math.max(sheet.grid.rowCount, sheet.rows.length + SPARE_ROWS);

export function excelRange(sheet: Sheet, range: Range): string {
  const r1 = Math.min(range.r1, lastRow(sheet));
  const c1 = Math.min(range.c1, sheet.grid.columnCount);
  const start = `${columnLetter(range.c0)}${range.r0 + 1}`;
  const end = `${columnLetter(Math.max(c1, range.c0 + 1) - 1)}${Math.max(r1, range.r0 + 1)}`;
  return start === end ? start : `${start}:${end}`;
}

/** A sheet's name as Excel takes it: at most 31 characters, none of []:*?/\ */
export const excelName = (title: string): string =>
  wellFormed(title)
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'|'$/g, ' ')
    .slice(0, 31)
    .trim() || 'Trang';

/** The column (0-based) of a cell's name such as AB12. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    number = number * 26 + value;
  }
  return number - 1;
}
