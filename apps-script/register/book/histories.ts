// What is on record of the way of each petition: steps of its course that stand in no other tab.
import { dateOf, slashDate, type CivilDate } from '../../rules/dates/civil-date.ts';
import type { CourseStep } from '../../rules/petitions/facts.ts';
import { clip } from '../table/clip.ts';
import { directoryOf } from './bodies-of.ts';
import type { Book } from './book.ts';

export type Histories = ReadonlyMap<string, readonly CourseStep[]>;

interface Step extends CourseStep {
  /** Whom it gave the petition to. */
  readonly lead?: string;
}

interface Change {
  readonly code: string;
  readonly on: CivilDate;
  readonly cells: readonly { readonly column: string; readonly after: string | null }[];
}

export function historiesOf(book: Pick<Book, 'tabs' | 'journal' | 'today'>): Histories {
  const { lead, oralAnswer, outcome } = book.tabs.petitions.tab.columns;
  const directory = directoryOf(book.tabs.bodies);
  const histories = new Map<string, Step[]>();
  for (const { code, on, cells } of [...changesTold(book), ...changesToTell(book)]) {
    const steps = cells.flatMap(({ column, after }): Step[] => {
      if (after === null) return [];
      if (column === lead.header) {
        // What the directory does not know is told at its row: nobody was given the petition.
        const body = directory.find(after);
        return body === null
          ? []
          : [{ on, of: 'lead', lead: body.name, words: `giao ${body.name} chủ trì ${day(on)}` }];
      }
      if (column === oralAnswer.header) return [{ on, of: 'hall', words: '' }];
      if (column !== outcome.header) return [];
      if (after === 'Đơn vị chưa đồng ý')
        return [{ on, of: 'objected', words: `đơn vị chưa đồng ý ${day(on)}` }];
      return after === 'Đã giải quyết triệt để'
        ? [{ on, of: 'settled', words: `giải quyết xong ${day(on)}` }]
        : [];
    });
    const before = histories.get(code) ?? [];
    // What was put right on the same day counts as it stands in the end.
    const kept = before.filter(
      (step) => !steps.some(({ of }) => of === step.of && (of === 'hall' || step.on === on)),
    );
    const lastLead = kept.filter(({ of }) => of === 'lead').pop();
    // A name spelt in another way gives the petition to nobody else.
    const said = steps.filter((step) => step.of !== 'lead' || step.lead !== lastLead?.lead);
    if (steps.length > 0) histories.set(code, [...kept, ...said]);
  }
  return histories;
}

const changesTold = ({ journal }: Pick<Book, 'journal'>): Change[] =>
  journal.entries.flatMap(({ at, event }) =>
    event?.type === 'change' && at !== null
      ? [{ code: event.code, on: dateOf(at), cells: event.cells }]
      : [],
  );

/** What this very run is the first to see: it tells the journal, and counts on it already. */
function changesToTell({ tabs, today }: Pick<Book, 'tabs' | 'today'>): Change[] {
  const { columns, secrecy } = tabs.petitions.tab;
  const last = new Map(tabs.snapshot.rows.map(({ value }) => [value.code, value.cells ?? '']));
  return tabs.petitions.rows.flatMap(({ value }) => {
    const { code } = value;
    const kept = last.get(code);
    if (code === null || kept === undefined || secrecy?.hides(value) === true) return [];
    const cells = (['lead', 'oralAnswer', 'outcome'] as const)
      .map((key) => ({ column: columns[key].header, after: value[key] }))
      .filter(({ column, after }) => after !== null && !kept.includes(held(column, after)));
    return cells.length === 0 ? [] : [{ code, on: today, cells }];
  });
}

/** How a snapshot begins to say what a cell held. */
const held = (column: string, text: string): string =>
  `${JSON.stringify(column)}:${JSON.stringify(clip(text, 80)).slice(0, -1)}`;

const day = (on: CivilDate): string => `ngày ${slashDate(on)}`;
