// The term of a petition with the day that its first answer is measured by: that does not change with what comes after.
import type { CivilDate } from '../dates/civil-date.ts';
import { answeredOrally, objectedSince } from './facts.ts';
import { petitionTerm, type PetitionTerm } from './term.ts';

export interface MeasuredTerm extends PetitionTerm {
  /** The last lawful day by a number in the plan, also of what was answered in the hall or the unit objected to since. */
  readonly measuredBy: CivilDate | null;
}

// A-I.1.2: “Kịp thời giải quyết tháo gỡ những khó khăn vướng mắc”. An answer in the hall ends the term, and an objection
// begins another that has no number (A-II.5a.8): the first answer was in time, or was not, by the term that ran until then.
export function measuredTerm(
  ...[petition, ...rest]: Parameters<typeof petitionTerm>
): MeasuredTerm {
  const term = petitionTerm(petition, ...rest);
  const isPast = answeredOrally(petition) || objectedSince(petition) !== null;
  const first = isPast
    ? petitionTerm({ ...petition, oralAnswer: null, outcome: null }, ...rest)
    : term;
  return { ...term, measuredBy: first.due };
}
