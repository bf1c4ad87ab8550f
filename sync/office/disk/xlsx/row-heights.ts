// How high a row must be for its wrapped text: Google Sheets fits rows by itself, an .xlsx says it in the file.
import type { CellStyle } from 'hucre';
import { showCell } from '../../store/cells.ts';
import type { Sheet } from '../../store/state.ts';
import { FONT_SIZE } from './cell-style.ts';
import { linesOf } from './text-lines.ts';

// Arial at 10 pt: a line in points; the room between the text and the sides of its cell in pixels.
const LINE = 12.75;
const SIDES = 6;
const MOST = 409;

/** Points of each row that needs more than one line. */
export function fittedHeights(
  sheet: Sheet,
  style: (row: number, column: number) => CellStyle,
): Map<number, number> {
  const spans = new Map(sheet.merges.map((range) => [`${range.r0},${range.c0}`, range]));
  const heights = new Map<number, number>();
  const width = (from: number, to: number) => {
    let sum = 0;
    for (let column = from; column < to; column += 1)
      sum += sheet.columns[column]?.pixelSize ?? 100;
    return sum;
  };
  sheet.rows.forEach((row, at) => {
    let most = 0;
    row.forEach((cell, column) => {
      if (cell === null || typeof cell === 'boolean') return;
      const { alignment, font } = style(at, column);
      const span = spans.get(`${at},${column}`);
      if (!alignment?.wrapText || (span && span.r1 - span.r0 > 1)) return;
      const size = font?.size ?? FONT_SIZE;
      const pixels = width(column, span?.c1 ?? column + 1) - SIDES;
      const lines = linesOf(showCell(cell, null), { pixels, size, bold: font?.bold === true });
      most = Math.max(most, (lines * LINE * size) / FONT_SIZE + 2);
    });
    if (most > LINE + 2.5) heights.set(at, Math.min(MOST, Math.round(most * 4) / 4));
  });
  return heights;
}
