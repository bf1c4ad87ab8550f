// What steps tell the journal: events and what they are about; written in one place, append only, no personal data.
import { addRow, changesOf, type AppendedRow } from '../../register/table/draft.ts';
import type { EventOf, JournalEvent } from '../../register/journal/events.ts';
import { journalRow, type About } from '../../register/journal/journal-row.ts';
import type { RunContext } from './context.ts';

/** An event for the journal; steps return theirs. */
export interface Told {
  readonly event: JournalEvent;
  readonly about: About;
}

export const tell = (event: JournalEvent, about: About): Told => ({ event, about });

/** An intent that was not tried is taken back: the next run takes it up again. */
export const takenBack = (
  { key, case: code, more }: Pick<About, 'key' | 'case' | 'more'>,
  why: EventOf<'putOff'>['why'],
): Told =>
  tell({ type: 'putOff', why }, { key, case: code, ...(more === undefined ? {} : { more }) });

/** The rows that a write appends for what was told: each event as data, with its sentence for people. */
export function journalRows(
  { book, now }: Pick<RunContext, 'book' | 'now'>,
  told: readonly Told[],
): AppendedRow[] {
  const fresh = { ...book.tabs.journal, rows: [] };
  for (const { event, about } of told) addRow(fresh, { ...journalRow(event, about), at: now });
  return changesOf(fresh).rows;
}
