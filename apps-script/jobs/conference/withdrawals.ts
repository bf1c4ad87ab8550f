// Which petitions were withdrawn after a moment: a withdrawal after the closing does not change its counts (§0, AM-04).
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';
import { TABS } from '../../register/tabs/all.ts';
import { keptCells } from '../../register/book/kept-cells.ts';
import type { RunContext } from '../base/context.ts';

const WITHDRAWN = 'Rút kiến nghị';
const { header } = TABS.petitions.columns.outcome;

export type WithdrawnAfter = (code: string, moment: LocalDateTime) => boolean;

/** By the journal's rows of changes; what changed since the last run is changing now. */
export function withdrawals(context: RunContext): WithdrawnAfter {
  const last = new Map<string, LocalDateTime>();
  for (const { event, at } of context.book.journal.entries) {
    if (event?.type !== 'change' || at === null) continue;
    if (event.cells.some(({ column, after }) => column === header && after === WITHDRAWN))
      last.set(event.code, at);
  }
  const keptByCode = new Map(
    context.book.tabs.snapshot.rows.map(({ value }) => [value.code, keptCells(value.cells)]),
  );
  return (code, moment) => {
    const cells = keptByCode.get(code);
    // Withdrawn when it was first seen: it never stood.
    if (cells === undefined) return false;
    if (cells[header] !== WITHDRAWN) return context.now > moment;
    return (last.get(code) ?? '') > moment;
  };
}
