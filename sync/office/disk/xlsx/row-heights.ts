// How high a row must be for its wrapped text: Google Sheets fits rows by itself, an .xlsx says it in the file.
import type { CellStyle } from 'hucre';
import { showCell } from '../../store/cells.ts';
import type { Range } from '../../store/range.ts';
import type { Sheet } from '../../store/state.ts';
import { FONT_SIZE } from './cell-style.ts';
import { isInSight } from './page.ts';
import { linesOf } from './text-lines.ts';

// Arial at 10 pt: a line in points; the room between the text and the sides of its cell in pixels.
const LINE = 12.75;
const SIDES = 6;
const MOST = 409;

export class RowHeights {
  private readonly spans: ReadonlyMap<string, Range>;

  constructor(
    private readonly sheet: Sheet,
    private readonly style: (row: number, column: number) => CellStyle,
  ) {
    this.spans = new Map(sheet.merges.map((range) => [`${range.r0},${range.c0}`, range]));
  }

  /** Of what is in sight: points of a row that needs more than one line; null for one that does not. */
  of(at: number): number | null {
    let most = 0;
    this.sheet.rows[at]?.forEach((cell, column) => {
      if (cell === null || typeof cell === 'boolean' || !isInSight(this.sheet, column)) return;
      const { alignment, font } = this.style(at, column);
      const span = this.spans.size === 0 ? undefined : this.spans.get(`${at},${column}`);
      if (!alignment?.wrapText || (span && span.r1 - span.r0 > 1)) return;
      const size = font?.size ?? FONT_SIZE;
      const pixels = this.width(column, span?.c1 ?? column + 1) - SIDES;
      const lines = linesOf(showCell(cell, null), { pixels, size, bold: font?.bold === true });
      most = Math.max(most, (lines * LINE * size) / FONT_SIZE + 2);
    });
    return most > LINE + 2.5 ? Math.min(MOST, Math.round(most * 4) / 4) : null;
  }

  private width(from: number, to: number): number {
    let sum = 0;
    for (let column = from; column < to; column += 1)
      sum += this.sheet.columns[column]?.pixelSize ?? 100;
    return sum;
  }
}
