// Sheets has no lock against people: after the write, the rows it touched are compared with the rows that were read.
import type { Book } from '../register/book/book.ts';
import type { Cell, Tab } from '../register/table/column.ts';
import {
  toCell,
  type CellChange,
  type Changes,
  type Draft,
  type DraftRow,
} from '../register/table/draft.ts';
import { columnOf } from '../register/table/read.ts';
import { writeRequests } from '../register/table/requests.ts';
import { erasedCells, type ErasedRow } from './base/erased-row.ts';
import type { Lines, ReadBack, RegisterPort } from './base/ports.ts';

/** The tabs in which the write changes rows that stand, and those whose new rows get more in a second write. */
function touchedTabs(book: Book, changes: Changes): readonly Draft[] {
  const sheets = new Set(changes.cells.map((cell) => cell.sheetId));
  return book.drafts.filter(
    ({ tab }) =>
      tab.file === 'register' &&
      tab.identity.length > 0 &&
      (sheets.has(tab.sheetId) || tab.completedLater),
  );
}

/** Which columns and header rows the write asks back in its own response. */
export function wantedLines(book: Book, changes: Changes): Lines[] {
  return touchedTabs(book, changes).map(keyLinesOf);
}

/** The columns by which these rows are known. */
const keyLines = (rows: readonly ErasedRow[]): Lines[] =>
  [...new Set(rows.map(({ draft }) => draft))].map(keyLinesOf);

const keyLinesOf = ({ tab, position }: Draft): Lines => ({
  sheetId: tab.sheetId,
  title: tab.title,
  columns: tab.identity.map((key) => position[key] ?? 0),
  rows: tab.headerRows,
});

/**
 * Whether a row of a tab that the write touched is not the row that was read, or a header moved. Every row counts: where
 * the row in the place of a touched one reads like it, the rows about it tell that all of them moved.
 */
export function rowsMoved(book: Book, changes: Changes, back: ReadBack): boolean {
  return touchedTabs(book, changes).some(
    (draft) => headersMoved(draft, back) || keysMoved(draft, changes, back),
  );
}

function headersMoved({ tab, position }: Draft, back: ReadBack): boolean {
  return Object.keys(tab.columns).some((key) => {
    const at = position[key] ?? 0;
    const { header } = columnOf(tab, key);
    return !tab.headerRows.some((row) => back.row(tab.sheetId, row)[at] === header);
  });
}

function keysMoved(
  { tab, position, rows: read }: Draft,
  changes: Changes,
  back: ReadBack,
): boolean {
  const cells = changes.cells.filter((cell) => cell.sheetId === tab.sheetId);
  if (cells.length === 0) return false;
  const written = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
  const columns = tab.identity.map((key) => ({
    key,
    cells: back.column(tab.sheetId, position[key] ?? 0),
  }));
  return read.some((row) => {
    const { at } = row;
    if (at === null) return false;
    return columns.some(({ key, cells: now }) => {
      // Staff's own cells are written to by an erasure alone.
      const erased = written.get(`${at} ${position[key] ?? 0}`);
      const wanted = erased === undefined ? expected(tab, row, key) : erased;
      return !sameCell(now[at] ?? null, wanted);
    });
  });
}

/** What should stand in a key column after the write: our own value in derived columns, staff's as it was read. */
function expected(tab: Tab, row: DraftRow, key: string): Cell {
  const column = columnOf(tab, key);
  return column.by === 'automation'
    ? toCell(column, row.value[key] ?? null)
    : (row.cells[key] ?? null);
}

/**
 * Cells that an erasure took from a row that had come to stand in the place of its own, or that what was said in the
 * hall was put into: what they held when they were read. The columns that tell rows apart are never erased all: by those the row is known.
 */
export function takenFromOthers(erased: readonly ErasedRow[], back: ReadBack): CellChange[] {
  return erased.flatMap(({ draft, row, columns }) => {
    const { tab, position } = draft;
    const kept = tab.identity.filter((key) => !columns.includes(key));
    const at = row.at ?? 0;
    const now = (key: string): Cell => back.column(tab.sheetId, position[key] ?? 0)[at] ?? null;
    const isThere = (one: DraftRow): boolean =>
      kept.every((key) => sameCell(now(key), expected(tab, one, key)));
    if (isThere(row)) return [];
    const hit = draft.rows.find(isThere);
    return columns.flatMap((key) => {
      const value = hit?.cells[key] ?? null;
      const column = position[key] ?? 0;
      return [{ sheetId: tab.sheetId, row: at, column, value }];
    });
  });
}

function sameCell(a: Cell, b: Cell): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-6;
  return (a === '' ? null : a) === (b === '' ? null : b);
}

/**
 * Writes the contacts file; where a row did not stand where it was read, what was hit is put back. A write that
 * fails keeps nothing of the register from leaving: the next run settles it. Returns whether nothing was hit.
 */
export function settleContacts(
  { contacts, settled }: { readonly contacts: Changes; readonly settled: readonly ErasedRow[] },
  register: RegisterPort,
): boolean {
  const { rows } = contacts;
  const cells = [...contacts.cells, ...settled.flatMap((row) => erasedCells(row))];
  if (cells.length + rows.length === 0) return true;
  const write = (changes: Changes, wanted: readonly Lines[]): ReadBack =>
    register.writeContacts(writeRequests(changes), wanted);
  try {
    const taken = takenFromOthers(settled, write({ cells, rows }, keyLines(settled)));
    if (taken.length > 0) write({ cells: taken, rows: [] }, []);
    return taken.length === 0;
  } catch {
    return true;
  }
}
