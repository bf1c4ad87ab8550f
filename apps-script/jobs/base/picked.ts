// Codes that staff pick by their names: what other tabs offer of a row, and the code put in the place of what was picked.
import type { Book } from '../../register/book/book.ts';
import { BESIDE_CODE } from '../../register/table/column.ts';
import { columnOf } from '../../register/table/read.ts';
import { filledBy, type ErasedRow, type Filled } from './erased-row.ts';

interface Offered {
  readonly code: string | null;
  choice: string | null;
  chosen: string | null;
}

export function offerChoice(row: Offered, name: string | null): void {
  row.chosen = row.code;
  row.choice = row.code === null ? null : [row.code, name ?? ''].join(BESIDE_CODE);
}

/** Rows were read by the code alone; their cells get it too, so that filters and formulas meet one spelling. */
export const codesOfPicked = ({ drafts }: Book): Filled =>
  filledBy(
    drafts.flatMap((draft) => {
      const picked = Object.keys(draft.tab.columns).filter(
        (key) => columnOf(draft.tab, key).isPicked,
      );
      return draft.rows.flatMap((row): ErasedRow[] => {
        const columns = picked.filter(
          (key) => row.value[key] != null && row.cells[key] !== row.value[key],
        );
        return row.at === null || columns.length === 0 ? [] : [{ draft, row, columns }];
      });
    }),
  );
