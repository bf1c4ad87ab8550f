// What the journal holds as data: one event a row. The shapes are declared once; types and the parser come out of them.
import { clip } from '../table/clip.ts';
import { fitsNamed, type Parsed } from './event-checks.ts';
import { SHAPES } from './event-shapes.ts';

export type EventType = keyof typeof SHAPES;

export type EventOf<T extends EventType> = { readonly type: T } & Parsed<(typeof SHAPES)[T]>;

export type JournalEvent = { [T in EventType]: EventOf<T> }[EventType];

/** The mails that the journal knows. */
export type MailEvent = { [T in MailType | 'mail']: EventOf<T> }[MailType | 'mail'];

export type MailType =
  | 'acknowledgement'
  | 'reminder'
  | 'chase'
  | 'leaderDigest'
  | 'closingResult'
  | 'milestone'
  | 'replySent';

/** An event has to fit its cell: so much of a text, so many codes. */
const TEXT_LIMIT = 4000;
export const MOST_CODES = 1000;

/** The event as its cell holds it. */
export function eventText(event: JournalEvent): string {
  return JSON.stringify(event, (_, value: unknown) =>
    typeof value === 'string' ? clip(value, TEXT_LIMIT) : value,
  );
}

/** The event in a cell; null where none can be read. */
export function parseEvent(cell: string | null): JournalEvent | null {
  if (cell === null) return null;
  try {
    const value: unknown = JSON.parse(cell);
    return isEvent(value) ? value : null;
  } catch {
    return null;
  }
}

const fitsOne = fitsNamed(SHAPES);

const isEvent = (value: unknown): value is JournalEvent =>
  typeof value === 'object' && value !== null && 'type' in value && fitsOne(value.type, value);
