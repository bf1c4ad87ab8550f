// Rows in which staff left nothing: what the automation had written there goes, and the rows are no rows any more.
import type { CellChange, DraftRow } from '../../register/table/draft.ts';
import { keepRows } from '../../register/table/draft.ts';
import { columnOf } from '../../register/table/read.ts';
import type { RunContext } from '../base/context.ts';

/** Returns the cells that go. Also what a write left below the last row when somebody deleted a row in that very moment. */
export function clearEmptied(context: RunContext): CellChange[] {
  const cleared: CellChange[] = [];
  for (const draft of context.book.drafts) {
    const { clearsEmptied } = draft.tab;
    if (clearsEmptied === false) continue;
    const keys = Object.keys(draft.tab.columns);
    const ours = keys.filter((key) => columnOf(draft.tab, key).by === 'automation');
    const theirs = keys.filter((key) => columnOf(draft.tab, key).by === 'staff');
    const isEmptied = ({ at, cells }: DraftRow): boolean =>
      at !== null &&
      theirs.every((key) => cells[key] == null || cells[key] === false) &&
      (clearsEmptied !== 'keyless' || cells['key'] == null);
    for (const { at, cells } of draft.rows.filter(isEmptied)) {
      for (const key of ours) {
        if (at === null || cells[key] == null) continue;
        const { sheetId } = draft.tab;
        cleared.push({ sheetId, row: at, column: draft.position[key] ?? 0, value: null });
      }
    }
    keepRows(draft, (row) => !isEmptied(row));
  }
  return cleared;
}
