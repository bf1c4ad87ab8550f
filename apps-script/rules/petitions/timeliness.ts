// How well petitions were answered in time: the figures by which the office is measured (A-I.1.2, A-I.1.3).
import { workingDaysBetween, type WorkingCalendar } from '../calendar/calendar.ts';
import { dateOf, type CivilDate } from '../dates/civil-date.ts';
import { isWrittenToUnit } from '../documents.ts';
import { answeredOrally, closedAs, type PetitionFacts } from './facts.ts';

interface Measured {
  readonly facts: PetitionFacts;
  /** The last lawful day by a number in the plan; null where none runs: those are in no rate (AM-06). */
  readonly due: CivilDate | null;
  /** The day of its conference, on which it may have been answered. */
  readonly conferenceDay: CivilDate | null;
}

interface Timeliness {
  /** Petitions in scope, withdrawn and double ones apart. */
  readonly all: number;
  readonly answered: number;
  /** Whose term the plan gives and is over, or kept. */
  readonly judged: number;
  readonly inTime: number;
  /** Working days from receipt to the answer; null without an answer. */
  readonly medianDays: number | null;
}

// A-I.1.2: “Kịp thời giải quyết tháo gỡ những khó khăn vướng mắc”. The first thing the unit was told in writing, or in the hall.
function answeredOn({ facts, conferenceDay }: Measured): CivilDate | null {
  const written = facts.issued.find(({ kind }) => isWrittenToUnit(kind))?.date ?? null;
  return answeredOrally(facts) ? conferenceDay : written;
}

/** One petition by the figures; null where it counts in none: withdrawn, double, out of scope. */
export interface Measure {
  readonly isAnswered: boolean;
  readonly isJudged: boolean;
  readonly isInTime: boolean;
  /** Working days from receipt to the answer; null without one of the two. */
  readonly days: number | null;
}

export function measureOf(
  one: Measured,
  { calendar, today }: { readonly calendar: WorkingCalendar; readonly today: CivilDate },
): Measure | null {
  const { facts, due } = one;
  if (closedAs(facts) !== null) return null;
  const on = answeredOn(one);
  return {
    isAnswered: on !== null,
    isJudged: due !== null && (on !== null || due < today),
    isInTime: due !== null && on !== null && on <= due,
    days:
      on === null || facts.receivedAt === null
        ? null
        : Math.max(0, workingDaysBetween(calendar, dateOf(facts.receivedAt), on)),
  };
}

export function timelinessOf(measures: readonly Measure[]): Timeliness {
  const days = measures.flatMap((one) => one.days ?? []).sort((a, b) => a - b);
  const count = (is: (one: Measure) => boolean): number => measures.filter(is).length;
  return {
    all: measures.length,
    answered: count(({ isAnswered }) => isAnswered),
    judged: count(({ isJudged }) => isJudged),
    inTime: count(({ isInTime }) => isInTime),
    medianDays: days[Math.floor((days.length - 1) / 2)] ?? null,
  };
}

/** “67%”; null where the plan's terms judge nothing yet (AM-06). */
export const onTimeRate = ({ judged, inTime }: Timeliness): string | null =>
  judged === 0 ? null : `${Math.round((inTime / judged) * 100)}%`;
