// How far the software answers each clause of the two plans: what does it, what proves it, or why nothing is asked.
import { CLAUSE_IDS, type ClauseId } from '#rules/clauses/cite';
import { planOf } from '#rules/clauses/plans';
import { quoteOf } from '#rules/clauses/quotes';
import { citations, type Place } from './citations.ts';
import { DUTIES, NOTHING_ASKED } from './duties.ts';

export interface Standing {
  readonly id: ClauseId;
  readonly quote: string;
  readonly duty: string;
  /** `path#export` of what does it. */
  readonly by: readonly string[];
  /** `path > name` of the tests that prove it. */
  readonly tests: readonly string[];
  /** Why nothing is asked of software; null where something is. */
  readonly none: string | null;
}

/** All 191, in the order of the plans. */
export function standings(): Standing[] {
  const cited = citations();
  return CLAUSE_IDS.map((id) => {
    const { code = [], tests = [] } = cited.get(id) ?? {};
    return {
      id,
      quote: quoteOf(id, planOf(id).id) ?? '',
      duty: DUTIES[id],
      by: code.map((place) => named(place, '#')),
      tests: tests.map((place) => named(place, ' > ')),
      none: NOTHING_ASKED[id] ?? null,
    };
  });
}

/** Whether nothing is left to do for it. */
export const isWhole = ({ by, tests, none }: Standing): boolean =>
  none !== null || (by.length > 0 && tests.length > 0);

const named = ({ path, name }: Place, mark: string): string =>
  name === null ? path : `${path}${mark}${name}`;
