// A person's hand in a sheet: cells typed or pasted, rows inserted, deleted, sorted.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { OfficeRefusal } from '../store/errors.ts';
import { formatReader } from '../store/area-rules.ts';
import { END, intersects } from '../store/range.ts';
import { SheetDraft } from '../store/sheet-draft.ts';
import { sortRows, type SortSpec } from '../store/sort-rows.ts';
import type { Cell, Json, Sheet, Spreadsheet } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { checkTyped } from './validation.ts';

export interface SheetPlace {
  readonly fileId: string;
  readonly sheet: string | number;
}
export type Edit = SheetPlace & {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
};

export function findSheet(spreadsheet: Spreadsheet, wanted: string | number): Sheet {
  const found = spreadsheet.sheets.find(
    ({ title, sheetId }) => (typeof wanted === 'string' ? title : sheetId) === wanted,
  );
  if (found) return found;
  const titles = spreadsheet.sheets.map(({ title }) => `“${title}”`).join(', ');
  throw new OfficeRefusal(
    `Tệp “${spreadsheet.properties.title}” không có tab “${wanted}”. Các tab có: ${titles}.`,
  );
}

function change(store: Store, place: SheetPlace, run: (draft: SheetDraft) => void): void {
  const spreadsheet = store.spreadsheet(place.fileId);
  const sheet = findSheet(spreadsheet, place.sheet);
  const draft = new SheetDraft(sheet);
  run(draft);
  const sheets = spreadsheet.sheets.map((other) => (other === sheet ? draft.now : other));
  store.putSpreadsheet({ ...spreadsheet, sheets });
}

export function typeCells(store: Store, edit: Edit, validate: boolean): void {
  const spreadsheet = store.spreadsheet(edit.fileId);
  const sheet = findSheet(spreadsheet, edit.sheet);
  const long = edit.values.flat().some((cell) => typeof cell === 'string' && cell.length > 50_000);
  if (long) throw new OfficeRefusal('Một ô chỉ chứa được 50.000 ký tự. Hãy rút ngắn nội dung.');
  if (validate) checkTyped(spreadsheet, sheet, edit);
  const formats = formatReader(sheet.formats);
  change(store, edit, (draft) => {
    grow(draft, edit);
    edit.values.forEach((cells, down) =>
      cells.forEach((cell, right) => {
        const [row, column] = [edit.row + down, edit.column + right];
        draft.setCell(row, column, typed(cell, formats.at(row, column)['numberFormat'] ?? null));
      }),
    );
  });
}

/** Somebody who is not the owner types only where nothing is protected, or where a protection names that account. */
export function checkUnprotected(store: Store, edit: Edit, user: string): void {
  const { protected: all } = findSheet(store.spreadsheet(edit.fileId), edit.sheet);
  const width = Math.max(0, ...edit.values.map((cells) => cells.length));
  const { row, column, values } = edit;
  const typedIn = { r0: row, r1: row + values.length, c0: column, c1: column + width };
  const hit = all.some(
    ({ range, rest }) =>
      !mayEdit(rest as sheets_v4.Schema$ProtectedRange, user) && intersects(range, typedIn),
  );
  if (hit) throw new OfficeRefusal('Ô này được bảo vệ: chỉ chủ sổ sửa được.');
}

const mayEdit = (
  { warningOnly, editors }: sheets_v4.Schema$ProtectedRange,
  user: string,
): boolean => warningOnly === true || editors?.users?.includes(user) === true;

// Typing "=…" makes a formula, unless the column is formatted as text.
function typed(cell: Cell, format: Json): Cell {
  if (typeof cell !== 'string') return cell;
  if (cell === '') return null;
  const isText = (format as { type?: string } | null)?.type === 'TEXT';
  return cell.startsWith('=') && cell.length > 1 && !isText ? { formula: cell } : cell;
}

function grow(draft: SheetDraft, { row, column, values }: Edit): void {
  const rows = row + values.length - draft.grid.rowCount;
  const width = Math.max(0, ...values.map((cells) => cells.length));
  const columns = column + width - draft.grid.columnCount;
  if (rows > 0) draft.resize('ROWS', rows);
  if (columns > 0) draft.resize('COLUMNS', columns);
}

export const insertRow = (store: Store, place: SheetPlace & { row: number }): void =>
  change(store, place, (draft) => draft.insert('ROWS', place.row, 1));

export const deleteRow = (store: Store, place: SheetPlace & { row: number }): void =>
  change(store, place, (draft) => draft.delete('ROWS', place.row, place.row + 1));

export function sortSheet(
  store: Store,
  place: SheetPlace & SortSpec & { headerRows: number },
): void {
  const { column, descending, headerRows } = place;
  change(store, place, (draft) =>
    sortRows(draft, { r0: headerRows, r1: END, c0: 0, c1: END }, [{ column, descending }]),
  );
}
