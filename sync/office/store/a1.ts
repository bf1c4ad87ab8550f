// A1 notation to ranges and back.
import { columnLetter } from '#register/table/column-letter';
import { invalid } from './errors.ts';
import { END, type Range } from './range.ts';
import type { Sheet } from './state.ts';

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Finds the sheet and range a text means. A bare sheet title wins over a column of that name. */
export function parseA1(text: string, sheets: readonly Sheet[]): { sheet: Sheet; range: Range } {
  const unparsed = () => invalid(`Unable to parse range: ${text}`);
  const whole = byTitle(sheets, text);
  if (whole) return { sheet: whole, range: { r0: 0, r1: END, c0: 0, c1: END } };
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? sheets[0] : byTitle(sheets, text.slice(0, bang));
  const range = parseCells(text.slice(bang + 1));
  if (!sheet || !range) throw unparsed();
  return { sheet, range };
}

function byTitle(sheets: readonly Sheet[], text: string): Sheet | undefined {
  const quoted = /^'(.*)'$/s.exec(text)?.[1]?.replaceAll("''", "'");
  return sheets.find(({ title }) => title === (quoted ?? text));
}

/** `B2:D9`, `A:C`, `2:5`, `B2`, `$A$2:$A`; null when it is none of them. */
function parseCells(text: string): Range | null {
  const match = /^\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/i.exec(text);
  const [, c0 = '', r0 = '', c1, r1] = match ?? [];
  if (!match || (!c0 && !r0)) return null;
  const single = c1 === undefined && r1 === undefined;
  if (single && (!c0 || !r0)) return null;
  const endColumn = single ? c0 : (c1 ?? '');
  const endRow = single ? r0 : (r1 ?? '');
  return {
    r0: r0 ? Number(r0) - 1 : 0,
    r1: endRow ? Number(endRow) : END,
    c0: c0 ? columnNumber(c0) : 0,
    c1: endColumn ? columnNumber(endColumn) + 1 : END,
  };
}

const quoteTitle = (title: string): string =>
  /^[A-Za-z_]\w*$/.test(title) ? title : `'${title.replaceAll("'", "''")}'`;

/** The range as Google writes it back: clipped to the grid, with its sheet's title. */
export function showA1({ title, grid }: Pick<Sheet, 'title' | 'grid'>, range: Range): string {
  const r1 = Math.min(range.r1, grid.rowCount);
  const c1 = Math.min(range.c1, grid.columnCount);
  const start = `${columnLetter(range.c0)}${range.r0 + 1}`;
  const end = `${columnLetter(c1 - 1)}${r1}`;
  return `${quoteTitle(title)}!${start === end ? start : `${start}:${end}`}`;
}
