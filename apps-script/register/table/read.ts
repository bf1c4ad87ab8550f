// The grid of a tab becomes typed rows. A cell that cannot be read is a problem of its row, never an exception.
import { foldText } from '../../rules/fold.ts';
import {
  firstDataRow,
  type Cell,
  type Column,
  type Columns,
  type Tab,
  type Values,
} from './column.ts';
import { readCell } from './read-cell.ts';

export interface CellProblem {
  readonly column: string;
  readonly message: string;
}

export interface Row<C extends Columns = Columns> {
  /** The row of the sheet, counted from 0. */
  readonly at: number;
  readonly cells: Readonly<Record<keyof C, Cell>>;
  readonly value: Values<C>;
  readonly problems: readonly CellProblem[];
}

export interface Table<C extends Columns = Columns> {
  readonly tab: Tab<C>;
  /** Where each column stands (0-based). */
  readonly position: Readonly<Record<keyof C, number>>;
  readonly rows: readonly Row<C>[];
  /** The first row (0-based) after everything that holds something. */
  readonly end: number;
}

type TableResult<C extends Columns> =
  | { readonly ok: true; readonly table: Table<C> }
  | { readonly ok: false; readonly missing: readonly string[]; readonly message: string };

/**
 * Reads a tab by its headers, wherever they stand.
 * Returns the missing headers when some are not found; rows that hold nothing are left out.
 */
export function readTable<C extends Columns>(
  tab: Tab<C>,
  grid: readonly (readonly Cell[])[],
): TableResult<C> {
  const found = new Map<string, number>();
  for (const headerRow of tab.headerRows) {
    (grid[headerRow] ?? []).forEach((cell, index) => {
      const header = typeof cell === 'string' ? cell.normalize('NFC').trim() : '';
      if (header !== '' && !found.has(header)) found.set(header, index);
    });
  }
  const columns = Object.values(tab.columns);
  if (columns.some(({ header }) => !found.has(header))) findRespelt(columns, found);
  const keys = Object.keys(tab.columns) as (keyof C & string)[];
  const missing = keys.map((key) => columnOf(tab, key).header).filter((h) => !found.has(h));
  if (missing.length > 0) {
    return {
      ok: false,
      missing,
      message: `Tab “${tab.title}” thiếu cột ${missing.map((h) => `“${h}”`).join(', ')}. Đề nghị đặt lại đúng tên cột ở dòng tiêu đề.`,
    };
  }
  const position = {} as Record<keyof C, number>;
  for (const key of keys) position[key] = found.get(columnOf(tab, key).header) ?? 0;

  const places = keys.map((key) => ({ key, column: columnOf(tab, key), index: position[key] }));
  const rows: Row<C>[] = [];
  let end = firstDataRow(tab);
  for (let at = end; at < grid.length; at++) {
    const line = grid[at] ?? [];
    if (line.every(isEmpty)) continue;
    rows.push(readRow(places, line, at));
    end = at + 1;
  }
  return { ok: true, table: { tab, position, rows, end } };
}

/** A header that somebody typed anew, in the other spelling of its tone marks, is the same header. */
function findRespelt(columns: readonly Column[], found: Map<string, number>): void {
  const respelt = new Map([...found].map(([header, index]) => [foldText(header), index]));
  for (const { header } of columns) {
    const index = found.has(header) ? undefined : respelt.get(foldText(header));
    if (index !== undefined) found.set(header, index);
  }
}

const isEmpty = (cell: Cell): boolean => cell === '' || cell === null || cell === false;

interface Place<C extends Columns> {
  readonly key: keyof C & string;
  readonly column: Column;
  readonly index: number;
}

function readRow<C extends Columns>(
  places: readonly Place<C>[],
  line: readonly Cell[],
  at: number,
): Row<C> {
  const cells = {} as Record<keyof C, Cell>;
  const value = {} as Record<keyof C, unknown>;
  const problems: CellProblem[] = [];
  for (const { key, column, index } of places) {
    const cell = line[index] ?? null;
    if (cell === null || cell === '') {
      cells[key] = null;
      value[key] = null;
      continue;
    }
    cells[key] = cell;
    const read = readCell(column, cell);
    value[key] = read.value;
    if (read.message !== null && column.by === 'staff') {
      problems.push({ column: column.header, message: read.message });
    }
  }
  return { at, cells, value: value as Values<C>, problems };
}

/** The column of a tab by its key. Throws for a key the tab does not have (a bug). */
export function columnOf(tab: Tab, key: string): Column {
  const column = tab.columns[key];
  if (column === undefined) throw new Error(`Tab ${tab.key} has no column ${key}`);
  return column;
}
