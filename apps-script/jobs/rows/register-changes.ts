// What a run wants written into the register, put together at its end.
import { ledgerRows } from '../../register/journal/ledger.ts';
import { changesOf, type CellChange, type Changes } from '../../register/table/draft.ts';
import type { RunContext } from '../base/context.ts';
import { journalRows, type Told } from '../base/journal.ts';

/** What the tabs of the contacts file want written: their derived cells hold what the next run reckons anew. */
export function contactsChanges({ book }: Pick<RunContext, 'book'>): Changes {
  const changes = book.drafts
    .filter(({ tab }) => tab.file === 'contacts')
    .map((draft) => changesOf(draft));
  return {
    cells: changes.flatMap(({ cells }) => cells),
    rows: changes.flatMap(({ rows }) => rows),
  };
}

/** What every tab wants written, cells outside the tables, and what the journal is told. */
export function registerChanges(
  context: RunContext,
  cells: readonly CellChange[],
  told: readonly Told[],
): Changes {
  const changes = context.book.drafts
    .filter(({ tab }) => tab.file === 'register')
    .map((draft) => changesOf(draft));
  return {
    cells: [...cells, ...changes.flatMap((one) => one.cells)],
    rows: [
      ...changes.flatMap((one) => one.rows),
      ...ledgerRows(context.book.tabs, context.book.tabs.journal.rows),
      ...journalRows(context, told),
    ],
  };
}
