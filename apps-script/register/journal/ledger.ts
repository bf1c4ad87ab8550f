// What is done once rests on the journal, and people tidy: rows that are gone come back from the hidden ledger.
import { addRow, type AppendedRow, changesOf, type Draft } from '../table/draft.ts';
import type { journal } from '../tabs/journal.ts';
import type { ledger } from '../tabs/ledger.ts';
import { parseEvent } from './events.ts';
import type { JournalRow } from './journal-index.ts';
import { journalRow } from './journal-row.ts';

type Kept = Pick<JournalRow, 'at' | 'key' | 'state' | 'data'>;
interface Books {
  readonly journal: Draft<(typeof journal)['columns']>;
  readonly ledger: Draft<(typeof ledger)['columns']>;
}

const markOf = ({ at, key, state }: { at: unknown; key: unknown; state: unknown }): string =>
  `${String(at)}|${String(key)}|${String(state)}`;

/** What is under a key and tells what was done; of a code or a lost row the register itself tells. */
function isVital({ key, data }: Kept): boolean {
  const type = parseEvent(data)?.type;
  return type === 'started' || (key !== null && type !== undefined && !TOLD_ELSEWHERE.has(type));
}

const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['code', 'lost']);

/** Adds to the journal what only the ledger holds; the next write appends it. Returns how many rows were gone. */
export function restoreLost({ journal: draft, ledger: kept }: Books): number {
  const present = new Set(draft.rows.map(({ value }) => markOf(value)));
  const lost = kept.rows.filter(({ value }) => !present.has(markOf(value)));
  let count = 0;
  for (const { value } of lost) {
    const event = parseEvent(value.data);
    if (value.at === null || event === null) continue;
    const { key, case: about } = value;
    addRow(draft, { ...journalRow(event, { key, case: about }), at: value.at, data: value.data });
    count += 1;
  }
  return count;
}

/** What the ledger lacks of these rows of the journal. */
export function ledgerRows(
  { ledger: kept }: Pick<Books, 'ledger'>,
  rows: Books['journal']['rows'],
): AppendedRow[] {
  const known = new Set(kept.rows.map(({ value }) => markOf(value)));
  const fresh: Books['ledger'] = { ...kept, rows: [] };
  for (const { value } of rows) {
    if (known.has(markOf(value)) || !isVital(value)) continue;
    const { at, key, state, case: about, data } = value;
    addRow(fresh, { at, key, state, case: about, data });
  }
  return changesOf(fresh).rows;
}
