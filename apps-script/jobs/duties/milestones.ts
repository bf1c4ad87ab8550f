// The dated duties of the year and of each conference: until when, and whether they are done.
import { coverageFault } from '../../rules/dates/dated.ts';
import type { TaskOfYear } from '../../register/book/tasks-of.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { PetitionState } from '../petitions/derive.ts';
import type { RunContext } from '../base/context.ts';
import { startOf } from '../base/start-day.ts';
import type { Work } from '../conference/meeting/work.ts';
import type { Milestone } from './milestone.ts';
import { dutiesOfConference } from './of-conference.ts';
import { dutiesOfMeeting, reviewOfPortal } from './of-meeting.ts';
import { dutiesOfRights } from './of-rights.ts';
import { dutiesOfYear } from './of-year.ts';
import { secondPlanDuties } from './of-second-plan.ts';

/** What the steps before found. */
interface DutySources {
  readonly conferences: ReadonlyMap<string, ConferenceState>;
  readonly petitions: readonly PetitionState[];
  readonly tasks: readonly TaskOfYear[];
  readonly works: readonly Work[];
}

interface Duties {
  /** The earliest first. */
  readonly milestones: readonly Milestone[];
  /** How many fell due before the first run and wait for the office to say from when on it uses the register. */
  readonly waiting: number;
}

/** All milestones that are known today. */
export function milestonesOf(
  context: RunContext,
  { conferences, petitions, tasks, works }: DutySources,
): Duties {
  const found = [
    ...dutiesOfYear(context),
    ...secondPlanDuties(context, tasks),
    ...dutiesOfMeeting(works),
    ...reviewOfPortal(context),
    ...dutiesOfRights(context),
  ];
  for (const state of conferences.values())
    found.push(...dutiesOfConference(context, state, petitions));
  // What fell due before the day that the office said is over; until it says one, it neither counts nor is mailed (AM-40).
  const { day, isSaid } = startOf(context);
  const counted = found.filter(({ deadline, done }) => done || deadline.due >= day);
  // A day typed before the plans began is told at its row: no plan is cited for it.
  const ruled = counted.filter(({ deadline }) => coverageFault(deadline.anchor) === null);
  return {
    milestones: ruled.sort((a, b) => (a.deadline.due < b.deadline.due ? -1 : 1)),
    waiting: isSaid ? 0 : found.length - counted.length,
  };
}
