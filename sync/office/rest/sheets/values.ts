// values.get, values.batchGet, values.batchGetByDataFilter.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalid } from '../../store/errors.ts';
import { showA1 } from '../../store/a1.ts';
import { formatReader } from '../../store/area-rules.ts';
import { isFormula, showCell, trimmed, valueOf } from '../../store/cells.ts';
import type { Cell, Json, Scalar, Sheet, Spreadsheet } from '../../store/state.ts';
import { areaOfA1, areaOfFilter, clipped, type Area } from './ranges.ts';

interface Render {
  value: string;
  dates: string;
  dimension: string;
}

interface Options {
  valueRenderOption?: string | null | undefined;
  dateTimeRenderOption?: string | null | undefined;
  majorDimension?: string | null | undefined;
}

const render = (options: Options): Render => ({
  value: options.valueRenderOption ?? 'FORMATTED_VALUE',
  dates: options.dateTimeRenderOption ?? 'SERIAL_NUMBER',
  dimension: options.majorDimension ?? 'ROWS',
});

export function getValues(
  spreadsheet: Spreadsheet,
  range: string,
  options: Options,
): sheets_v4.Schema$ValueRange {
  return valueRange(areaOfA1(spreadsheet, range), render(options));
}

export function batchGet(
  spreadsheet: Spreadsheet,
  ranges: readonly string[],
  options: Options,
): sheets_v4.Schema$BatchGetValuesResponse {
  const valueRanges = ranges.map((range) => getValues(spreadsheet, range, options));
  return { spreadsheetId: spreadsheet.id, valueRanges };
}

export function batchGetByDataFilter(
  spreadsheet: Spreadsheet,
  body: sheets_v4.Schema$BatchGetValuesByDataFilterRequest,
): sheets_v4.Schema$BatchGetValuesByDataFilterResponse {
  if (!body.dataFilters?.length) throw invalid('Must specify at least one data filter.');
  const valueRanges = body.dataFilters.map((filter) => ({
    valueRange: valueRange(areaOfFilter(spreadsheet, filter), render(body)),
    dataFilters: [filter],
  }));
  return { spreadsheetId: spreadsheet.id, valueRanges };
}

/** What was answered of a sheet as it is: sheets are never changed, and a run reads most of them as the last one did. */
const answered = new WeakMap<Sheet, Map<string, sheets_v4.Schema$ValueRange>>();

function valueRange(area: Area, how: Render): sheets_v4.Schema$ValueRange {
  const { r0, r1, c0, c1 } = area.range;
  const key = [r0, r1, c0, c1, how.value, how.dates, how.dimension].join();
  const known = answered.get(area.sheet) ?? new Map<string, sheets_v4.Schema$ValueRange>();
  answered.set(area.sheet, known);
  const answer = known.get(key) ?? readRange(area, how);
  known.set(key, answer);
  return answer;
}

function readRange({ sheet, range }: Area, how: Render): sheets_v4.Schema$ValueRange {
  const { r0, r1, c0, c1 } = clipped(sheet, range);
  // Formats matter only where cells are shown as people see them.
  const plain = how.value !== 'FORMATTED_VALUE' && how.dates === 'SERIAL_NUMBER';
  const formats = formatReader(plain ? [] : sheet.formats);
  const show = (cell: Cell, row: number, column: number): Scalar | null => {
    if (cell === null || cell === '') return null;
    if (how.value === 'FORMULA' && isFormula(cell)) return cell.formula;
    const value = valueOf(cell);
    if (how.value === 'FORMATTED_VALUE')
      return showCell(cell, formats.at(row, column)['numberFormat'] ?? null);
    if (typeof value !== 'number' || how.dates === 'SERIAL_NUMBER') return value;
    const format = formats.at(row, column)['numberFormat'] ?? null;
    return isDate(format) ? showCell(cell, format) : value;
  };
  const rows = sheet.rows
    .slice(r0, r1)
    .map((row, index) =>
      row.slice(c0, c1).map((cell, offset) => show(cell, r0 + index, c0 + offset)),
    );
  const values = trimmed<Scalar>(how.dimension === 'ROWS' ? rows : turned(rows), '');
  return {
    range: showA1(sheet, range),
    majorDimension: how.dimension,
    ...(values.length > 0 ? { values } : {}),
  };
}

const isDate = (format: Json): boolean =>
  typeof format === 'object' && format !== null && 'type' in format
    ? ['DATE', 'DATE_TIME', 'TIME'].includes(String(format.type))
    : false;

function turned<Value>(rows: (Value | null)[][]): (Value | null)[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}
