// A spreadsheet as spreadsheets.get answers it; only what the mask asks for is worked out.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { formatReader, validationReader } from '../../store/area-rules.ts';
import type { Dimension, Sheet, Spreadsheet } from '../../store/state.ts';
import { within, wants, type Mask } from '../wire/mask.ts';
import { cellData } from './cell-data.ts';
import { filterViewOf, groupOf } from './view-requests.ts';
import { areaOfA1, clipped, gridRangeOf, type Area } from './ranges.ts';

interface Wanted {
  readonly ranges: readonly string[];
  readonly gridData: boolean;
  readonly mask: Mask;
  /** The name by which the zone of Vietnam is told. */
  readonly zone: string;
}

const VIETNAM = 'Asia/Ho_Chi_Minh';
const NO_RULES: readonly never[] = [];

export function spreadsheetAnswer(
  spreadsheet: Spreadsheet,
  { ranges, gridData, mask, zone }: Wanted,
): sheets_v4.Schema$Spreadsheet {
  const areas = ranges.map((range) => areaOfA1(spreadsheet, range));
  const sheetMask = within(mask, 'sheets');
  const { timeZone } = spreadsheet.properties;
  const answer: sheets_v4.Schema$Spreadsheet = {
    spreadsheetId: spreadsheet.id,
    properties: {
      autoRecalc: 'ON_CHANGE',
      ...spreadsheet.properties,
      timeZone: timeZone === VIETNAM ? zone : timeZone,
    },
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${spreadsheet.id}/edit`,
  };
  if (!wants(mask, 'sheets')) return answer;
  answer.sheets = spreadsheet.sheets.flatMap((sheet, index) => {
    const own = areas.filter((area) => area.sheet === sheet);
    if (ranges.length > 0 && own.length === 0) return [];
    const whole = { sheet, range: { r0: 0, c0: 0, r1: endOf(sheet), c1: sheet.grid.columnCount } };
    const wanted = ranges.length > 0 ? own : [whole];
    const data =
      gridData && wants(sheetMask, 'data')
        ? { data: wanted.map((area) => areaData(area, within(sheetMask, 'data'))) }
        : {};
    return [{ ...sheetAnswer(sheet, index), ...data }];
  });
  return answer;
}

const endOf = (sheet: Sheet) => Math.max(1, sheet.rows.length);

export const sheetProperties = (sheet: Sheet, index: number): sheets_v4.Schema$SheetProperties => ({
  ...(sheet.other as sheets_v4.Schema$SheetProperties),
  sheetId: sheet.sheetId,
  title: sheet.title,
  index,
  sheetType: 'GRID',
  gridProperties: { ...sheet.grid },
  ...(sheet.hidden ? { hidden: true } : {}),
});

function sheetAnswer(sheet: Sheet, index: number): sheets_v4.Schema$Sheet {
  const list = <Key extends string, Value>(key: Key, values: readonly Value[]) =>
    (values.length > 0 ? { [key]: values } : {}) as Partial<Record<Key, Value[]>>;
  return {
    properties: sheetProperties(sheet, index),
    ...list(
      'merges',
      sheet.merges.map((range) => gridRangeOf(sheet.sheetId, range)),
    ),
    ...list(
      'conditionalFormats',
      sheet.conditional.map(({ ranges, rule }) => ({
        ranges: ranges.map((range) => gridRangeOf(sheet.sheetId, range)),
        ...(rule as object),
      })),
    ),
    ...list(
      'protectedRanges',
      sheet.protected.map(({ id, range, rest }) => ({
        protectedRangeId: id,
        range: gridRangeOf(sheet.sheetId, range),
        ...(rest as object),
      })),
    ),
    ...list(
      'filterViews',
      (sheet.filterViews ?? []).map((view) => filterViewOf(sheet.sheetId, view)),
    ),
    ...groupLists(sheet),
  };
}

function groupLists({ sheetId, groups = [] }: Sheet): Partial<sheets_v4.Schema$Sheet> {
  const of = (axis: string) =>
    groups.filter((group) => group.axis === axis).map((group) => groupOf(sheetId, group));
  const [rowGroups, columnGroups] = [of('ROWS'), of('COLUMNS')];
  return {
    ...(rowGroups.length > 0 ? { rowGroups } : {}),
    ...(columnGroups.length > 0 ? { columnGroups } : {}),
  };
}

function areaData({ sheet, range }: Area, mask: Mask): sheets_v4.Schema$GridData {
  const { r0, r1, c0, c1 } = clipped(sheet, range);
  const cellMask = within(within(mask, 'rowData'), 'values');
  const needsFormat = ['userEnteredFormat', 'effectiveFormat', 'formattedValue'].some((field) =>
    wants(cellMask, field),
  );
  const needsRule = wants(cellMask, 'dataValidation');
  const formats = formatReader(needsFormat ? sheet.formats : NO_RULES);
  const validations = validationReader(needsRule ? sheet.validations : NO_RULES);
  const last = needsFormat || needsRule ? r1 : Math.min(r1, sheet.rows.length);
  const rowData: sheets_v4.Schema$RowData[] = [];
  for (let row = r0; row < last; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const end = needsFormat || needsRule ? c1 : Math.min(c1, cells.length);
    const values: sheets_v4.Schema$CellData[] = [];
    for (let column = c0; column < end; column += 1)
      values.push(
        cellData(cells[column] ?? null, cellMask, {
          format: needsFormat ? formats.at(row, column) : {},
          validation: needsRule ? validations.at(row, column) : null,
        }),
      );
    rowData.push(values.some((value) => Object.keys(value).length > 0) ? { values } : {});
  }
  while (rowData.length > 0 && !rowData.at(-1)?.values) rowData.pop();
  return {
    ...(r0 > 0 ? { startRow: r0 } : {}),
    ...(c0 > 0 ? { startColumn: c0 } : {}),
    ...(rowData.length > 0 ? { rowData } : {}),
    ...(wants(mask, 'columnMetadata') ? { columnMetadata: sizes(sheet.columns, c0, c1, 100) } : {}),
    ...(wants(mask, 'rowMetadata') ? { rowMetadata: sizes(sheet.rowSizes, r0, r1, 21) } : {}),
  };
}

function sizes(
  known: Readonly<Record<number, Dimension>>,
  from: number,
  to: number,
  usual: number,
): sheets_v4.Schema$DimensionProperties[] {
  return Array.from({ length: to - from }, (_, index) => {
    const { pixelSize = usual, hidden } = known[from + index] ?? {};
    return { pixelSize, ...(hidden ? { hiddenByUser: true } : {}) };
  });
}
