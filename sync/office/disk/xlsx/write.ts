// A spreadsheet → the bytes of an .xlsx that Excel and LibreOffice open without a word. Same sheet, same bytes.
import {
  writeXlsx,
  type Cell as ExcelCell,
  type CellStyle,
  type RowDef,
  type WriteSheet,
} from 'hucre';
import { AreaReader, formatReader, type FlatFormat } from '../../store/area-rules.ts';
import { isFormula } from '../../store/cells.ts';
import type {
  Cell,
  FormatRule,
  Json,
  Scalar,
  Sheet,
  Spreadsheet,
  ValidationRule,
} from '../../store/state.ts';
import { cellStyle, FONT, FONT_SIZE } from './cell-style.ts';
import { hasLinks, linkAt } from './cell-links.ts';
import { finishSheets } from './finish-sheets.ts';
import { excelCharts } from './charts.ts';
import { columnsInUse } from './columns-in-use.ts';
import { excelConditionals } from './conditional.ts';
import { excelName } from './ranges.ts';
import { folded, frozen, pageSetup } from './page.ts';
import { RowHeights } from './row-heights.ts';
import { toExcel, wellFormed } from './text.ts';
import { excelValidations, TICK } from './validations.ts';

const EPOCH = new Date(Date.UTC(2026, 0, 1));

export async function writeSpreadsheet(spreadsheet: Spreadsheet): Promise<Uint8Array> {
  const visible = spreadsheet.sheets.findIndex(({ hidden }) => !hidden);
  const bytes = await writeXlsx({
    sheets: spreadsheet.sheets.map((sheet) => writeSheet(sheet, spreadsheet.sheets)),
    properties: {
      title: wellFormed(spreadsheet.properties.title),
      created: EPOCH,
      modified: EPOCH,
    },
    defaultFont: { name: FONT, size: FONT_SIZE },
    activeSheet: Math.max(0, visible),
  });
  return finishSheets(bytes, spreadsheet.sheets);
}

function writeSheet(sheet: Sheet, all: readonly Sheet[]): WriteSheet {
  const { grid, rows } = sheet;
  const style = cellStyles(formatReader(sheet.formats));
  const formats = hasLinks(sheet) ? formatReader(sheet.formats) : null;
  const ticks = tickReader(sheet);
  const width = columnsInUse(sheet);
  const charts = excelCharts(sheet);
  const columns = Array.from({ length: width }, (_, column) => ({
    width: ((sheet.columns[column]?.pixelSize ?? 100) - 5) / 7,
    ...(sheet.columns[column]?.hidden ? { hidden: true } : {}),
    ...folded(sheet, column),
  }));
  const cells = new Map<string, Partial<ExcelCell>>();
  // One empty row below carries the columns' own styles; an empty cell that has its column's need not stand in the file.
  const own = columns.map((_, column) => style(rows.length, column));
  own.forEach((columnStyle, column) =>
    cells.set(`${rows.length},${column}`, { style: columnStyle }),
  );
  rows.forEach((row, at) => {
    for (let column = 0; column < width; column += 1) {
      const cell = row[column] ?? null;
      const cellStyle = style(at, column);
      if (cell === null && cellStyle === own[column]) continue;
      const location = formats && linkAt(formats, [at, column], all);
      cells.set(`${at},${column}`, {
        style: cellStyle,
        ...(location === null ? {} : { hyperlink: { target: '', location } }),
        ...(isFormula(cell)
          ? formulaCell(cell)
          : { value: excelValue(cell, ticks.at(at, column)) }),
      });
    }
  });
  return {
    name: excelName(sheet.title),
    columns,
    rows: [],
    cells,
    hidden: sheet.hidden,
    ...frozen(grid),
    merges: sheet.merges.map(({ r0, r1, c0, c1 }) => ({
      startRow: r0,
      endRow: r1 - 1,
      startCol: c0,
      endCol: c1 - 1,
    })),
    dataValidations: excelValidations(sheet),
    conditionalRules: excelConditionals(sheet),
    rowDefs: rowDefs(sheet, style),
    view: { showGridLines: grid['hideGridlines'] !== true },
    pageSetup: pageSetup(sheet, width),
    ...(charts.length > 0 ? { charts } : {}),
  };
}

/** Styles are shared objects: equal formats are the same style, which is how exceptions are told. */
export function cellStyles(
  reader: AreaReader<FormatRule, FlatFormat>,
): (row: number, column: number) => CellStyle {
  const known = new Map<string, CellStyle>();
  const byFormat = new Map<object, CellStyle>();
  let last: FlatFormat | null = null;
  let lastStyle: CellStyle = {};
  return (row, column) => {
    const flat = reader.at(row, column);
    if (flat === last) return lastStyle;
    last = flat;
    const cached = byFormat.get(flat);
    if (cached) return (lastStyle = cached);
    const key = JSON.stringify(flat);
    const style = known.get(key) ?? cellStyle(flat);
    known.set(key, style);
    byFormat.set(flat, style);
    return (lastStyle = style);
  };
}

const isTick = (rule: Json): boolean =>
  (rule as { condition?: { type?: string } } | null)?.condition?.type === 'BOOLEAN';

export const tickReader = (sheet: Sheet): AreaReader<ValidationRule, boolean> =>
  new AreaReader(sheet.validations, (covering) => isTick(covering.at(-1)?.rule ?? null));

function excelValue(cell: Exclude<Cell, object> | null, tick: boolean): Scalar | null {
  if (typeof cell === 'string') return toExcel(cell);
  if (typeof cell === 'boolean' && tick) return cell ? TICK.yes : TICK.no;
  return cell;
}

const formulaCell = ({ formula, value }: { formula: string; value?: Scalar }) => ({
  formula: wellFormed(formula.replace(/^=/, '')),
  ...(value === undefined
    ? {}
    : { formulaResult: typeof value === 'string' ? toExcel(value) : value }),
});

function rowDefs(sheet: Sheet, style: (row: number, column: number) => CellStyle) {
  const defs = new Map<number, RowDef>();
  const heights = new RowHeights(sheet, style);
  sheet.rows.forEach((_, row) => {
    const height = heights.of(row);
    if (height !== null) defs.set(row, { height });
  });
  for (const [row, { pixelSize, hidden }] of Object.entries(sheet.rowSizes)) {
    const given = pixelSize === undefined ? {} : { height: pixelSize * 0.75 };
    defs.set(Number(row), {
      ...defs.get(Number(row)),
      ...given,
      ...(hidden ? { hidden: true } : {}),
    });
  }
  return defs;
}
