// The charts of a sheet as Excel and LibreOffice draw them: of the same cells, at the same place.
import type { WriteSheet } from 'hucre';
import { columnLetter } from '#register/table/column-letter';
import type { Range } from '../../store/range.ts';
import type { Sheet, SheetChart } from '../../store/state.ts';
import { excelName } from './ranges.ts';

type ExcelChart = NonNullable<WriteSheet['charts']>[number];

const USUAL = { width: 100, height: 21 };
const COLOURS = ['0B57D0', '7A1220', '1B7F3B', 'B26A00'];

const endColumn = ({ anchor, width }: SheetChart): number =>
  anchor.c0 + Math.round(width / USUAL.width);

/** The columns that charts stand on are as wide as the others. */
export const columnsUnderCharts = ({ charts = [] }: Sheet): number[] => charts.map(endColumn);

export const excelCharts = (sheet: Sheet): ExcelChart[] =>
  (sheet.charts ?? []).map((chart) => excelChart(sheet, chart));

function excelChart(sheet: Sheet, chart: SheetChart): ExcelChart {
  const { title, kind, headers, legend, ranges, anchor, height } = chart;
  const [domain, ...series] = ranges;
  const reference = ({ r0, r1, c0 }: Range): string => {
    const letter = columnLetter(c0);
    const name = excelName(sheet.title).replace(/'/g, "''");
    return `'${name}'!$${letter}$${r0 + headers + 1}:$${letter}$${r1}`;
  };
  return {
    type: kind === 'LINE' ? 'line' : 'column',
    title,
    altText: title,
    legend: legend ? 'bottom' : false,
    series: series.map((range, at) => ({
      ...nameOf(sheet, range, headers),
      values: reference(range),
      ...(domain === undefined ? {} : { categories: reference(domain) }),
      color: COLOURS[at % COLOURS.length] ?? '',
      ...(kind === 'LINE' ? {} : { dataLabels: { showValue: true } }),
    })),
    anchor: {
      from: { row: anchor.r0, col: anchor.c0 },
      to: { row: anchor.r0 + Math.round(height / USUAL.height), col: endColumn(chart) },
    },
  };
}

function nameOf({ rows }: Sheet, { r0, c0 }: Range, headers: number): { name?: string } {
  const header = headers === 0 ? null : (rows[r0]?.[c0] ?? null);
  return typeof header === 'string' ? { name: header } : {};
}
