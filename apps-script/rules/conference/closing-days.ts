// The closings in force: the plan's limit binds whatever was typed, and what was closed stays closed (AM-01, AM-14).
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { addDays, type CivilDate, type LocalDateTime } from '../dates/civil-date.ts';
import { termFrom } from '../deadlines/within-plans.ts';
import { last } from '../last.ts';
import type { Decision } from './decisions.ts';
import { finalClosing } from './facts.ts';
import type { Flaw } from './flaws.ts';
import type { Recorded } from './recorded.ts';

export interface ClosingDays {
  readonly petitionsClose: LocalDateTime | null;
  readonly registrationsClose: LocalDateTime | null;
}

const endOf = (day: CivilDate): LocalDateTime => `${day}T23:59` as LocalDateTime;

const earlier = (a: LocalDateTime, b: LocalDateTime | null): LocalDateTime =>
  b !== null && b < a ? b : a;

// A-II.3.4: “thời gian tiếp nhận được phải trước 15 ngày làm việc diễn ra Hội nghị”.

/** The end of the last day on which the plan allows receipt for a conference of a day. */
export function planLimit(calendar: WorkingCalendar, day: CivilDate | null): LocalDateTime | null {
  const due = termFrom(calendar, 'A-II.3.4', day)?.due ?? null;
  return due === null ? null : endOf(due);
}

interface Around {
  readonly calendar: WorkingCalendar;
  readonly day: CivilDate | null;
  /** The “Hoãn” or “Gia hạn tiếp nhận” after which receipt is open again; null where none is. */
  readonly reopenedBy: Decision | null;
}

export function closingDays(
  row: Recorded,
  { calendar, day, reopenedBy }: Around,
): ClosingDays & { readonly flaws: readonly Flaw[] } {
  const frozen = last(row.closings);
  if (frozen === undefined) return within(row, calendar, day);
  if (reopenedBy === null) {
    const since = typedAfter(row, row.closings[row.closings.length - 2]?.at ?? null);
    return closed(row, frozen.at, within(since, calendar, frozen.day ?? day));
  }
  const renewed = typedAfter(row, frozen.at);
  const limit = planLimit(calendar, day);
  if (renewed.petitionsClose !== null) {
    const taken = within(renewed, calendar, day);
    if ((finalClosing(taken) ?? '') > frozen.at) return taken;
  }
  const flaws: Flaw[] = [{ kind: 'closing wanted', decision: reopenedBy, limit }];
  return { petitionsClose: limit, registrationsClose: limit, flaws };
}

/** A closing of before is no closing of what was opened again. */
const typedAfter = (typed: ClosingDays, then: LocalDateTime | null): ClosingDays =>
  then === null
    ? typed
    : {
        petitionsClose: after(typed.petitionsClose, then),
        registrationsClose: after(typed.registrationsClose, then),
      };

const after = (moment: LocalDateTime | null, then: LocalDateTime): LocalDateTime | null =>
  moment !== null && moment > then ? moment : null;

/** What was typed, no later than the plan allows: petitions to the 15th working day, registrations to the eve. */
function within(
  typed: ClosingDays,
  calendar: WorkingCalendar,
  day: CivilDate | null,
): ClosingDays & { readonly flaws: readonly Flaw[] } {
  const limit = planLimit(calendar, day);
  const eve = day === null ? null : endOf(addDays(day, -1));
  const flaws: Flaw[] = [];
  const { petitionsClose, registrationsClose } = typed;
  if (petitionsClose !== null && limit !== null && petitionsClose > limit)
    flaws.push({ kind: 'closing too late', limit });
  if (registrationsClose !== null && eve !== null && registrationsClose > eve)
    flaws.push({ kind: 'registrations too late', limit: eve });
  const close = petitionsClose === null ? null : earlier(petitionsClose, limit);
  return {
    petitionsClose: close,
    // AM-14: the second closing is the first unless set.
    registrationsClose: registrationsClose === null ? close : earlier(registrationsClose, eve),
    flaws,
  };
}

/** The closings of a list that was closed, however the cells read now. */
function closed(
  row: Recorded,
  at: LocalDateTime,
  then: ClosingDays & { readonly flaws: readonly Flaw[] },
): ClosingDays & { readonly flaws: readonly Flaw[] } {
  if (finalClosing(then) === at) return then;
  // What stands there since an earlier closing nobody has typed over.
  const isKnown = row.closings.some((one) => one.at === finalClosing(row));
  const flaws: Flaw[] = isKnown ? [] : [{ kind: 'closing typed over', at }];
  const petitionsClose = then.petitionsClose === null ? at : earlier(at, then.petitionsClose);
  return { petitionsClose, registrationsClose: at, flaws };
}
