// How many columns of a sheet a file has to speak of: those that hold something, are laid out, or bear a chart.
import type { Sheet } from '../../store/state.ts';
import { columnsUnderCharts } from './charts.ts';

export function columnsInUse(sheet: Sheet): number {
  const { rows, grid, validations, formats } = sheet;
  const filled = rows.reduce((width, row) => Math.max(width, row.length), 0);
  const laid = [...validations, ...formats].map(({ range }) => range.c1);
  const used = Math.max(
    1,
    filled,
    ...laid.filter((end) => end <= grid.columnCount),
    ...columnsUnderCharts(sheet),
  );
  return Math.min(used, grid.columnCount);
}
