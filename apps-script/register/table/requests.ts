// The one atomic write: changed cells and new rows as requests of spreadsheets.batchUpdate.
import { addTo } from '../../rules/lists/add-to.ts';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { fitting } from './clip.ts';
import type { Cell, ColumnType } from './column.ts';
import type { AppendedRow, CellChange, Changes } from './draft.ts';

type Request = sheets_v4.Schema$Request;
type CellData = sheets_v4.Schema$CellData;

const TEXT = { type: 'TEXT', pattern: '@' };
const NUMBER = { type: 'NUMBER', pattern: '0' };

/** How a column's cells are shown; in a text column what staff type stays text, `=1+1` and `0801` too. */
export const NUMBER_FORMATS: Readonly<Record<ColumnType, sheets_v4.Schema$NumberFormat>> = {
  text: TEXT,
  list: TEXT,
  number: NUMBER,
  mixed: NUMBER,
  tick: NUMBER,
  date: { type: 'DATE', pattern: 'dd/MM/yyyy' },
  dateTime: { type: 'DATE_TIME', pattern: 'dd/MM/yyyy HH:mm' },
};

/** From so many equal cells below one another, one request says the value once. */
const REPEATED_FROM = 4;

/** Returns the requests for a set of changes: cells of a column that follow one another share a request. */
export function writeRequests(changes: Changes): Request[] {
  const plain = changes.cells.filter(({ link }) => link === undefined);
  const linked = changes.cells.filter(({ link }) => link !== undefined);
  return [...cellRequests(plain), ...linked.map(linkedCell), ...appendRequests(changes.rows)];
}

function cellRequests(cells: readonly CellChange[]): Request[] {
  const sorted = [...cells].sort(
    (a, b) => a.sheetId - b.sheetId || a.column - b.column || a.row - b.row,
  );
  const requests: Request[] = [];
  let single: CellChange[] = [];
  const flush = (): void => {
    if (single.length > 0) requests.push(updateCells(single));
    single = [];
  };
  for (const run of equalRuns(sorted)) {
    const [first] = run;
    if (first === undefined) continue;
    const before = single[single.length - 1];
    if (run.length >= REPEATED_FROM) {
      flush();
      requests.push(repeatCell(first, run.length));
      continue;
    }
    if (before !== undefined && !isBelow(before, first)) flush();
    single.push(...run);
  }
  flush();
  return requests;
}

/** Whether a cell stands right below another. */
const isBelow = (above: CellChange, cell: CellChange): boolean =>
  above.sheetId === cell.sheetId && above.column === cell.column && above.row + 1 === cell.row;

/** Sorted cells in runs of equal values below one another. */
function equalRuns(cells: readonly CellChange[]): CellChange[][] {
  const runs: CellChange[][] = [];
  let last: CellChange | undefined;
  for (const cell of cells) {
    const run = runs[runs.length - 1];
    if (
      run !== undefined &&
      last !== undefined &&
      isBelow(last, cell) &&
      last.value === cell.value
    ) {
      run.push(cell);
    } else {
      runs.push([cell]);
    }
    last = cell;
  }
  return runs;
}

function updateCells(cells: readonly CellChange[]): Request {
  const { sheetId, row, column } = cells[0] ?? { sheetId: 0, row: 0, column: 0 };
  return {
    updateCells: {
      start: { sheetId, rowIndex: row, columnIndex: column },
      rows: cells.map(({ value }) => ({ values: [cellData(value)] })),
      fields: 'userEnteredValue',
    },
  };
}

/** What it says and where it leads, together: the link is no part of the text, so nothing typed becomes one. */
const linkedCell = ({ sheetId, row, column, value, link = null }: CellChange): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: row, columnIndex: column },
    rows: [
      {
        values: [
          {
            ...cellData(value),
            userEnteredFormat: { textFormat: link === null ? {} : { link: { uri: link } } },
          },
        ],
      },
    ],
    fields: 'userEnteredValue,userEnteredFormat.textFormat.link',
  },
});

function repeatCell({ sheetId, row, column, value }: CellChange, count: number): Request {
  return {
    repeatCell: {
      range: {
        sheetId,
        startRowIndex: row,
        endRowIndex: row + count,
        startColumnIndex: column,
        endColumnIndex: column + 1,
      },
      cell: cellData(value),
      fields: 'userEnteredValue',
    },
  };
}

function appendRequests(rows: readonly AppendedRow[]): Request[] {
  const bySheet = new Map<number, AppendedRow[]>();
  for (const row of rows) addTo(bySheet, row.sheetId, row);
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

/**
 * Bytes of a request's body as it is sent: Google takes bodies of up to 10 MB.
 */
export function bodySize(requests: readonly Request[]): number {
  const text = JSON.stringify(requests);
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) bytes += unit > 0x7ff ? 2 : 1;
  }
  return bytes;
}

/**
 * Text always goes as `stringValue`, which is never parsed: a formula typed by a stranger stays text. Whoever wrote it,
 * no cell leaves longer than Google takes.
 */
export function cellData(cell: Cell): CellData {
  if (cell === null) return {};
  if (typeof cell === 'string') return { userEnteredValue: { stringValue: fitting(cell) } };
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  return { userEnteredValue: { boolValue: cell } };
}
