// What is in force of each conference of the book: read out of the rows of “Hội nghị” and the journal.
import { conferencesInForce, type InForce, type AsOf } from '../../rules/conference/in-force.ts';
import type { Recorded, Taken } from '../../rules/conference/recorded.ts';
import { dateOf, timeOf, type LocalDateTime } from '../../rules/dates/civil-date.ts';
import { last } from '../../rules/last.ts';
import type { JournalEntry, JournalIndex } from '../journal/journal-index.ts';
import type { Values } from '../table/column.ts';
import type { conferences } from '../tabs/conferences.ts';
import { frozenClosings } from './closings.ts';

interface Row {
  readonly value: Values<(typeof conferences)['columns']>;
}

export type InForceOf = (row: Row) => InForce;

/** Found once, when it is first asked for: staff's cells do not change while a run works. */
export function inForceOf(
  tabs: { readonly conferences: { readonly rows: readonly Row[] } },
  { journal, ...known }: AsOf & { readonly journal: JournalIndex },
): InForceOf {
  let found: ReadonlyMap<Row['value'], InForce> | null = null;
  const find = (rows: readonly Row[]): ReadonlyMap<Row['value'], InForce> => {
    const recorded = rows.map((row) => recordedOf(row, journal));
    const all = conferencesInForce(recorded, known);
    return new Map(rows.flatMap(({ value }, at) => (all[at] ? [[value, all[at]] as const] : [])));
  };
  return (row) => {
    found ??= find(tabs.conferences.rows);
    const one = found.get(row.value) ?? find([row]).get(row.value);
    if (one === undefined) throw new Error('a row of conferences is in force or not');
    return one;
  };
}

function recordedOf({ value }: Row, journal: JournalIndex): Recorded {
  const { code, postedDesk, postedPortal } = value;
  const both = postedDesk !== null && postedPortal !== null;
  return {
    ...value,
    petitionsClose: endOfDay(value.petitionsClose),
    registrationsClose: endOfDay(value.registrationsClose),
    posted: both ? (postedDesk > postedPortal ? postedDesk : postedPortal) : null,
    closings: code === null ? [] : frozenClosings({ journal }, code),
    taken: code === null ? [] : takenOf(journal.entries, code),
  };
}

/** A term ends at the end of its last day (Bộ luật Dân sự 2015, Điều 148): a day typed without an hour is all of it. */
function endOfDay(moment: LocalDateTime | null): LocalDateTime | null {
  if (moment === null || timeOf(moment) !== '00:00') return moment;
  return `${dateOf(moment)}T23:59` as LocalDateTime;
}

/** The decisions of a conference in the journal, one a day: what was noted of a day later puts it right. */
export function takenOf(entries: readonly JournalEntry[], conference: string): Taken[] {
  const taken = new Map<string, Taken>();
  for (const { event } of entries) {
    if (event?.type === 'decision' && event.conference === conference) {
      const { decision, on: decidedOn, by, reason, opinion, day } = event;
      const more = { decidedBy: by, decisionReason: reason, opinionNumber: opinion };
      taken.set(decidedOn, { decision, decidedOn, day, ...more });
    }
    // What an earlier version noted: a “Hoãn” that came to the closing of its new day.
    if (event?.type === 'postponed' && event.conference === conference && !taken.has(event.on)) {
      taken.set(event.on, {
        decision: 'Hoãn',
        decidedOn: event.on,
        day: last(event.days) ?? null,
        decidedBy: null,
        decisionReason: null,
        opinionNumber: null,
      });
    }
  }
  return [...taken.values()].sort((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1));
}
