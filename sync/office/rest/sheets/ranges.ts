// GridRange, GridCoordinate and data filters to ranges of the store, held to the grid's limits.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalid, NotEmulated } from '../../store/errors.ts';
import { parseA1, showA1 } from '../../store/a1.ts';
import { END, type Range } from '../../store/range.ts';
import type { Sheet, Spreadsheet } from '../../store/state.ts';

function sheetOf(sheets: readonly Sheet[], sheetId: number | null | undefined): Sheet {
  const found = sheets.find((sheet) => sheet.sheetId === (sheetId ?? 0));
  if (!found) throw invalid(`No grid with id: ${sheetId ?? 0}`);
  return found;
}

export function rangeOf(range: sheets_v4.Schema$GridRange): Range {
  const found = {
    r0: range.startRowIndex ?? 0,
    r1: range.endRowIndex ?? END,
    c0: range.startColumnIndex ?? 0,
    c1: range.endColumnIndex ?? END,
  };
  if (found.r0 < 0 || found.c0 < 0 || found.r0 >= found.r1 || found.c0 >= found.c1)
    throw invalid(`Invalid range: ${JSON.stringify(range)}`);
  return found;
}

export function gridRangeOf(sheetId: number, range: Range): sheets_v4.Schema$GridRange {
  return {
    sheetId,
    ...(range.r0 > 0 || range.r1 < END ? { startRowIndex: range.r0 } : {}),
    ...(range.r1 < END ? { endRowIndex: range.r1 } : {}),
    ...(range.c0 > 0 || range.c1 < END ? { startColumnIndex: range.c0 } : {}),
    ...(range.c1 < END ? { endColumnIndex: range.c1 } : {}),
  };
}

/** A range may start only inside the grid. */
export function withinGrid(sheet: Sheet, range: Range): Range {
  const { rowCount, columnCount } = sheet.grid;
  if (range.r0 >= rowCount || range.c0 >= columnCount)
    throw invalid(
      `Range (${showA1({ title: sheet.title, grid: { rowCount: END, columnCount: END } }, range)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
    );
  return range;
}

/** The range with its ends cut to the grid. */
export function clipped(sheet: Sheet, range: Range): Range {
  const { rowCount, columnCount } = sheet.grid;
  return { ...range, r1: Math.min(range.r1, rowCount), c1: Math.min(range.c1, columnCount) };
}

export interface Area {
  readonly sheet: Sheet;
  readonly range: Range;
}

export function areaOfA1(spreadsheet: Spreadsheet, text: string): Area {
  const { sheet, range } = parseA1(text, spreadsheet.sheets);
  return { sheet, range: withinGrid(sheet, range) };
}

export function areaOfFilter(spreadsheet: Spreadsheet, filter: sheets_v4.Schema$DataFilter): Area {
  if (filter.developerMetadataLookup) throw new NotEmulated('DataFilter.developerMetadataLookup');
  if (filter.a1Range) return areaOfA1(spreadsheet, filter.a1Range);
  if (!filter.gridRange) throw invalid('Invalid data filter: nothing is set');
  const sheet = sheetOf(spreadsheet.sheets, filter.gridRange.sheetId);
  return { sheet, range: withinGrid(sheet, rangeOf(filter.gridRange)) };
}
