// When D30 is written: between two days of the plan.
import { fixedIn, termFrom } from '../../rules/deadlines/within-plans.ts';
import type { Office, YearCase } from '../shared/kind.ts';

/** From when on the bodies are asked, and until when they answer; not after that day. */
export function timeOf({ book: { calendar }, today }: Office, { year }: YearCase) {
  const report = fixedIn(calendar, 'B-IV.2.2', year)?.due ?? null;
  const from = termFrom(calendar, 'B-IV.2.1', report)?.due ?? null;
  const due = termFrom(calendar, 'B-IV.1.1', report)?.due ?? null;
  return from === null || due === null || today > due ? null : { from, due };
}
