// Which conference “Tổng quan” shows first: the one that somebody has to act on soonest (A-II.4.13: several a year).
import { isUnanswered, outlookOf } from '../../rules/conference/outlook.ts';
import type { CivilDate } from '../../rules/dates/civil-date.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { Milestone } from '../duties/milestone.ts';

interface Found {
  readonly conferences: ReadonlyMap<string, ConferenceState>;
  readonly milestones: readonly Milestone[];
}

/** Passed and not written; held with its report to be sent; coming, the next first; held, the last first; stopped. */
export function byUrgency({ conferences, milestones }: Found, today: CivilDate): ConferenceState[] {
  const owed = new Set(
    milestones.flatMap((one) => (one.kind === 'report' && !one.done ? [one.case] : [])),
  );
  const rank = ({ facts }: ConferenceState): number => {
    if (isUnanswered(facts, today)) return 0;
    const outlook = outlookOf(facts, today);
    if (outlook === 'held') return owed.has(facts.code) ? 1 : 3;
    return outlook === 'stopped' || outlook === 'not held' ? 4 : 2;
  };
  const dayOf = ({ facts }: ConferenceState): CivilDate | '' => facts.day ?? '';
  return [...conferences.values()]
    .filter((state) => dayOf(state) !== '')
    .sort((a, b) => {
      if (rank(a) !== rank(b)) return rank(a) - rank(b);
      const [first, second] = rank(a) === 2 ? [a, b] : [b, a];
      return dayOf(first) < dayOf(second) ? -1 : 1;
    });
}
