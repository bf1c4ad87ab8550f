// The one atomic write: changed cells and new rows as requests of spreadsheets.batchUpdate.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Cell, ColumnType } from './column.ts';
import type { AppendedRow, CellChange, Changes } from './draft.ts';

type Request = sheets_v4.Schema$Request;
type CellData = sheets_v4.Schema$CellData;

const TEXT = { type: 'TEXT', pattern: '@' };
const NUMBER = { type: 'NUMBER', pattern: '0' };

/** How a column's cells are shown; in a text column what staff type stays text, `=1+1` and `0801` too. */
export const NUMBER_FORMATS: Readonly<Record<ColumnType, sheets_v4.Schema$NumberFormat>> = {
  ...{ text: TEXT, list: TEXT, number: NUMBER, mixed: NUMBER, tick: NUMBER },
  date: { type: 'DATE', pattern: 'dd/MM/yyyy' },
  dateTime: { type: 'DATE_TIME', pattern: 'dd/MM/yyyy HH:mm' },
};

/** Returns the requests for a set of changes: cells of a column that follow one another share a request. */
export function writeRequests(changes: Changes): Request[] {
  return [...cellRequests(changes.cells), ...appendRequests(changes.rows)];
}

function cellRequests(cells: readonly CellChange[]): Request[] {
  const sorted = [...cells].sort(
    (a, b) => a.sheetId - b.sheetId || a.column - b.column || a.row - b.row,
  );
  const requests: Request[] = [];
  let rows: sheets_v4.Schema$RowData[] = [];
  let last: CellChange | null = null;
  for (const cell of sorted) {
    const follows =
      last !== null &&
      last.sheetId === cell.sheetId &&
      last.column === cell.column &&
      last.row + 1 === cell.row;
    if (!follows) {
      rows = [];
      requests.push({
        updateCells: {
          start: { sheetId: cell.sheetId, rowIndex: cell.row, columnIndex: cell.column },
          rows,
          fields: 'userEnteredValue',
        },
      });
    }
    rows.push({ values: [cellData(cell.value)] });
    last = cell;
  }
  return requests;
}

function appendRequests(rows: readonly AppendedRow[]): Request[] {
  const bySheet = new Map<number, AppendedRow[]>();
  for (const row of rows) {
    const list = bySheet.get(row.sheetId);
    if (list === undefined) bySheet.set(row.sheetId, [row]);
    else list.push(row);
  }
  return [...bySheet].map(([sheetId, appended]) => ({
    appendCells: {
      sheetId,
      rows: appended.map((row) => ({
        values: row.cells.map((cell, index) => formatted(cell, row.formats[index] ?? null)),
      })),
      fields: 'userEnteredValue,userEnteredFormat.numberFormat',
    },
  }));
}

function formatted(cell: Cell, type: ColumnType | null): CellData {
  const data = cellData(cell);
  return type === null
    ? data
    : { ...data, userEnteredFormat: { numberFormat: NUMBER_FORMATS[type] } };
}

/** Text always goes as `stringValue`, which is never parsed: a formula typed by a stranger stays text. */
export function cellData(cell: Cell): CellData {
  if (cell === null) return {};
  if (typeof cell === 'string') return { userEnteredValue: { stringValue: cell } };
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  return { userEnteredValue: { boolValue: cell } };
}
