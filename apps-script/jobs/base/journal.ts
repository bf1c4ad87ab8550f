// Rows of the journal: append only, an event and its words, never with personal data.
import { addRow } from '../../register/table/draft.ts';
import type { EventOf, JournalEvent } from '../../register/journal/events.ts';
import { journalRow, type About } from '../../register/journal/journal-row.ts';
import type { Context } from './context.ts';

/** Adds a row: the event as data, its sentence for people. */
export function writeJournal(
  context: Pick<Context, 'book' | 'now'>,
  event: JournalEvent,
  about: About,
): void {
  addRow(context.book.tabs.journal, { ...journalRow(event, about), at: context.now });
}

/** Takes an intent back that was not tried: the next run takes it up again. */
export function takeBack(
  context: Pick<Context, 'book' | 'now'>,
  { key, case: code, more }: Pick<About, 'key' | 'case' | 'more'>,
  why: EventOf<'putOff'>['why'],
): void {
  writeJournal(
    context,
    { type: 'putOff', why },
    { key, case: code, ...(more === undefined ? {} : { more }) },
  );
}
