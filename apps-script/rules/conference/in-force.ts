// What is in force of each conference, whatever was typed: its day, its closings, the leader's decision (AM-03, AM-37).
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { dateOf, yearOf, type CivilDate } from '../dates/civil-date.ts';
import { last } from '../last.ts';
import { closingDays, type ClosingDays } from './closing-days.ts';
import {
  extendsReceipt,
  givesNewDay,
  isUsedUpByClosing,
  leavesOpen,
  postpones,
  type Decision,
} from './decisions.ts';
import type { Flaw } from './flaws.ts';
import { flawOf } from './judge.ts';
import { minimumsOn } from './minimums.ts';
import { dayBefore, pastDecisions, typedDay, type Recorded, type Taken } from './recorded.ts';

export interface InForce extends ClosingDays {
  readonly day: CivilDate | null;
  /** The day before what the row decides (AM-37). */
  readonly before: CivilDate | null;
  /** The decision of the row where it has effect. */
  readonly decision: Decision | null;
  readonly decidedOn: CivilDate | null;
  /** The day of a “Hoãn” that another decision has followed. */
  readonly putOffOn: CivilDate | null;
  /** How often conferences were put off in the year, this row's standing “Hoãn” apart (A-II.2.10). */
  readonly postponed: number;
  /** The standing “Hoãn” or “Gia hạn tiếp nhận”, after which receipt is open again. */
  readonly reopenedBy: Decision | null;
  /** Earlier decisions that hold. */
  readonly past: readonly Taken[];
  readonly flaws: readonly Flaw[];
}

interface Judged {
  readonly row: Recorded;
  readonly past: readonly Taken[];
  readonly base: CivilDate | null;
  readonly flaw: Flaw | null;
  /** The row's decision was used up by a closing that followed it. */
  readonly usedUp: boolean;
}

export interface AsOf {
  readonly calendar: WorkingCalendar;
  readonly today: CivilDate;
}

/** In the order of the rows: of two “Hoãn” in a year the one decided first has effect (A-II.2.10). */
export function conferencesInForce(
  rows: readonly Recorded[],
  { calendar, today }: AsOf,
): InForce[] {
  const judged = rows.map((row): Judged => {
    const past = pastDecisions(row);
    const base = dayBefore(row, past);
    const flaw = flawOf(row, { past, base, calendar, today });
    return { row, past, base, flaw, usedUp: isUsedUp(row) };
  });
  const refused = secondTimes(judged);
  return judged.map((one) => {
    const flaw = refused.get(one) ?? one.flaw;
    return inForce(
      { ...one, flaw },
      { calendar, postponed: postponedBeside(one, judged, refused) },
    );
  });
}

function isUsedUp({ decision, decidedOn, closings }: Recorded): boolean {
  const closed = last(closings);
  if (closed === undefined || decidedOn === null || !isUsedUpByClosing(decision)) return false;
  return decidedOn < dateOf(closed.at);
}

/** A “Hoãn” that would have effect now. */
const puttingOff = ({ row, flaw, usedUp }: Judged): CivilDate | null =>
  postpones(row.decision) && flaw === null && !usedUp ? row.decidedOn : null;

/** The days of the “Hoãn” that an earlier decision or closing of the conference has followed. */
const pastPostponements = ({ past }: Judged): CivilDate[] =>
  past.filter(({ decision }) => postpones(decision)).map(({ decidedOn }) => decidedOn);

function secondTimes(judged: readonly Judged[]): Map<Judged, Flaw> {
  const refused = new Map<Judged, Flaw>();
  const used = judged.flatMap(pastPostponements);
  const asked = judged
    .flatMap((one) => {
      const on = puttingOff(one);
      return on === null ? [] : [{ one, on }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  for (const { one, on } of asked) {
    const limit = minimumsOn(on)?.postponements ?? null;
    const before = used.filter((day) => yearOf(day) === yearOf(on)).length;
    if (limit !== null && before >= limit)
      refused.set(one, { kind: 'second time', used: before, limit });
    else used.push(on);
  }
  return refused;
}

function postponedBeside(
  one: Judged,
  judged: readonly Judged[],
  refused: ReadonlyMap<Judged, Flaw>,
): number {
  const when = one.row.decidedOn ?? one.base;
  if (when === null) return 0;
  const days = judged.flatMap((other) => {
    const on = other === one || refused.has(other) ? null : puttingOff(other);
    return [...pastPostponements(other), ...(on === null ? [] : [on])];
  });
  return days.filter((day) => yearOf(day) === yearOf(when)).length;
}

interface Beside {
  readonly calendar: WorkingCalendar;
  readonly postponed: number;
}

function inForce(
  { row, past, base, flaw, usedUp }: Judged,
  { calendar, postponed }: Beside,
): InForce {
  const decision = flaw === null && !leavesOpen(row.decision) ? row.decision : null;
  const moves = givesNewDay(decision) && !usedUp;
  const day = moves ? row.newDate : base;
  const reopenedBy = decision === null || usedUp ? reopenedBefore(row, past) : reopening(decision);
  const { flaws, ...closes } = closingDays(row, { calendar, day, reopenedBy });
  const own = decision === null ? null : row.decidedOn;
  const putOff = last(past.filter((one) => postpones(one.decision) && one.decidedOn !== own));
  return {
    ...closes,
    day,
    before: base,
    decision: decision ?? (leavesOpen(row.decision) ? row.decision : null),
    decidedOn: row.decidedOn,
    putOffOn: putOff?.decidedOn ?? null,
    postponed,
    reopenedBy,
    past,
    flaws: [...(flaw === null ? [] : [flaw]), ...typedOver(row, day, flaw), ...flaws],
  };
}

const reopening = (decision: Decision): Decision | null =>
  postpones(decision) || extendsReceipt(decision) ? decision : null;

/** An earlier “Hoãn” or “Gia hạn tiếp nhận” that no closing has followed yet. */
function reopenedBefore({ closings }: Recorded, past: readonly Taken[]): Decision | null {
  const closed = last(closings);
  const latest = last(past);
  if (closed === undefined || latest === undefined || latest.decidedOn < dateOf(closed.at))
    return null;
  return reopening(latest.decision);
}

/** The day of a conference whose list was closed changes by “Dời ngày” or “Hoãn” alone (AM-37, AM-11). */
function typedOver(row: Recorded, day: CivilDate | null, flaw: Flaw | null): Flaw[] {
  const typed = typedDay(row);
  if (row.closings.length === 0 || typed === null || typed === day) return [];
  // The new day of a decision without effect is told with the decision.
  return flaw !== null && row.newDate !== null ? [] : [{ kind: 'typed over', typed }];
}
