// What steps tell the journal: events and what they are about; written in one place, append only, no personal data.
import { clip } from '../../register/table/clip.ts';
import { addRow, changesOf, type AppendedRow } from '../../register/table/draft.ts';
import type { EventOf, JournalEvent } from '../../register/journal/events.ts';
import { ledgerRows } from '../../register/journal/ledger.ts';
import { journalRow, type About } from '../../register/journal/journal-row.ts';
import type { RunContext } from './context.ts';

/** An event for the journal; steps return theirs. */
export interface Told {
  readonly event: JournalEvent;
  readonly about: About;
}

export const tell = (event: JournalEvent, about: About): Told => ({ event, about });

/** Google names the address it refused; the journal holds no personal data. */
export const withoutAddresses = (text: string): string =>
  text.replace(/(?<![^\s:,;<>"“”])[^\s:,;<>"“”]+@[^\s,;<>"“”]+/g, '(địa chỉ thư)');

/** An intent that was not tried is taken back: the next run takes it up again. */
export const takenBack = (
  { key, case: code, more }: Pick<About, 'key' | 'case' | 'more'>,
  why: EventOf<'putOff'>['why'],
): Told =>
  tell({ type: 'putOff', why }, { key, case: code, ...(more === undefined ? {} : { more }) });

/** What was tried and cannot be done: somebody must look. */
export const failed = (
  { key, case: code }: { readonly key: string; readonly case: string | null },
  text: string,
): Told =>
  tell({ type: 'failed', message: withoutAddresses(clip(text, 1000)) }, { key, case: code });

/** Rows of the journal that people tidied away have come back. */
export const lostRows = ({ book }: Pick<RunContext, 'book'>): Told[] =>
  book.journalLost === 0
    ? []
    : [tell({ type: 'journalLost', count: book.journalLost }, { key: null, case: null })];

/** The rows that a write appends for what was told: each event as data, with its sentence for people, and kept. */
export function journalRows(
  { book, now }: Pick<RunContext, 'book' | 'now'>,
  told: readonly Told[],
): AppendedRow[] {
  const fresh = { ...book.tabs.journal, rows: [] };
  for (const { event, about } of told) addRow(fresh, { ...journalRow(event, about), at: now });
  return [...changesOf(fresh).rows, ...ledgerRows(book.tabs, fresh.rows)];
}
