// What is to be done for a conference until a day: one piece of work each, of any of its tabs.
import type { Deadline } from '../../../rules/deadlines/deadline.ts';
import { workingDaysBetween } from '../../../rules/calendar/calendar.ts';
import type { RunContext } from '../../base/context.ts';
import { isBeforeStart } from '../../base/start-day.ts';
import { outlookOf } from '../../../rules/conference/outlook.ts';
import type { PetitionState } from '../../petitions/derive.ts';
import type { ConferenceState } from '../derive.ts';

/** The petitions of a conference that count for it: without what is withdrawn, double or out of scope. */
export const petitionsFor = (
  petitions: readonly PetitionState[],
  conference: string,
): readonly PetitionState[] =>
  petitions.filter(
    ({ row, column }) => row.value.conference === conference && column !== 'outside',
  );

export interface Work {
  readonly conference: string;
  readonly title: string;
  /** The body that does it, as staff wrote it; null where nobody is named. */
  readonly owner: string | null;
  readonly deadline: Deadline;
}

/** Of a conference that takes place or took place since the office uses the register, the work is proposed and reminded. */
export function isWorkedFor(context: RunContext, { facts }: ConferenceState): boolean {
  if (facts.day === null || isBeforeStart(context, facts.day)) return false;
  const outlook = outlookOf(facts, context.today);
  return outlook === 'ahead' || outlook === 'unrecorded' || outlook === 'held';
}

const SOON = 3;

/** How far a piece of work is from the day aimed at; the office's own day is never late (AM-06). */
export function levelOf({ book, today }: RunContext, due: Deadline['due'] | null): string | null {
  if (due === null) return null;
  if (due < today) return 'Qua mốc phấn đấu';
  return workingDaysBetween(book.calendar, today, due) <= SOON ? 'Sắp đến mốc' : 'Chưa đến mốc';
}
