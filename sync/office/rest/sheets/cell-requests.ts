// updateCells, appendCells, repeatCell, setDataValidation: the requests that write cells.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalid, NotEmulated } from '../../store/errors.ts';
import { cellRange, type Range } from '../../store/range.ts';
import type { SheetDraft } from '../../store/sheet-draft.ts';
import type { Json } from '../../store/state.ts';
import type { BookDraft } from './book-draft.ts';
import { cellChange, checkCellMask, type CellChange } from './cell-data.ts';
import { clipped, rangeOf, withinGrid } from './ranges.ts';
import { updateMask } from './update-mask.ts';

export function updateCells(book: BookDraft, request: sheets_v4.Schema$UpdateCellsRequest): void {
  const mask = updateMask(request.fields, 'CellData');
  checkCellMask(mask, 'updateCells');
  if (!request.start === !request.range)
    throw invalid('updateCells: exactly one of start and range must be set.');
  const rows = request.rows ?? [];
  const sheet = book.sheet((request.start ?? request.range)?.sheetId);
  const area = request.range
    ? clipped(sheet.now, withinGrid(sheet.now, rangeOf(request.range)))
    : startedAt(request.start ?? {}, rows);
  checkInside(sheet, area, 'updateCells');
  const given = (row: number, column: number) => rows[row - area.r0]?.values?.[column - area.c0];
  // A range clears what the rows do not fill; a start touches only the cells that are given.
  for (let row = area.r0; row < area.r1; row += 1) {
    const end = request.range ? area.c1 : area.c0 + (rows[row - area.r0]?.values?.length ?? 0);
    for (let column = area.c0; column < end; column += 1)
      put(sheet, row, column, cellChange(given(row, column), mask));
  }
}

function startedAt(
  start: sheets_v4.Schema$GridCoordinate,
  rows: readonly sheets_v4.Schema$RowData[],
): Range {
  const r0 = start.rowIndex ?? 0;
  const c0 = start.columnIndex ?? 0;
  const width = Math.max(0, ...rows.map(({ values }) => values?.length ?? 0));
  return { r0, c0, r1: r0 + rows.length, c1: c0 + width };
}

function checkInside(sheet: SheetDraft, area: Range, request: string): void {
  const { rowCount, columnCount } = sheet.grid;
  if (area.r1 > rowCount)
    throw invalid(
      `Invalid ${request}: Attempting to write row: ${area.r1 - 1}, beyond the last row of: ${rowCount - 1}`,
    );
  if (area.c1 > columnCount)
    throw invalid(
      `Invalid ${request}: Attempting to write column: ${area.c1 - 1}, beyond the last column of: ${columnCount - 1}`,
    );
}

export function appendCells(book: BookDraft, request: sheets_v4.Schema$AppendCellsRequest): void {
  if (request.tableId) throw new NotEmulated('appendCells.tableId');
  const mask = updateMask(request.fields, 'CellData');
  checkCellMask(mask, 'appendCells');
  const sheet = book.sheet(request.sheetId);
  const rows = request.rows ?? [];
  const start = sheet.endOfData(book.appendAfter);
  const missing = start + rows.length - sheet.grid.rowCount;
  if (missing > 0) sheet.resize('ROWS', missing);
  const width = Math.max(0, ...rows.map(({ values }) => values?.length ?? 0));
  if (width > sheet.grid.columnCount) sheet.resize('COLUMNS', width - sheet.grid.columnCount);
  rows.forEach(({ values = [] }, index) =>
    values.forEach((data, column) => put(sheet, start + index, column, cellChange(data, mask))),
  );
}

export function repeatCell(book: BookDraft, request: sheets_v4.Schema$RepeatCellRequest): void {
  const mask = updateMask(request.fields, 'CellData');
  checkCellMask(mask, 'repeatCell');
  const sheet = book.sheet(request.range?.sheetId);
  const range = withinGrid(sheet.now, rangeOf(request.range ?? {}));
  const { cell, format, validation } = cellChange(request.cell, mask);
  if (format) sheet.addFormat({ range, ...format });
  if (validation !== undefined) layValidation(sheet, range, validation);
  if (cell === undefined) return;
  if (typeof cell === 'object' && cell !== null)
    throw new NotEmulated('repeatCell with a formula (its references would have to move)');
  const { r0, r1, c0, c1 } = clipped(sheet.now, range);
  for (let row = r0; row < r1; row += 1)
    for (let column = c0; column < c1; column += 1) sheet.setCell(row, column, cell);
}

export function setDataValidation(
  book: BookDraft,
  request: sheets_v4.Schema$SetDataValidationRequest,
): void {
  const sheet = book.sheet(request.range?.sheetId);
  const range = withinGrid(sheet.now, rangeOf(request.range ?? {}));
  layValidation(sheet, range, (request.rule ?? null) as Json);
}

function put(sheet: SheetDraft, row: number, column: number, change: CellChange): void {
  if (change.cell !== undefined) sheet.setCell(row, column, change.cell);
  const range = cellRange(row, column);
  if (change.format && !sheet.shows(row, column, change.format))
    sheet.addFormat({ range, ...change.format });
  if (change.validation !== undefined) layValidation(sheet, range, change.validation);
}

// A tick box is a cell with FALSE in it: it counts as data and pushes appended rows down.
function layValidation(sheet: SheetDraft, range: Range, rule: Json): void {
  sheet.addValidation({ range, rule });
  const type = (rule as sheets_v4.Schema$DataValidationRule | null)?.condition?.type;
  if (type !== 'BOOLEAN') return;
  const { r0, r1, c0, c1 } = clipped(sheet.now, range);
  for (let row = r0; row < r1; row += 1)
    for (let column = c0; column < c1; column += 1)
      if (sheet.cell(row, column) === null) sheet.setCell(row, column, false);
}
