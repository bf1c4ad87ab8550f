// How the annex looks: Times New Roman, borders, wrapped text, rows as high as their text; no colours, nothing added (AM-21).
import type { CellStyle, CellValue } from 'hucre';
import { linesOf } from '../office/disk/xlsx/text-lines.ts';

/** Widths of the seven columns, in letters of the default font. */
export const WIDTHS = [6, 17, 14, 54, 15, 16, 26] as const;
export const LAST = WIDTHS.length - 1;
/** The first of the two header rows (0-based); four lines stand above. */
export const HEADER_ROW = 4;
export const FIRST_GROUP = HEADER_ROW + 2;
/** Points of the title, the lines and the two header rows. */
export const HEAD_HEIGHTS = [24, 22, 20, 22, 22, 68] as const;

const NAME = 'Times New Roman';
const SIZE = 12;
export const DEFAULT_FONT = { name: NAME, size: 11 } as const;

const SIDE = { style: 'thin' } as const;
const BOX = { top: SIDE, right: SIDE, bottom: SIDE, left: SIDE } as const;
const CENTRED = { horizontal: 'center', vertical: 'center', wrapText: true } as const;

const TITLE: CellStyle = { font: { name: NAME, size: 14, bold: true }, alignment: CENTRED };
const ATTACHED: CellStyle = { font: { name: NAME, size: 14, italic: true }, alignment: CENTRED };
const LINE: CellStyle = {
  font: { name: NAME, size: 14 },
  alignment: { horizontal: 'left', vertical: 'center', wrapText: true },
};
const HEADER: CellStyle = {
  font: { name: NAME, size: SIZE, bold: true },
  alignment: CENTRED,
  border: BOX,
};
const NUMBER: CellStyle = {
  font: { name: NAME, size: SIZE },
  alignment: { horizontal: 'center', vertical: 'top', wrapText: true },
  border: BOX,
};
const TEXT: CellStyle = {
  ...NUMBER,
  alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
};

export function annexStyle(row: number, column: number, value: CellValue): CellStyle {
  if (row === 0) return TITLE;
  if (row === 1) return ATTACHED;
  if (row < HEADER_ROW) return LINE;
  if (row < FIRST_GROUP) return HEADER;
  return column === 0 || typeof value === 'number' ? NUMBER : TEXT;
}

// Pixels of a column's letter; Times New Roman beside Arial; points of a line.
const COLUMN_LETTER = 7;
const TIMES = 0.87;
const LINE_HEIGHT = 15.75;

/** Points that a row of the form needs for its longest cell. */
export function rowHeight(values: readonly CellValue[]): number {
  const lines = values.map((value, column) => {
    const pixels = (WIDTHS[column] ?? 0) * COLUMN_LETTER;
    return typeof value === 'string' ? linesOf(value, { pixels, size: SIZE, narrower: TIMES }) : 1;
  });
  return Math.max(...lines) * LINE_HEIGHT + 3;
}
