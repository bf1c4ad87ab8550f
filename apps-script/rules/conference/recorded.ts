// What a row of “Hội nghị” and the journal say of a conference: what was typed, what took effect before.
import type { CivilDate, LocalDateTime } from '../dates/civil-date.ts';
import { dateOf } from '../dates/civil-date.ts';
import { last } from '../last.ts';
import { givesNewDay, leavesOpen, type Decision } from './decisions.ts';
import type { Closing } from './facts.ts';
import type { DecisionCells } from './on-record.ts';

export interface Recorded extends DecisionCells {
  readonly code: string | null;
  readonly date: CivilDate | null;
  readonly newDate: CivilDate | null;
  /** As typed; a day typed without an hour is all of it. */
  readonly petitionsClose: LocalDateTime | null;
  readonly registrationsClose: LocalDateTime | null;
  /** The later of the two places; null while one is missing (AM-22). */
  readonly posted: CivilDate | null;
  readonly closings: readonly Closing[];
  /** Decisions that took effect, oldest first, the row's own among them. */
  readonly taken: readonly Taken[];
}

/** A decision that took effect. */
export interface Taken extends Omit<DecisionCells, 'decision' | 'decidedOn'> {
  readonly decision: Decision;
  readonly decidedOn: CivilDate;
  /** The day of the conference from then on. */
  readonly day: CivilDate | null;
}

/**
 * The decisions that hold whatever the row says now. What the row says of the same day is the record put right; a
 * decision taken out of the row is taken back, unless a closing has come after it.
 */
export function pastDecisions(row: Recorded): Taken[] {
  const { decision, decidedOn, taken, closings } = row;
  const newest = last(taken);
  return taken.filter((one) => {
    if (closings.some(({ at }) => dateOf(at) > one.decidedOn)) return true;
    if (decision === null) return one !== newest;
    if (leavesOpen(decision)) return true;
    return decidedOn === null ? one.decision !== decision : one.decidedOn !== decidedOn;
  });
}

/** The day that the row's cells would give, whether they may or not. */
export const typedDay = ({ decision, date, newDate }: Recorded): CivilDate | null =>
  decision === null ? date : (newDate ?? date);

/**
 * The day of the conference before what the row decides: as the last closing found it or an earlier decision set it;
 * until the list is closed, as typed (AM-37).
 */
export function dayBefore(row: Recorded, past: readonly Taken[]): CivilDate | null {
  const closed = last(row.closings);
  const moved = last(past.filter((one) => givesNewDay(one.decision) && one.day !== null));
  if (moved !== undefined && (closed === undefined || moved.decidedOn >= dateOf(closed.at)))
    return moved.day;
  if (closed === undefined) return row.date;
  return closed.day ?? moved?.day ?? typedDay(row);
}
