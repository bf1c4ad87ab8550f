// What a run wants written into the register, put together at its end.
import { ledgerRows } from '../../register/journal/ledger.ts';
import { changesOf, type CellChange, type Changes } from '../../register/table/draft.ts';
import type { Tab } from '../../register/table/column.ts';
import type { RunContext } from '../base/context.ts';
import { journalRows, type Told } from '../base/journal.ts';

/** What the tabs of a file want written. */
function changesIn({ book }: Pick<RunContext, 'book'>, file: Tab['file']): Changes {
  const changes = book.drafts.filter(({ tab }) => tab.file === file).map((one) => changesOf(one));
  return {
    cells: changes.flatMap(({ cells }) => cells),
    rows: changes.flatMap(({ rows }) => rows),
  };
}

/** What the tabs of the contacts file want written: their derived cells hold what the next run reckons anew. */
export const contactsChanges = (context: Pick<RunContext, 'book'>): Changes =>
  changesIn(context, 'contacts');

/** What every tab of the register wants written, cells outside the tables, and what the journal is told. */
export function registerChanges(
  context: RunContext,
  cells: readonly CellChange[],
  told: readonly Told[],
): Changes {
  const changes = changesIn(context, 'register');
  return {
    cells: [...cells, ...changes.cells],
    rows: [
      ...changes.rows,
      ...ledgerRows(context.book.tabs, context.book.tabs.journal.rows),
      ...journalRows(context, told),
    ],
  };
}
