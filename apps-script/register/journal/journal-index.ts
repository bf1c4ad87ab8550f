// What the journal says of each key: what was meant to be done, what is done, what somebody must look at.
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';
import type { Values } from '../table/column.ts';
import { parseEvent, type EventOf, type JournalEvent } from './events.ts';
import type { journal } from '../tabs/journal.ts';

export type JournalRow = Values<(typeof journal)['columns']>;

export interface JournalEntry extends JournalRow {
  /** What happened; null where the row's data cannot be read. */
  readonly event: JournalEvent | null;
}

export const entryOf = (row: JournalRow): JournalEntry => ({ ...row, event: parseEvent(row.data) });

/** Somebody changed the data of the row: what it says of its key is for a person to find out. */
export const isUnreadable = ({ data, event }: JournalEntry): boolean =>
  data !== null && event === null;

interface KeyState {
  /** Times it was meant to be done. */
  readonly intended: number;
  /** Times an intent was taken back. */
  readonly putOff: number;
  /** Of these, times what it is made of could not be read. */
  readonly unread: number;
  readonly done: boolean;
  /** Somebody must look whether it left the office. */
  readonly doubtful: boolean;
  readonly lastIntent: LocalDateTime | null;
  /** Since when it waits to leave; null where it does not. */
  readonly waitingSince: LocalDateTime | null;
}

export interface JournalIndex {
  readonly state: (key: string) => KeyState;
  /** Keys with an intent that is neither done, doubtful nor put off. */
  readonly open: readonly string[];
  /** Keys that wait to leave. */
  readonly waiting: readonly string[];
  readonly entries: readonly JournalEntry[];
  /** The entry that tells of the draft of this key. */
  readonly draftOf: (key: string | null) => DraftEntry | undefined;
  /** Whether any entry bears the key, or tells of its draft. */
  readonly knows: (key: string) => boolean;
}

interface DraftEntry extends JournalEntry {
  readonly event: EventOf<'drafted'>;
}

const isDraft = (entry: JournalEntry): entry is DraftEntry => entry.event?.type === 'drafted';

/** Rows that came back stand at the end of the tab; rows of one minute stay as they stand. */
const byTime = (a: JournalEntry, b: JournalEntry): number =>
  (a.at ?? '') < (b.at ?? '') ? -1 : (a.at ?? '') > (b.at ?? '') ? 1 : 0;

const NOTHING: KeyState = {
  intended: 0,
  putOff: 0,
  unread: 0,
  done: false,
  doubtful: false,
  lastIntent: null,
  waitingSince: null,
};

export function indexJournal(rows: readonly JournalRow[]): JournalIndex {
  const entries = rows.map(entryOf).sort(byTime);
  const states = new Map<string, KeyState>();
  const drafts = new Map<string, DraftEntry>();
  for (const entry of entries) {
    if (isDraft(entry) && !drafts.has(entry.event.key)) drafts.set(entry.event.key, entry);
    if (entry.key === null) continue;
    const state = states.get(entry.key) ?? NOTHING;
    states.set(entry.key, after(state, entry));
  }
  return {
    state: (key) => states.get(key) ?? NOTHING,
    open: [...states].filter(([, state]) => isOpen(state)).map(([key]) => key),
    waiting: [...states].flatMap(([key, state]) => (isWaiting(state) ? [key] : [])),
    entries,
    draftOf: (key) => (key === null ? undefined : drafts.get(key)),
    knows: (key) => states.has(key) || drafts.has(key),
  };
}

function after(state: KeyState, entry: JournalEntry): KeyState {
  if (isUnreadable(entry)) return { ...state, doubtful: true };
  if (entry.event?.type === 'waits')
    return { ...state, waitingSince: entry.event.over ? null : (state.waitingSince ?? entry.at) };
  if (entry.event?.type === 'putOff') return { ...state, putOff: state.putOff + 1 };
  if (entry.event?.type === 'unread')
    return { ...state, putOff: state.putOff + 1, unread: state.unread + 1 };
  switch (entry.state) {
    case 'dự định':
      return { ...state, intended: state.intended + 1, lastIntent: entry.at };
    case 'đã xong':
      return { ...state, done: true };
    case 'cần kiểm tra':
      return { ...state, doubtful: true };
    case null:
      return state;
  }
}

const isWaiting = ({ waitingSince, intended, doubtful }: KeyState): boolean =>
  waitingSince !== null && intended === 0 && !doubtful;

/** Meant to be done, and nothing says that it was. */
export function isOpen(state: KeyState): boolean {
  return !state.done && !state.doubtful && state.intended > state.putOff;
}
