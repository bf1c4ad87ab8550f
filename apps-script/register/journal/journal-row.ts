// A row of the journal: what the software reads (the event) and what people read, made from it.
import { citeClause, type ClauseId } from '../../rules/clauses/cite.ts';
import { clip } from '../table/clip.ts';
import { eventText, type JournalEvent } from './events.ts';
import type { JournalRow } from './journal-index.ts';
import { kindOf, noteOf, stateOf } from './words.ts';

export interface About {
  readonly key: string | null;
  /** The codes it concerns. */
  readonly case: string | null;
  /** The clause stands at the end of the note, as an office cites it. */
  readonly clause?: ClauseId | null;
  /** What people read after the sentence of the event: no fact, no software reads it. */
  readonly more?: string;
}

/** A row stays readable; whole texts stand in the snapshot. */
const NOTE_LIMIT = 4000;

export function journalRow(event: JournalEvent, about: About): Omit<JournalRow, 'at'> {
  const { key, clause, more = '' } = about;
  const text = `${noteOf(event)}${more}`;
  return {
    key,
    kind: kindOf(event),
    state: stateOf(event),
    case: about.case,
    note: clip(clause == null ? text : `${text} (${citeClause(clause)})`, NOTE_LIMIT),
    data: eventText(event),
  };
}
