// What the journal tells of the way of each petition: steps of its course that stand in no other tab.
import { dateOf, slashDate, type CivilDate } from '../../rules/dates/civil-date.ts';
import type { CourseStep } from '../../rules/petitions/facts.ts';
import type { Book } from './book.ts';

export type Histories = ReadonlyMap<string, readonly CourseStep[]>;

export function historiesOf({ tabs, journal }: Pick<Book, 'tabs' | 'journal'>): Histories {
  const { lead, oralAnswer, outcome } = tabs.petitions.tab.columns;
  const histories = new Map<string, CourseStep[]>();
  for (const { at, event } of journal.entries) {
    if (event?.type !== 'change' || at === null) continue;
    const on = dateOf(at);
    const steps = event.cells.flatMap(({ column, after }): CourseStep[] => {
      if (after === null) return [];
      if (column === lead.header)
        return [{ on, of: 'lead', words: `giao ${after} chủ trì ${day(on)}` }];
      if (column === oralAnswer.header) return [{ on, of: 'hall', words: '' }];
      if (column !== outcome.header) return [];
      if (after === 'Đơn vị chưa đồng ý')
        return [{ on, of: 'objected', words: `đơn vị chưa đồng ý ${day(on)}` }];
      return after === 'Đã giải quyết triệt để'
        ? [{ on, of: 'settled', words: `giải quyết xong ${day(on)}` }]
        : [];
    });
    const before = histories.get(event.code) ?? [];
    // What was put right on the same day counts as it stands in the end.
    const kept = before.filter(
      (step) => !steps.some(({ of }) => of === step.of && (of === 'hall' || step.on === on)),
    );
    if (steps.length > 0) histories.set(event.code, [...kept, ...steps]);
  }
  return histories;
}

const day = (on: CivilDate): string => `ngày ${slashDate(on)}`;
