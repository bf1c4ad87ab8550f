// Requests that move cells: rows and columns inserted, appended, deleted; a range sorted.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalid, NotEmulated } from '../../store/errors.ts';
import { sortRows } from '../../store/sort-rows.ts';
import type { BookDraft } from './book-draft.ts';
import { clipped, rangeOf } from './ranges.ts';

export function insertDimension(
  book: BookDraft,
  { range }: sheets_v4.Schema$InsertDimensionRequest,
): void {
  const { sheet, axis, from, to, size } = dimension(book, range);
  if (from > size) throw invalid(`Cannot insert at ${from}: the sheet ends at ${size}.`);
  sheet.insert(axis, from, to - from);
}

export function appendDimension(
  book: BookDraft,
  request: sheets_v4.Schema$AppendDimensionRequest,
): void {
  const sheet = book.sheet(request.sheetId);
  sheet.resize(request.dimension === 'COLUMNS' ? 'COLUMNS' : 'ROWS', request.length ?? 0);
}

export function deleteDimension(
  book: BookDraft,
  { range }: sheets_v4.Schema$DeleteDimensionRequest,
): void {
  const { sheet, axis, from, to, size } = dimension(book, range);
  if (to > size) throw invalid(`Cannot delete up to ${to}: the sheet ends at ${size}.`);
  if (to - from >= size) throw invalid('You cannot delete all the rows or columns on the sheet.');
  sheet.delete(axis, from, to);
}

function dimension(book: BookDraft, range: sheets_v4.Schema$DimensionRange | undefined) {
  const sheet = book.sheet(range?.sheetId);
  const axis = range?.dimension === 'COLUMNS' ? ('COLUMNS' as const) : ('ROWS' as const);
  const size = axis === 'ROWS' ? sheet.grid.rowCount : sheet.grid.columnCount;
  const from = range?.startIndex ?? 0;
  const to = range?.endIndex ?? size;
  if (from < 0 || to <= from) throw invalid(`Invalid dimension range: ${JSON.stringify(range)}`);
  return { sheet, axis, from, to, size };
}

export function sortRange(book: BookDraft, request: sheets_v4.Schema$SortRangeRequest): void {
  const sheet = book.sheet(request.range?.sheetId);
  const range = clipped(sheet.now, rangeOf(request.range ?? {}));
  const specs = (request.sortSpecs ?? []).map((spec) => {
    if (spec.foregroundColor || spec.backgroundColor || spec.foregroundColorStyle)
      throw new NotEmulated('SortSpec by colour');
    return { column: spec.dimensionIndex ?? 0, descending: spec.sortOrder === 'DESCENDING' };
  });
  if (specs.length === 0) throw invalid('sortRange: sortSpecs must be set.');
  sortRows(sheet, range, specs);
}
