// The closings of a conference that the journal holds: frozen, whatever happens later (AM-04).
import type { Closing } from '../../rules/conference/facts.ts';
import {
  conditionOnRecord,
  type ConditionRecord,
  type DecisionCells,
} from '../../rules/conference/on-record.ts';
import { decideClosing } from '../../rules/conference/quorum.ts';
import type { CivilDate } from '../../rules/dates/civil-date.ts';
import { last } from '../../rules/last.ts';
import type { JournalIndex } from '../journal/journal-index.ts';

interface Journal {
  readonly journal: JournalIndex;
}

interface Decided {
  readonly value: DecisionCells & { readonly code: string | null };
}

/** The frozen closings of a conference, oldest first; a later row of the journal adds to one. */
export function frozenClosings({ journal }: Journal, code: string): Closing[] {
  const closings = new Map<string, Closing>();
  for (const { event } of journal.entries) {
    if (event?.type !== 'closing' || event.conference !== code) continue;
    const { at, day, branch, registrants, petitions, allPetitions, upTo } = event;
    const counts = { registrants, petitions, allPetitions, upTo: upTo ?? null };
    closings.set(at, { at, day, branch, ...counts, final: true });
  }
  return [...closings.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** A closing with the branch its counts lead to by the plan of its day; null for counts that cannot be. */
export function closing(counts: Omit<Closing, 'branch'>): Closing | null {
  const decided = decideClosing(counts, 0);
  return decided.ok ? { ...counts, branch: decided.branch } : null;
}

/** What is on record of the conditions of a conference: its last frozen closing, and the leader's opinion. */
export function conditionOf(
  book: Journal & { readonly today: CivilDate },
  { value }: Decided,
): ConditionRecord {
  const closings = value.code === null ? [] : frozenClosings(book, value.code);
  return conditionOnRecord(last(closings) ?? null, value, book.today);
}
