// Which declared columns a tab lacks, told from those that somebody renamed: a renamed column is never made twice.
import { alike } from '../../rules/near.ts';
import { firstDataRow, type Cell, type Column, type Tab } from '../table/column.ts';
import { readCell } from '../table/read-cell.ts';
import type { Grid } from './living.ts';

interface Lacking {
  readonly lacking: readonly Column[];
  readonly warnings: readonly string[];
}

/** A strange column with a name like that of a lacking one, and with cells that it could hold, is taken for it and told. */
export function columnsLacking(tab: Tab, grid: Grid): Lacking {
  const headers = headersOf(tab, grid);
  const columns = Object.values(tab.columns);
  const declared = new Set(columns.map(({ header }) => header));
  const strange = headers.flatMap((header, at) => (declared.has(header) ? [] : [{ header, at }]));
  const lacking: Column[] = [];
  const warnings: string[] = [];
  for (const column of columns) {
    if (headers.includes(column.header)) continue;
    const renamed = strange.find(
      ({ header, at }) => alike(header, column.header) && fits(column, cellsOf(tab, grid, at)),
    );
    if (renamed === undefined) lacking.push(column);
    else warnings.push(told(tab, column, renamed.header));
  }
  return { lacking, warnings };
}

/** The cells below a header in which something stands. */
const cellsOf = (tab: Tab, grid: Grid, at: number): Cell[] =>
  grid.slice(firstDataRow(tab)).flatMap((row) => {
    const cell = row[at] ?? '';
    return cell === '' ? [] : [cell];
  });

const fits = (column: Column, cells: readonly Cell[]): boolean =>
  cells.every((cell) => readCell(column, cell).message === null);

const told = (tab: Tab, { header }: Column, found: string): string =>
  `Tab “${tab.title}” không có cột “${header}” mà có cột “${found}” gần giống tên. Đề nghị đặt lại đúng tên “${header}”, rồi cài đặt lại.`;

/** The names over the columns, in the order in which they stand; '' over a column without one. */
function headersOf(tab: Tab, grid: Grid): string[] {
  const lines = tab.headerRows.map((row) => grid[row] ?? []);
  const width = Math.max(0, ...lines.map((line) => line.length));
  const names = new Set(Object.values(tab.columns).map(({ header }) => header));
  return Array.from({ length: width }, (_, at) => {
    const cells = lines.map((line) =>
      String(line[at] ?? '')
        .normalize('NFC')
        .trim(),
    );
    return cells.find((cell) => names.has(cell)) ?? cells.find((cell) => cell !== '') ?? '';
  });
}
