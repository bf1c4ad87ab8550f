// What a run changed in a sheet: cells that can be set in its file, or more than that.
import type { AreaReader } from '../../store/area-rules.ts';
import { isFormula } from '../../store/cells.ts';
import type { Cell, FormatRule, Sheet, ValidationRule } from '../../store/state.ts';
import type { NumberStyles } from './number-styles.ts';

/** Row → column → what stands there now. */
type Changes = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/** What is to be set in the XML of a sheet, and what is needed to write it. */
export interface SheetPatch {
  readonly cells: Changes;
  readonly before: Sheet;
  readonly after: Sheet;
  /** All sheets of the file: links name them. */
  readonly sheets: readonly Sheet[];
  readonly styles: NumberStyles;
  readonly number: (value: number, row: number, column: number) => number;
  readonly ticks: AreaReader<ValidationRule, boolean>;
}

export function changedCells(before: Sheet, after: Sheet): Changes {
  const changes = new Map<number, Map<number, Cell>>();
  const rows = Math.max(before.rows.length, after.rows.length);
  for (let row = 0; row < rows; row += 1) {
    const [old, now] = [before.rows[row], after.rows[row]];
    if (old === now) continue;
    const width = Math.max(old?.length ?? 0, now?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const cell = now?.[column] ?? null;
      if (sameCell(old?.[column] ?? null, cell)) continue;
      const found = changes.get(row) ?? new Map<number, Cell>();
      changes.set(row, found.set(column, cell));
    }
  }
  return changes;
}

// An empty text is an empty cell in a file.
const bare = (cell: Cell): Cell => (cell === '' ? null : cell);

function sameCell(a: Cell, b: Cell): boolean {
  if (isFormula(a) && isFormula(b)) return a.formula === b.formula && a.value === b.value;
  return bare(a) === bare(b);
}

/** Whether all but cells, the forms of their numbers and their links is as it was. */
export function isLaidOutAlike(before: Sheet, after: Sheet): boolean {
  const same = (key: 'title' | 'hidden' | 'sheetId') => before[key] === after[key];
  const alike = (
    key: 'validations' | 'conditional' | 'merges' | 'columns' | 'rowSizes' | 'other',
  ) => before[key] === after[key] || JSON.stringify(before[key]) === JSON.stringify(after[key]);
  return (
    same('title') &&
    same('hidden') &&
    same('sheetId') &&
    (['validations', 'conditional', 'merges', 'columns', 'rowSizes', 'other'] as const).every(
      alike,
    ) &&
    sameGrid(before, after) &&
    onlySmallForms(before.formats, after.formats)
  );
}

/** How many rows and columns there are is not told in a file. */
function sameGrid(before: Sheet, after: Sheet): boolean {
  const bareGrid = ({ grid }: Sheet) => JSON.stringify({ ...grid, rowCount: 0, columnCount: 0 });
  return bareGrid(before) === bareGrid(after);
}

/** Forms of numbers, and links of cells. */
function onlySmallForms(before: readonly FormatRule[], after: readonly FormatRule[]): boolean {
  if (before === after) return true;
  const known = new Set(before.map((rule) => JSON.stringify(rule)));
  return after.every(
    (rule) =>
      known.has(JSON.stringify(rule)) ||
      (!rule.reset &&
        Object.keys(rule.values).every((path) => /^(numberFormat|textFormat\.link$)/.test(path))),
  );
}
