// Sheets has no lock against people: after the write, the rows it touched are compared with the rows that were read.
import type { Book } from '../register/book/book.ts';
import type { Cell, Tab } from '../register/table/column.ts';
import { toCell, type Changes, type Draft, type DraftRow } from '../register/table/draft.ts';
import { columnOf } from '../register/table/read.ts';
import { REGISTER_TABS, type TabKey } from '../register/tabs/all.ts';
import type { Lines, ReadBack } from './base/ports.ts';

/** The columns by which a row is known again. */
const IDENTITY: Partial<Record<TabKey, readonly string[]>> = {
  conferences: ['code'],
  units: ['code', 'name'],
  registrations: ['unit', 'receivedAt', 'responseId'],
  petitions: ['code', 'unit', 'receivedAt'],
  documents: ['key', 'case', 'number'],
  snapshot: ['code'],
};

interface Touched {
  readonly tab: Tab;
  readonly draft: Draft;
  readonly identity: readonly string[];
}

/** The tabs in which the write changes rows that stand, and “Văn bản đi”, whose new rows get their links later. */
function touchedTabs(book: Book, changes: Changes): Touched[] {
  const sheets = new Set(changes.cells.map((cell) => cell.sheetId));
  const touched: Touched[] = [];
  for (const tab of REGISTER_TABS) {
    const key = tab.key as TabKey;
    const identity = IDENTITY[key];
    if (identity === undefined) continue;
    if (!sheets.has(tab.sheetId) && key !== 'documents') continue;
    touched.push({ tab, draft: book.tabs[key], identity });
  }
  return touched;
}

/** Which columns and header rows the write asks back in its own response. */
export function wantedLines(book: Book, changes: Changes): Lines[] {
  return touchedTabs(book, changes).map(({ tab, draft, identity }) => ({
    sheetId: tab.sheetId,
    title: tab.title,
    columns: identity.map((key) => draft.position[key] ?? 0),
    rows: tab.headerRows,
  }));
}

/** Whether a row that the write touched is not the row that was read, or a header moved. */
export function rowsMoved(book: Book, changes: Changes, back: ReadBack): boolean {
  return touchedTabs(book, changes).some(
    (touched) => headersMoved(touched, back) || keysMoved(touched, changes, back),
  );
}

function headersMoved({ tab, draft }: Touched, back: ReadBack): boolean {
  return Object.keys(tab.columns).some((key) => {
    const at = draft.position[key] ?? 0;
    const { header } = columnOf(tab, key);
    return !tab.headerRows.some((row) => back.row(tab.sheetId, row)[at] === header);
  });
}

function keysMoved({ tab, draft, identity }: Touched, changes: Changes, back: ReadBack): boolean {
  const rows = new Set(
    changes.cells.filter((cell) => cell.sheetId === tab.sheetId).map((cell) => cell.row),
  );
  const columns = identity.map((key) => ({
    key,
    cells: back.column(tab.sheetId, draft.position[key] ?? 0),
  }));
  return draft.rows.some((row) => {
    const { at } = row;
    if (at === null || !rows.has(at)) return false;
    return columns.some(({ key, cells }) => !sameCell(cells[at] ?? null, expected(tab, row, key)));
  });
}

/** What should stand in a key column after the write: our own value in derived columns, staff's as it was read. */
function expected(tab: Tab, row: DraftRow, key: string): Cell {
  const column = columnOf(tab, key);
  return column.by === 'automation'
    ? toCell(column, row.value[key] ?? null)
    : (row.cells[key] ?? null);
}

function sameCell(a: Cell, b: Cell): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-6;
  return (a === '' ? null : a) === (b === '' ? null : b);
}
