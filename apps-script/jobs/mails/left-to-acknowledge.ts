// Everything is acknowledged once, wherever its row has gone since: what of an arrival is still to be named.
import type { Book } from '../../register/book/book.ts';
import { MOST_CODES } from '../../register/journal/events.ts';
import { isOpen } from '../../register/journal/journal-index.ts';
import { keys } from '../../register/journal/keys.ts';
import type { Arrival } from './arrivals.ts';

/** What each acknowledgement named, by its key: everything is acknowledged once, wherever its row has gone since. */
interface Acknowledged {
  readonly keys: ReadonlySet<string>;
  readonly byUnit: ReadonlyMap<string, ReadonlySet<string>>;
}

export function acknowledgedSoFar(book: Book): Acknowledged {
  const sent = new Set<string>();
  const byUnit = new Map<string, Set<string>>();
  for (const { key, event } of book.journal.entries) {
    if (key === null || event?.type !== 'acknowledgement' || isTakenBack(book, key)) continue;
    sent.add(key);
    const { unit, conference, codes } = event;
    const told = byUnit.get(unit) ?? new Set();
    for (const code of codes) told.add(code);
    if (conference !== null) told.add(conference);
    byUnit.set(unit, told);
  }
  return { keys: sent, byUnit };
}

function isTakenBack({ journal }: Book, key: string): boolean {
  const state = journal.state(key);
  return !state.done && !state.doubtful && !isOpen(state);
}

/**
 * What an acknowledgement still has to name, with its key: all of an arrival; what came after it in the same minute;
 * nothing where staff only put the moment of receipt right.
 */
export function leftToAcknowledge(
  key: string,
  arrival: Arrival,
  acknowledged: Acknowledged,
): { readonly key: string; readonly arrival: Arrival } | null {
  const told = acknowledged.byUnit.get(arrival.unit) ?? new Set();
  // More than one mail can name go in the next.
  const fresh = arrival.petitions.filter(({ facts }) => !told.has(facts.code)).slice(0, MOST_CODES);
  if (!acknowledged.keys.has(key)) {
    const registers = arrival.registered && !told.has(arrival.conference ?? '');
    return fresh.length > 0 || registers || arrival.byForm
      ? { key, arrival: { ...arrival, petitions: fresh } }
      : null;
  }
  const [first] = fresh;
  return first === undefined
    ? { key, arrival }
    : {
        key: keys.acknowledgement(arrival.unit, arrival.at, first.facts.code),
        arrival: { ...arrival, registered: false, petitions: fresh },
      };
}
