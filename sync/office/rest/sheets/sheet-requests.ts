// Requests about sheets as a whole: added, deleted, named, frozen; the spreadsheet's own properties.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalid } from '../../store/errors.ts';
import type { SheetDraft } from '../../store/sheet-draft.ts';
import type { Json, Sheet, Spreadsheet } from '../../store/state.ts';
import { without } from '../../store/without.ts';
import type { Mask } from '../wire/mask.ts';
import type { BookDraft } from './book-draft.ts';
import { sheetProperties } from './spreadsheet-answer.ts';
import { masked, updateMask, type Fields } from './update-mask.ts';

export function addSheet(
  book: BookDraft,
  { properties }: sheets_v4.Schema$AddSheetRequest,
): sheets_v4.Schema$AddSheetResponse {
  const given = properties ?? {};
  const sheet = book.add(given.sheetId, given.title);
  const { index } = given;
  const rest = without(given, 'index', 'title', 'sheetId');
  apply(sheet, {
    ...sheetProperties(sheet.now, 0),
    ...rest,
    gridProperties: { ...sheet.grid, ...rest.gridProperties },
  });
  if (typeof index === 'number') book.move(sheet, index);
  return { properties: sheetProperties(sheet.now, book.indexOf(sheet)) };
}

export function updateSheetProperties(
  book: BookDraft,
  request: sheets_v4.Schema$UpdateSheetPropertiesRequest,
): void {
  const given = request.properties ?? {};
  const mask = updateMask(request.fields, 'SheetProperties');
  const sheet = book.sheet(given.sheetId);
  const next = masked(sheetProperties(sheet.now, 0) as Fields, given as Fields, mask);
  if (touches(mask, 'title'))
    book.rename(sheet, given.title ?? (mask === 'all' ? sheet.now.title : ''));
  apply(sheet, next as sheets_v4.Schema$SheetProperties);
  if (touches(mask, 'index') && typeof given.index === 'number') book.move(sheet, given.index);
  book.checkVisible();
}

const touches = (mask: Mask, field: string) => mask === 'all' || field in mask;

function apply(sheet: SheetDraft, properties: sheets_v4.Schema$SheetProperties): void {
  const { gridProperties, hidden } = properties;
  const other = without(
    properties,
    ...['gridProperties', 'hidden', 'title', 'sheetId', 'index', 'sheetType'],
  );
  const grid = Object.fromEntries(
    Object.entries(gridProperties ?? {}).filter(([, value]) => value !== null),
  );
  const { rowCount, columnCount } = grid;
  if (
    typeof rowCount !== 'number' ||
    typeof columnCount !== 'number' ||
    rowCount < 1 ||
    columnCount < 1
  )
    throw invalid('A sheet needs at least one row and one column.');
  const { frozenRowCount = 0, frozenColumnCount = 0 } = grid;
  if (Number(frozenRowCount) >= rowCount || Number(frozenColumnCount) >= columnCount)
    throw invalid("You can't freeze all visible rows or columns on the sheet.");
  cutTo(sheet, rowCount, columnCount);
  sheet.patch({
    hidden: hidden ?? false,
    other: other as Record<string, Json>,
    grid: grid as Sheet['grid'],
  });
}

function cutTo(sheet: SheetDraft, rowCount: number, columnCount: number): void {
  if (rowCount < sheet.grid.rowCount) sheet.delete('ROWS', rowCount, sheet.grid.rowCount);
  if (columnCount < sheet.grid.columnCount)
    sheet.delete('COLUMNS', columnCount, sheet.grid.columnCount);
}

export function updateSpreadsheetProperties(
  book: BookDraft,
  request: sheets_v4.Schema$UpdateSpreadsheetPropertiesRequest,
): void {
  const mask = updateMask(request.fields, 'SpreadsheetProperties');
  const given = (request.properties ?? {}) as Fields;
  const next = masked(book.now().properties, given, mask);
  if (typeof next['title'] !== 'string' || next['title'] === '')
    throw invalid('Invalid spreadsheet title.');
  if (!/^[a-z]{2}(_[A-Z]{2})?$/.test(String(next['locale'])))
    throw invalid(`Unsupported locale: ${String(next['locale'])}`);
  if (!/^[A-Za-z]+\/[A-Za-z_]+$/.test(String(next['timeZone'])))
    throw invalid(`Invalid time zone: ${String(next['timeZone'])}`);
  book.setProperties(next as Spreadsheet['properties']);
}
