// How high a row must be for its wrapped text: Google Sheets fits rows by itself, an .xlsx says it in the file.
import type { CellStyle } from 'hucre';
import { showCell } from '../../store/cells.ts';
import type { Sheet } from '../../store/state.ts';
import { FONT_SIZE } from './cell-style.ts';

// Arial at 10 pt: a line in points, a letter in pixels; bold letters are a tenth wider.
const LINE = 13.2;
const LETTER = 5.9;
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
      const size = (font?.size ?? FONT_SIZE) / FONT_SIZE;
      const letter = LETTER * size * (font?.bold ? 1.1 : 1);
      const perLine = Math.max(1, Math.floor((width(column, span?.c1 ?? column + 1) - 8) / letter));
      most = Math.max(most, linesOf(showCell(cell, null), perLine) * LINE * size + 2);
    });
    if (most > LINE + 2.5) heights.set(at, Math.min(MOST, Math.round(most * 4) / 4));
  });
  return heights;
}

/** Words are not split: a line ends before the word that does not fit. */
function linesOf(text: string, perLine: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= perLine) {
        used = needed;
        continue;
      }
      if (used > 0) lines += 1;
      lines += Math.floor(Math.max(0, word.length - 1) / perLine);
      used = word.length % perLine || perLine;
    }
    if (lines * LINE > MOST) break;
  }
  return lines;
}
