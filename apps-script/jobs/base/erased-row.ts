// Rows in which a run changes cells that staff type in: an erasure the owner confirmed, what was said in the hall, a picked answer.
import { toCell, type CellChange, type Draft, type DraftRow } from '../../register/table/draft.ts';
import { columnOf } from '../../register/table/read.ts';

export interface ErasedRow {
  readonly draft: Draft;
  readonly row: DraftRow;
  readonly columns: readonly string[];
}

export function erasedCells({ draft, row, columns }: ErasedRow): CellChange[] {
  const { sheetId } = draft.tab;
  return columns.flatMap((key) => {
    const column = columnOf(draft.tab, key);
    // What the automation derives is written with the rest of the draft.
    if (row.at === null || column.by === 'automation') return [];
    const value = toCell(column, row.value[key] ?? null);
    return [{ sheetId, row: row.at, column: draft.position[key] ?? 0, value }];
  });
}

/** What a run puts into cells of staff. */
export interface Filled {
  readonly cells: readonly CellChange[];
  /** The rows into which something was put, to give it back to others that came to stand there meanwhile. */
  readonly rows: readonly ErasedRow[];
}

export const filledBy = (rows: readonly ErasedRow[]): Filled => ({
  rows,
  cells: rows.flatMap((row) => erasedCells(row)),
});

/** Puts values into a row; what is not the automation's own is written by the cells of the erased row. */
export function clear(
  draft: unknown,
  row: unknown,
  values: Readonly<Record<string, unknown>>,
): ErasedRow {
  const erased = { draft, row, columns: Object.keys(values) } as ErasedRow;
  Object.assign(erased.row.value, values);
  return erased;
}
