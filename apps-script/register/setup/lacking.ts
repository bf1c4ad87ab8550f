// Which declared columns a tab lacks, told from those that somebody renamed: a renamed column is never made twice.
import type { Cell, Column, Tab } from '../table/column.ts';
import { alike } from './near.ts';

export interface Lacking {
  readonly lacking: readonly Column[];
  readonly warnings: readonly string[];
}

/** A strange header that looks like a lacking one, or stands in its place, is taken for it and told. */
export function columnsLacking(tab: Tab, grid: readonly (readonly Cell[])[]): Lacking {
  const headers = headersOf(tab, grid);
  const columns = Object.values(tab.columns);
  const declared = new Set(columns.map(({ header }) => header));
  const strange = headers.flatMap((header, at) => (declared.has(header) ? [] : [{ header, at }]));
  const lacking: Column[] = [];
  const warnings: string[] = [];
  columns.forEach((column, index) => {
    if (headers.includes(column.header)) return;
    const before = columns[index - 1];
    const place = before === undefined ? 0 : headers.indexOf(before.header) + 1;
    const isThere = index === 0 || place > 0;
    const renamed =
      strange.find(({ header }) => alike(header, column.header)) ??
      strange.find(({ at }) => isThere && at === place && at < columns.length - 1);
    if (renamed === undefined) lacking.push(column);
    else warnings.push(told(tab, column, renamed.header));
  });
  return { lacking, warnings };
}

function told(tab: Tab, { header }: Column, found: string): string {
  const name = found === '' ? 'một cột không có tên' : `cột “${found}”`;
  return `Tab “${tab.title}” không có cột “${header}” mà có ${name} ở chỗ đó hoặc gần giống tên. Đề nghị đặt lại đúng tên “${header}”, rồi cài đặt lại.`;
}

/** The names over the columns, in the order in which they stand; '' over a column without one. */
function headersOf(tab: Tab, grid: readonly (readonly Cell[])[]): string[] {
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
