// A unit that staff typed gets the next code by itself; a code that somebody typed stays.
import type { Book } from '../../register/book/book.ts';
import { clear, filledBy, type ErasedRow, type Filled } from '../base/erased-row.ts';
import { keptCells } from '../../register/book/kept-cells.ts';
import { isUnitCode, type CodeMaker } from './codes.ts';

/**
 * The cell is staff's, and empty: nothing of theirs is written over. Whose code stands nowhere any more, by the snapshot,
 * gets it back: it was emptied, or written while somebody moved the rows.
 */
export function giveUnitCodes({ tabs }: Pick<Book, 'tabs'>, codes: CodeMaker): Filled {
  const { units, snapshot } = tabs;
  const standing = new Set(units.rows.map(({ value }) => value.code));
  const { header } = units.tab.columns.name;
  const missing = new Map<string | undefined, string>();
  for (const { value } of snapshot.rows)
    if (value.code !== null && !standing.has(value.code) && isUnitCode(value.code))
      missing.set(keptCells(value.cells)[header], value.code);
  const rows = units.rows.flatMap((row): ErasedRow[] => {
    const { name } = row.value;
    if (row.at === null || row.cells.code !== null || name === null) return [];
    const code = missing.get(name) ?? codes.unit();
    missing.delete(name);
    return [clear(units, row, { code })];
  });
  return filledBy(rows);
}
