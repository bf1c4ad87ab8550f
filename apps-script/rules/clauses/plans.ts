// The plans that rule the office: each with the days it holds for, so that a later one never speaks for an earlier one.
import type { CivilDate } from '../dates/civil-date.ts';
import { PLANS_START, rowAt, type Dated } from '../dates/dated.ts';
import type { ClauseId } from './ids.ts';

/** A: the yearly dialogue. B: the tasks of Nghị quyết 41-NQ/TW. A clause keeps its id in every plan of a series. */
type Series = 'A' | 'B';

export interface Plan extends Dated {
  /** Series and the year it begins in. */
  readonly id: string;
  readonly series: Series;
  /** As the office says it. */
  readonly name: string;
}

/** A new plan closes the row before it with `to` and adds a row; its words go into the quotes under its id. */
export const PLANS = [
  { id: 'A-2026', series: 'A', name: 'Kế hoạch đối thoại', from: PLANS_START, to: null },
  { id: 'B-2026', series: 'B', name: 'Kế hoạch 41-NQ/TW', from: PLANS_START, to: null },
] as const satisfies readonly Plan[];

export type PlanId = (typeof PLANS)[number]['id'];

export const seriesOf = (clause: ClauseId): Series => (clause.startsWith('A') ? 'A' : 'B');

/** The plan that a clause belongs to on a day, without a day the latest; throws NotCovered where none holds. */
export function planOf(
  clause: ClauseId,
  day: CivilDate | null = null,
  plans: readonly Plan[] = PLANS,
): Plan {
  const series = plans.filter((plan) => plan.series === seriesOf(clause));
  const latest = series.reduce<CivilDate | null>(
    (from, plan) => (from === null || plan.from > from ? plan.from : from),
    null,
  );
  return rowAt(series, day ?? latest ?? PLANS_START);
}
