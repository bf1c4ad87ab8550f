// Petitions that are answered while their “Quá trình giải quyết” still stands as it was before the answer.
import type { JournalIndex } from '../../register/journal/journal-index.ts';
import type { petitions } from '../../register/tabs/petitions.ts';
import { dateOf } from '../../rules/dates/civil-date.ts';
import type { PlacedPetition } from '../../rules/report/form.ts';
import { answeredOn } from './petition-words.ts';

/** The codes of those; when the cell was last changed, the journal knows. */
export function staleCourses(
  { entries }: Pick<JournalIndex, 'entries'>,
  { columns }: typeof petitions,
  placed: readonly PlacedPetition[],
): ReadonlySet<string> {
  const answered = new Map(
    placed.flatMap(({ petition, column }) => {
      const on = answeredOn(petition);
      const stands = column === 'resolved' && petition.process !== null && on !== null;
      return stands ? [[petition.code, on] as const] : [];
    }),
  );
  const stale = new Set<string>();
  for (const { at, event } of entries) {
    if (event?.type !== 'change' || at === null) continue;
    const on = answered.get(event.code);
    if (on === undefined) continue;
    if (!event.cells.some(({ column }) => column === columns.process.header)) continue;
    if (dateOf(at) < on) stale.add(event.code);
    else stale.delete(event.code);
  }
  return stale;
}
