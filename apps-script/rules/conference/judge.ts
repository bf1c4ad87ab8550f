// Whether what the row says of the leader's decision can have effect; else why not (AM-03, AM-10, AM-11, AM-37).
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { dateOf, type CivilDate } from '../dates/civil-date.ts';
import { coverageFault } from '../dates/dated.ts';
import { termFrom } from '../deadlines/within-plans.ts';
import { earliestConference } from '../deadlines/year-end.ts';
import { last } from '../last.ts';
import { planLimit } from './closing-days.ts';
import {
  extendsReceipt,
  givesNewDay,
  holdsAnyway,
  leavesOpen,
  movesDay,
  offeredIn,
  postpones,
  stops,
  type Decision,
} from './decisions.ts';
import { finalClosing } from './facts.ts';
import type { Flaw } from './flaws.ts';
import { isAhead } from './on-record.ts';
import type { Recorded, Taken } from './recorded.ts';
import { mayReceiveOn } from './ways-open.ts';

interface Before {
  readonly past: readonly Taken[];
  /** The day in force before this decision. */
  readonly base: CivilDate | null;
  readonly calendar: WorkingCalendar;
  readonly today: CivilDate;
}

/** Null where the decision has effect, or there is none; a second “Hoãn” in a year is found among all rows. */
export function flawOf(row: Recorded, before: Before): Flaw | null {
  const { decision } = row;
  if (decision === null) return null;
  const { decidedOn } = row;
  if (decidedOn !== null && isAhead(decidedOn, before.today))
    return { kind: 'not taken yet', decision, decidedOn };
  if (leavesOpen(decision)) return null;
  return (
    incomplete(row, decision) ??
    tooEarly(row, decision, before) ??
    notOffered(row, decision, before) ??
    newDayFlaw(row, decision, before) ??
    noTimeLeft(row, decision, before)
  );
}

function incomplete(row: Recorded, decision: Decision): Flaw | null {
  const missing = [
    ...(row.decisionReason === null ? ['lý do'] : []),
    ...(row.decidedBy === null ? ['người quyết định'] : []),
    ...(row.decidedOn === null ? ['ngày quyết định'] : []),
    ...(givesNewDay(decision) && row.newDate === null ? ['ngày mới của Hội nghị'] : []),
  ];
  return missing.length === 0 ? null : { kind: 'incomplete', decision, missing };
}

/**
 * What a closing found is decided on after it, on its own day at the earliest; “Dừng” stands whenever it was decided.
 * A “Hoãn”, “Gia hạn tiếp nhận” or “Dời ngày” that took effect before the closing was part of it.
 */
function tooEarly(row: Recorded, decision: Decision, { past, base }: Before): Flaw | null {
  const at = last(row.closings)?.at ?? (holdsAnyway(decision) ? finalClosing(row) : null);
  if (at === null || row.decidedOn === null || row.decidedOn >= dateOf(at) || stops(decision))
    return null;
  const wasTaken = past.some((one) => one.decision === decision && one.decidedOn === row.decidedOn);
  if (wasTaken || (givesNewDay(decision) && row.newDate === base)) return null;
  if (extendsReceipt(decision) && row.closings.length > 1) return null;
  return { kind: 'before the closing', decision, at };
}

// A-II.2.9, A-II.5b.0: below the conditions the plan knows “dừng hoặc hoãn”; AM-03 offers more in the cases it does not
// name. AM-37: an eligible conference may be moved, put off or stopped; it needs no more receipt and no opinion.
function notOffered(row: Recorded, decision: Decision, { past }: Before): Flaw | null {
  const { closings, decidedOn } = row;
  // It answers the closing before it, whatever a later one found.
  const answered = closings.filter(({ at }) => decidedOn !== null && dateOf(at) <= decidedOn);
  const closed = last(answered) ?? last(closings);
  if (closed === undefined) return null;
  const eligible = closed.branch === 'B1';
  if (movesDay(decision)) {
    const goesOn = past.some(
      (one) => holdsAnyway(one.decision) && one.decidedOn >= dateOf(closed.at),
    );
    return eligible || goesOn ? null : { kind: 'is a postponement' };
  }
  const options = offeredIn(closed.branch);
  const may = eligible ? postpones(decision) || stops(decision) : options.includes(decision);
  return may ? null : { kind: 'not offered', decision, options };
}

function newDayFlaw(row: Recorded, decision: Decision, before: Before): Flaw | null {
  const { newDate, decidedOn } = row;
  const { base, calendar } = before;
  if (!givesNewDay(decision) || newDate === null) return null;
  if (newDate === base) return isNoLater(row, decision) ? { kind: 'not later', newDate } : null;
  const past = decidedOn !== null && newDate <= decidedOn;
  const isEarlier = base !== null && newDate < base;
  if (past || (postpones(decision) && isEarlier)) return { kind: 'not later', newDate };
  if (!isEarlier) return null;
  // AM-37: earlier only while the notice still has its 30 working days.
  const notice = termFrom(calendar, 'A-II.2.4', newDate);
  if (notice === null || (row.posted !== null && row.posted <= notice.due)) return null;
  const earliest =
    row.posted === null || coverageFault(row.posted) !== null
      ? null
      : earliestConference(calendar, row.posted).limit;
  return { kind: 'notice too short', earliest };
}

/** A “Hoãn” to the very day it leaves; one that a closing has followed stands on its own new day. */
function isNoLater({ closings, date, decidedOn, newDate }: Recorded, decision: Decision): boolean {
  const closed = last(closings);
  if (!postpones(decision)) return false;
  if (closed === undefined) return newDate === date;
  return newDate === closed.day && decidedOn !== null && decidedOn >= dateOf(closed.at);
}

/** “Gia hạn tiếp nhận” leaves the day, so that the plan's limit of receipt stays too (AM-03). */
function noTimeLeft(row: Recorded, decision: Decision, { base, calendar }: Before): Flaw | null {
  const closed = last(row.closings);
  const limit = planLimit(calendar, base);
  if (!extendsReceipt(decision) || closed === undefined || limit === null) return null;
  const { decidedOn } = row;
  if (decidedOn !== null && decidedOn < dateOf(closed.at)) return null;
  const on = decidedOn ?? dateOf(closed.at);
  return mayReceiveOn(limit, { at: closed.at, on }) ? null : { kind: 'no time left', limit };
}
