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

export function timelinessOf(
  petitions: readonly Measured[],
  { calendar, today }: { readonly calendar: WorkingCalendar; readonly today: CivilDate },
): Timeliness {
  const counted = petitions
    .filter(({ facts }) => closedAs(facts) === null)
    .map((one) => ({ ...one, on: answeredOn(one) }));
  const judged = counted.filter(({ due, on }) => due !== null && (on !== null || due < today));
  const days = counted
    .flatMap(({ facts: { receivedAt }, on }) =>
      on === null || receivedAt === null
        ? []
        : [Math.max(0, workingDaysBetween(calendar, dateOf(receivedAt), on))],
    )
    .sort((a, b) => a - b);
  return {
    all: counted.length,
    answered: counted.filter(({ on }) => on !== null).length,
    judged: judged.length,
    inTime: judged.filter(({ due, on }) => on !== null && due !== null && on <= due).length,
    medianDays: days[Math.floor((days.length - 1) / 2)] ?? null,
  };
}
