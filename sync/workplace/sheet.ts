// A tab of the office's register as people see it: where its columns stand, what its rows hold.
import type { Cell, Tab } from '#register/table/column';
import { firstDataRow } from '#register/table/column';
import { columnOf } from '#register/table/read';
import { FILE_TITLES } from '#register/tabs/all';
import type { LocalOffice } from '../office/office.ts';
import type { Typed } from './typed.ts';
import { fromCell, toCell } from './values.ts';

export interface Sheet {
  readonly fileId: string;
  readonly tab: Tab;
  readonly grid: readonly (readonly Cell[])[];
  /** Column key → position (0-based); a column whose header is gone is missing. */
  readonly positions: ReadonlyMap<string, number>;
}

/** The ids that set-up remembers: of files, folders, the form. */
export const installedIn = (office: LocalOffice): Readonly<Record<string, string | undefined>> =>
  JSON.parse(office.properties()['installed'] ?? '{}') as Record<string, string>;

/** The file that the script remembers as the tab's, whatever it is called by now. */
export function fileOf(office: LocalOffice, tab: Tab): string {
  const id = installedIn(office)[tab.file];
  if (id === undefined) throw new Error(`The office has no file “${FILE_TITLES[tab.file]}”`);
  return id;
}

export const readSheet = (office: LocalOffice, tab: Tab): Sheet =>
  sheetIn(office, fileOf(office, tab), tab);

function sheetIn(office: LocalOffice, fileId: string, tab: Tab): Sheet {
  const grid = office.grid(fileId, tab.sheetId).map((row) => row.map(plain));
  return { fileId, tab, grid, positions: findColumns(tab, grid) };
}

type OfficeCell = ReturnType<LocalOffice['grid']>[number][number];

const plain = (cell: OfficeCell): Cell =>
  typeof cell === 'object' && cell !== null ? (cell.value ?? null) : cell;

function findColumns(tab: Tab, grid: Sheet['grid']): Map<string, number> {
  const byHeader = new Map<string, number>();
  for (const row of tab.headerRows) {
    for (const [index, cell] of (grid[row] ?? []).entries()) {
      const header = typeof cell === 'string' ? cell.normalize('NFC').trim() : '';
      if (header !== '' && !byHeader.has(header)) byHeader.set(header, index);
    }
  }
  const found = new Map<string, number>();
  for (const [key, column] of Object.entries(tab.columns)) {
    const position = byHeader.get(column.header);
    if (position !== undefined) found.set(key, position);
  }
  return found;
}

export type Shown = Record<string, string | number | null>;

/** Every row that holds something, with all columns of the tab. */
export function shownRows(sheet: Sheet): Shown[] {
  return dataRows(sheet).map((at) => shownRow(sheet, at));
}

/** Null where set-up has not come to make the tab. */
function sheetIfThere(office: LocalOffice, tab: Tab): Sheet | null {
  const id = installedIn(office)[tab.file];
  return id !== undefined && office.sheets(id).some(({ sheetId }) => sheetId === tab.sheetId)
    ? sheetIn(office, id, tab)
    : null;
}

/** No rows where set-up has not come to make the tab. */
export function rowsIfThere(office: LocalOffice, tab: Tab): Shown[] {
  const sheet = sheetIfThere(office, tab);
  return sheet === null ? [] : shownRows(sheet);
}

/** The cells of a tab; null where set-up has not come to make it. */
export const gridIfThere = (office: LocalOffice, tab: Tab): Sheet['grid'] | null =>
  sheetIfThere(office, tab)?.grid ?? null;

function dataRows({ grid, tab }: Sheet): number[] {
  const first = firstDataRow(tab);
  return grid.slice(first).flatMap((row, index) => (row.some(isFilled) ? [first + index] : []));
}

const isFilled = (cell: Cell): boolean => cell !== null && cell !== '' && cell !== false;

function shownRow(sheet: Sheet, at: number): Shown {
  const row = sheet.grid[at] ?? [];
  const shown: Shown = {};
  for (const [key, column] of Object.entries(sheet.tab.columns)) {
    const position = sheet.positions.get(key);
    shown[key] = fromCell(column, position === undefined ? null : (row[position] ?? null));
  }
  return shown;
}

/** The rows (0-based) whose columns hold all of `where`. */
export function findRows(sheet: Sheet, where: readonly Typed[]): number[] {
  return dataRows(sheet).filter((at) => {
    const shown = shownRow(sheet, at);
    return where.every(({ key, text }) => same(shown[key] ?? null, text));
  });
}

const same = (value: string | number | null, text: string): boolean =>
  (value === null ? '' : String(value).normalize('NFC').trim()) === text.trim();

/** The first row (0-based) below everything that holds something. */
export function endOf(sheet: Sheet): number {
  return (dataRows(sheet).at(-1) ?? firstDataRow(sheet.tab) - 1) + 1;
}

/** A row to be typed, by the keys of its columns. */
type TypedRow = Readonly<Record<string, string | null>>;

/** Types rows below everything in one paste, each cell under its header; a column whose header is gone gets none. */
export function typeBelow(office: LocalOffice, sheet: Sheet, rows: readonly TypedRow[]): void {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const places = keys.flatMap((key) => {
    const at = sheet.positions.get(key);
    return at === undefined ? [] : [{ key, at }];
  });
  if (places.length === 0) return;
  const column = Math.min(...places.map(({ at }) => at));
  const width = Math.max(...places.map(({ at }) => at)) - column + 1;
  const values = rows.map((row) => {
    const cells = new Array<OfficeCell>(width).fill(null);
    for (const { key, at } of places)
      cells[at - column] = toCell(columnOf(sheet.tab, key), row[key] ?? '');
    return cells;
  });
  const place = { fileId: sheet.fileId, sheet: sheet.tab.sheetId, row: endOf(sheet), column };
  office.personEdit({ ...place, values }, { validate: false });
}
