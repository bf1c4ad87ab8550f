// A tab while a run works on it: rows may be derived anew or added; what differs from what was read becomes the write.
import { toSerial, type CivilDate, type LocalDateTime } from '../../rules/dates/civil-date.ts';
import { fitting } from './clip.ts';
import type { Cell, Column, Columns, Tab, Values } from './column.ts';
import type { CellProblem, Row, Table } from './read.ts';
import { columnOf } from './read.ts';
import { readCell } from './read-cell.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface DraftRow<C extends Columns = Columns> {
  /** The row of the sheet (0-based); null for a row that is still to be appended. */
  readonly at: number | null;
  readonly value: Mutable<Values<C>>;
  readonly cells: Readonly<Record<keyof C, Cell>>;
  readonly problems: readonly CellProblem[];
  /** Where cells of linked columns lead, by column: it changes with what they say. */
  links?: Readonly<Partial<Record<keyof C, string>>>;
}

export interface Draft<C extends Columns = Columns> {
  readonly tab: Tab<C>;
  readonly position: Readonly<Record<keyof C, number>>;
  readonly rows: DraftRow<C>[];
}

export function draftOf<C extends Columns>(table: Table<C>): Draft<C> {
  return { tab: table.tab, position: table.position, rows: table.rows.map(rowDraft) };
}

/** Takes the row over: who read it has no use for it any more. */
const rowDraft = <C extends Columns>(row: Row<C>): DraftRow<C> => row;

/**
 * Adds a row that the write will append; columns not named stay empty. What a stranger sent is `typed`: text that its
 * column does not take stays as it was sent, and is a problem of the row.
 */
export function addRow<C extends Columns>(
  draft: Draft<C>,
  values: Partial<Values<C>>,
  typed: Partial<Record<keyof C, string | null>> = {},
): DraftRow<C> {
  const value = {} as Record<string, unknown>;
  const cells = {} as Record<keyof C, Cell>;
  const problems: CellProblem[] = [];
  for (const key of Object.keys(draft.tab.columns)) {
    const column = columnOf(draft.tab, key);
    const text = typed[key] ?? null;
    const whole = column.type === 'number' && text !== null && /^\d{1,6}$/.test(text);
    const read = readCell(column, whole ? Number(text) : text);
    value[key] = values[key] ?? read.value;
    cells[key as keyof C] = read.message === null ? null : text;
    if (read.message !== null) problems.push({ column: column.header, message: read.message });
  }
  const row = { at: null, value: value as Mutable<Values<C>>, cells, problems };
  draft.rows.push(row);
  return row;
}

/** A row of the sheet in which nothing stands, so that it can be filled again. */
export function emptyRow<C extends Columns>(draft: Draft<C>, at: number): DraftRow<C> {
  const nothing = Object.fromEntries(Object.keys(draft.tab.columns).map((key) => [key, null]));
  const row = {
    at,
    problems: [],
    cells: nothing as Record<keyof C, Cell>,
    value: { ...nothing } as Mutable<Values<C>>,
  };
  draft.rows.push(row);
  return row;
}

/** Leaves rows out of the draft: what stands in the sheet stays as it is. */
export function keepRows<C extends Columns>(
  draft: Draft<C>,
  keep: (row: DraftRow<C>) => boolean,
): void {
  const kept = draft.rows.filter(keep);
  draft.rows.length = 0;
  for (const row of kept) draft.rows.push(row);
}

export interface CellChange {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** In a linked column: where it leads, or null for nowhere. */
  readonly link?: string | null;
}

export interface AppendedRow {
  readonly sheetId: number;
  readonly cells: readonly Cell[];
  /** Which of the cells show dates, and how. */
  readonly formats: readonly (Column['type'] | null)[];
}

export interface Changes {
  readonly cells: CellChange[];
  readonly rows: AppendedRow[];
}

/**
 * What a draft wants written: derived and request cells that differ from what was read, and new rows.
 * Cells that staff type in are never among the changes.
 */
export function changesOf(draft: Draft): Changes {
  const { sheetId, columns } = draft.tab;
  const keys = Object.keys(columns);
  const ours = keys.map((key) => ({ key, declared: columnOf(draft.tab, key) })).filter(isOurs);
  const cells: CellChange[] = [];
  const rows: AppendedRow[] = [];
  for (const row of draft.rows) {
    if (row.at === null) {
      rows.push(appendedRow(draft, keys, row));
      continue;
    }
    for (const { key, declared } of ours) {
      const value = toCell(declared, row.value[key] ?? null);
      if (same(value, row.cells[key] ?? null) || isUnread(row, declared)) continue;
      const at = { sheetId, row: row.at, column: draft.position[key] ?? 0 };
      cells.push(
        declared.isLink ? { ...at, value, link: row.links?.[key] ?? null } : { ...at, value },
      );
    }
  }
  return { cells, rows };
}

/** Request cells belong to the automation once it has done what was asked. */
const isOurs = ({ key, declared }: { readonly key: string; readonly declared: Column }): boolean =>
  declared.by === 'automation' || key === 'request';

/** A cell of staff that says nothing known: nothing was done of it, so it stays, and is told. */
export const isUnread = ({ problems }: Pick<DraftRow, 'problems'>, { header }: Column): boolean =>
  problems.some(({ column }) => column === header);

function same(a: Cell, b: Cell): boolean {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-6;
  return shown(a) === shown(b);
}

/** An empty text and a box without its tick are a cell in which nothing stands. */
const shown = (cell: Cell): Cell => (cell === false || cell === '' ? null : cell);

function appendedRow(draft: Draft, keys: readonly string[], row: DraftRow): AppendedRow {
  const width = Math.max(...keys.map((key) => draft.position[key] ?? 0)) + 1;
  const cells = new Array<Cell>(width).fill(null);
  const formats = new Array<Column['type'] | null>(width).fill(null);
  const typedIn = keys.some((key) => columnOf(draft.tab, key).by === 'staff');
  for (const key of keys) {
    const column = columnOf(draft.tab, key);
    const at = draft.position[key] ?? 0;
    cells[at] = toCell(column, row.value[key] ?? null) ?? row.cells[key] ?? null;
    // Where nobody types, only dates need to be told how they show.
    formats[at] = typedIn || column.type === 'dateTime' ? column.type : null;
  }
  return { sheetId: draft.tab.sheetId, cells, formats };
}

/** The cell that shows a typed value: dates as day numbers, which no time zone can shift. */
export function toCell(column: Pick<Column, 'type'>, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (column.type === 'date' || column.type === 'dateTime') {
    return toSerial(value as CivilDate | LocalDateTime);
  }
  if (typeof value === 'string') return fitting(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error('A cell holds text, numbers and ticks only');
}
