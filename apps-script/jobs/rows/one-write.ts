// What one write can hold: of thousands of petitions changed at once, a run takes up so many and leaves the rest to the next.
import { changesOf, keepRows, type Draft } from '../../register/table/draft.ts';
import type { Book } from '../../register/book/book.ts';
import type { PetitionRow } from '../../register/book/petition-facts-of.ts';
import type { Told } from '../base/journal.ts';
import type { RunContext } from '../base/context.ts';
import { KEPT } from './history.ts';

/** A run never takes up more; where their texts are long, the body's size sets a lower bound. */
export const PETITIONS_A_RUN = 10_000;

/** Google takes bodies of 10 MB; some room is left for what the office adds. */
export const WRITE_LIMIT = 9_500_000;

/** About what a new petition adds to the body: what is the same of each, and so much for a letter that staff wrote. */
const OWN_BYTES = 700;
const BYTES_A_LETTER = 2.7;

/** How many of the petitions that have no code yet one write surely holds: a plan that does not fit is made in vain. */
export function roomFor({ tabs: { petitions } }: Pick<Book, 'tabs'>): number {
  const fresh = petitions.rows.filter(({ value }) => value.code === null);
  const letters = fresh.reduce((sum, { cells }) => sum + lettersIn(Object.values(cells)), 0);
  const share = WRITE_LIMIT / (OWN_BYTES * fresh.length + BYTES_A_LETTER * letters);
  return share >= 1 ? PETITIONS_A_RUN : Math.min(PETITIONS_A_RUN, Math.floor(share * fresh.length));
}

/** The snapshot keeps no more of a long cell. */
const lettersIn = (cells: readonly unknown[]): number =>
  cells.reduce<number>(
    (sum, cell) => sum + (typeof cell === 'string' ? Math.min(cell.length, KEPT) : 0),
    0,
  );

/**
 * Takes petitions beyond what one write can hold out of it, with what the snapshot and the journal would say of them:
 * they stand as they stood and are found changed again by the next run. Returns their codes.
 */
export function leaveForLater(context: RunContext): ReadonlySet<string> {
  const { petitions, snapshot } = context.book.tabs;
  if (petitions.rows.length <= context.room) return NONE;
  const changed = new Set([...changedCodes(petitions), ...changedCodes(snapshot)]);
  const rows = petitions.rows.filter(({ value }) => changed.has(value.code ?? ''));
  if (rows.length <= context.room) return NONE;
  // A code given or a draft made in this run stands elsewhere in the same write: those rows cannot wait.
  const isBound = ({ value, cells }: PetitionRow): boolean =>
    value.code !== cells.code || value.request !== cells.request;
  const free = rows.filter((row) => !isBound(row));
  const room = Math.max(0, context.room - (rows.length - free.length));
  const left = new Set(free.slice(room).map(({ value }) => value.code ?? ''));
  keepRows(petitions, ({ value }) => !left.has(value.code ?? ''));
  keepRows(snapshot, ({ value }) => !left.has(value.code ?? ''));
  return left;
}

const NONE: ReadonlySet<string> = new Set();

/** What the journal is told without the changes of petitions that were left for later; what has a key is done all the same. */
export const withoutLeft = (told: readonly Told[], left: ReadonlySet<string>): readonly Told[] =>
  told.filter(({ about }) => about.key !== null || !left.has(about.case ?? ''));

/** The codes of the rows that the draft wants written. */
function changedCodes(draft: Pick<Draft, 'tab' | 'position' | 'rows'>): string[] {
  const touched = new Set(changesOf(draft as Draft).cells.map(({ row }) => row));
  return draft.rows
    .filter(({ at }) => at === null || touched.has(at))
    .map(({ value }) => String(value['code'] ?? ''));
}
