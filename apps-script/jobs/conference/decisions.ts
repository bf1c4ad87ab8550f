// A leader's decision that took effect is noted in the journal: what is typed later does not undo it (AM-03, A-II.2.10).
import type { ConferenceRow } from '../../register/book/conference-day.ts';
import { frozenClosings } from '../../register/book/closings.ts';
import { takenOf } from '../../register/book/in-force.ts';
import { keys } from '../../register/journal/keys.ts';
import { leavesOpen } from '../../rules/conference/decisions.ts';
import { dateOf } from '../../rules/dates/civil-date.ts';
import { last } from '../../rules/last.ts';
import { tell, type Told } from '../base/journal.ts';
import type { RunContext } from '../base/context.ts';

/** Not while somebody types: a cell may still be put right. */
export function decisionTaken(context: RunContext, row: ConferenceRow): Told[] {
  const { code, decidedBy: by, decisionReason: reason, opinionNumber: opinion } = row.value;
  const { decision, decidedOn: on, day } = context.book.inForce(row);
  if (context.job !== 'hourly' || code === null || on === null) return [];
  if (decision === null || leavesOpen(decision)) return [];
  const taken = takenOf(context.book.journal.entries, code).find((one) => one.decidedOn === on);
  const closed = last(frozenClosings(context.book, code));
  // One that a closing has followed stays as it was noted then.
  if (taken !== undefined && closed !== undefined && on < dateOf(closed.at)) return [];
  const noted =
    taken?.decision === decision &&
    taken.day === day &&
    taken.decidedBy === by &&
    taken.decisionReason === reason &&
    taken.opinionNumber === opinion;
  if (noted) return [];
  return [
    tell(
      { type: 'decision', conference: code, decision, on, by, reason, opinion, day },
      { key: keys.decision(code, on), case: code },
    ),
  ];
}
