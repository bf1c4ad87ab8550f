// A unit that staff typed gets the next code by itself; a code that somebody typed stays.
import type { Book } from '../../register/book/book.ts';
import type { CellChange } from '../../register/table/draft.ts';
import { erasedCells, type ErasedRow } from '../base/erased-row.ts';
import type { CodeMaker } from './codes.ts';

interface UnitCodes {
  readonly cells: readonly CellChange[];
  /** The rows into which a code was put, to give it back to others that came to stand there meanwhile. */
  readonly rows: readonly ErasedRow[];
}

/** The cell is staff's, and empty: nothing of theirs is written over. */
export function giveUnitCodes(
  { tabs: { units } }: Pick<Book, 'tabs'>,
  codes: CodeMaker,
): UnitCodes {
  const rows = units.rows.flatMap((row): ErasedRow[] => {
    if (row.at === null || row.cells.code !== null || row.value.name === null) return [];
    row.value.code = codes.unit();
    return [{ draft: units, row, columns: ['code'] } as unknown as ErasedRow];
  });
  return { rows, cells: rows.flatMap((row) => erasedCells(row)) };
}
