// Petitions that are answered while their “Quá trình giải quyết” still stands as it was before the answer.
import type { JournalIndex } from '../../register/journal/journal-index.ts';
import type { petitions } from '../../register/tabs/petitions.ts';
import type { PlacedPetition } from '../../rules/report/form.ts';
import { answeredOn } from '../shared/petition-words.ts';

/** The codes of those; the journal knows when the course was last changed, and when the answer was written. */
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
  const course = new Map<string, string>();
  const reply = new Map<string, string>();
  for (const { at, event } of entries) {
    if (event?.type !== 'change' || at === null || !answered.has(event.code)) continue;
    for (const { column } of event.cells) {
      if (column === columns.process.header) course.set(event.code, at);
      if (column === columns.answer.header) reply.set(event.code, at);
    }
  }
  return new Set(
    [...course].flatMap(([code, at]) => {
      const since = reply.get(code) ?? answered.get(code);
      return since !== undefined && at < since ? [code] : [];
    }),
  );
}
