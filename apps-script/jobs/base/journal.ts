// Rows of the journal: append only, in words a clerk reads, never with personal data.
import { clip } from '../../register/table/clip.ts';
import { addRow } from '../../register/table/draft.ts';
import { PUT_OFF, type JournalEntry } from '../../register/book/journal-index.ts';
import { citeClause, type ClauseId } from '../../rules/clauses/cite.ts';
import type { Context } from './context.ts';

export interface Note {
  readonly key: string | null;
  readonly kind: string;
  readonly state: JournalEntry['state'];
  readonly case: string | null;
  readonly note: string;
  readonly clause?: ClauseId | null;
}

/** Adds a row; the clause stands at the end of the note, as an office cites it. */
export function writeJournal(context: Pick<Context, 'book' | 'now'>, note: Note): void {
  const { clause, note: text, ...rest } = note;
  const cited = clause == null ? text : `${text} (${citeClause(clause)})`;
  addRow(context.book.tabs.journal, { ...rest, at: context.now, note: clip(cited, NOTE_LIMIT) });
}

/** Takes an intent back that was not tried: the next run takes it up again. */
export function takeBack(
  context: Pick<Context, 'book' | 'now'>,
  intent: { readonly key: string; readonly case: string | null; readonly why: string },
): void {
  const { key, why } = intent;
  writeJournal(context, { key, kind: PUT_OFF, state: 'đã xong', case: intent.case, note: why });
}

/** A journal row stays readable; whole texts stand in the snapshot. */
const NOTE_LIMIT = 4000;
