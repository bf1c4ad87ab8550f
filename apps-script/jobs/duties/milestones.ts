// The dated duties of the year and of each conference: until when, and whether they are done.
import type { TaskOfYear } from '../../register/book/tasks-of.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { PetitionState } from '../petitions/derive.ts';
import type { RunContext } from '../base/context.ts';
import { startOf } from '../base/start-day.ts';
import type { Milestone } from './milestone.ts';
import { dutiesOfConference } from './of-conference.ts';
import { dutiesOfYear } from './of-year.ts';
import { secondPlanDuties } from './second-plan/milestones.ts';

/** All milestones that are known today, the earliest first. */
export function milestonesOf(
  context: RunContext,
  conferences: ReadonlyMap<string, ConferenceState>,
  { petitions, tasks }: { petitions: readonly PetitionState[]; tasks: readonly TaskOfYear[] },
): Milestone[] {
  const found = [...dutiesOfYear(context), ...secondPlanDuties(context, tasks)];
  for (const state of conferences.values())
    found.push(...dutiesOfConference(context, state, petitions));
  // What fell due before the day that the office said is over (AM-40).
  const { day, isSaid } = startOf(context);
  const counted = found.filter(({ deadline, done }) => done || !isSaid || deadline.due >= day);
  return counted.sort((a, b) => (a.deadline.due < b.deadline.due ? -1 : 1));
}
