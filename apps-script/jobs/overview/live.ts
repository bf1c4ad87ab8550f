// Which conference “Tổng quan” shows first: the one that somebody has to act on soonest (A-II.4.13: several a year).
import type { ConferenceFacts } from '../../rules/conference/facts.ts';
import { isUnanswered, outlookOf, type Outlook } from '../../rules/conference/outlook.ts';
import type { CivilDate } from '../../rules/dates/civil-date.ts';
import type { RunContext } from '../base/context.ts';
import { isBeforeStart } from '../base/start-day.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { Milestone } from '../duties/milestone.ts';

/** `before`: over before the office began to use the register, and nobody wrote that it was held (AM-40). */
export type ShownOutlook = Outlook | 'before';

export function shownOutlook(
  context: Pick<RunContext, 'book' | 'today'>,
  facts: ConferenceFacts,
): ShownOutlook {
  const outlook = outlookOf(facts, context.today);
  if (outlook === 'held' || facts.day === null) return outlook;
  return isBeforeStart(context, facts.day) ? 'before' : outlook;
}

interface Found {
  readonly conferences: ReadonlyMap<string, ConferenceState>;
  readonly milestones: readonly Milestone[];
}

/** Passed and not written; held with its report to be sent; coming, the next first; held, the last first; stopped. */
export function byUrgency(
  context: RunContext,
  { conferences, milestones }: Found,
): ConferenceState[] {
  const { today } = context;
  const owed = new Set(
    milestones.flatMap((one) => (one.kind === 'report' && !one.done ? [one.case] : [])),
  );
  const rank = ({ facts }: ConferenceState): number => {
    const outlook = shownOutlook(context, facts);
    if (outlook === 'before') return 3;
    if (isUnanswered(facts, today)) return 0;
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
