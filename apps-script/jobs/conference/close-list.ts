// The closing of the lists: the counts are frozen once they are clear, or when staff ask for it (§0, AM-04).
import type { ConferenceRow } from '../../register/book/conference-day.ts';
import { dateOf, timeOf, type CivilDate } from '../../rules/dates/civil-date.ts';
import { planLimit } from '../../rules/conference/closing-days.ts';
import { finalClosing, type Closing } from '../../rules/conference/facts.ts';
import { highest, isBlocked, lowest, type Counts } from './counts.ts';
import { closing, frozenClosings } from '../../register/book/closings.ts';
import type { Told } from '../base/journal.ts';
import { closingFound, postponementUsedUp } from './closing-found.ts';
import { requested } from '../base/asked.ts';
import type { RunContext } from '../base/context.ts';
import { isBeforeStart } from '../base/start-day.ts';

interface Closings {
  readonly all: readonly Closing[];
  readonly events: readonly Told[];
}

const unchanged = (all: readonly Closing[]): Closings => ({ all, events: [] });

/** The closings of a conference so far: frozen ones, and what the last one leads to while it is not clear. */
export function closeList(context: RunContext, row: ConferenceRow, counts: Counts): Closings {
  const { code } = row.value;
  const frozen = code === null ? [] : frozenClosings(context.book, code);
  const { day, ...closes } = context.book.inForce(row);
  const at = finalClosing(closes);
  if (at === null || context.now < at) return unchanged(frozen);
  // A conference of before is entered as it was: nothing is counted of what nobody typed (AM-40).
  if (frozen.length === 0 && day !== null && isBeforeStart(context, day) && !isAsked(context))
    return unchanged(frozen);
  const closed = frozen.find((one) => one.at === at);
  if (closed !== undefined) {
    const settled = settledAfter(context, row, { counts, closed });
    if (settled !== null)
      return { ...settled, all: frozen.map((one) => (one === closed ? settled.closing : one)) };
    const agreed = addAgreed(context, row, { counts, closed });
    const again = closeAgain(context, row, { counts, closed: agreed.closing });
    return {
      all: frozen.map((one) => (one === closed ? again.closing : one)),
      events: [...agreed.events, ...again.events],
    };
  }
  const { petitions, allPetitions, twins, least, most } = counts;
  const low = closing({ at, day, petitions, allPetitions, registrants: least, final: false });
  const high = closing({
    at,
    day,
    petitions: petitions + twins.registered,
    allPetitions: allPetitions + twins.all,
    registrants: most,
    final: false,
  });
  if (low === null || high === null) return unchanged(frozen);
  const clear = !isBlocked(counts);
  // Not while somebody types, nor for a conference of before (AM-40): what belongs to it may still be on its way.
  const byItself = clear && context.job === 'hourly' && !isBeforeStart(context, at);
  if (code !== null && (byItself || isAsked(context))) {
    const justClosed = { ...low, final: true };
    const found = closingFound(row, justClosed, { agreed: counts.agreed, occasion: 'first' });
    return {
      all: [...frozen, justClosed],
      events: [found, ...postponementUsedUp(context, row, justClosed)],
    };
  }
  const atLimit = isAtLimit(context, day) && !isBeforeStart(context, at);
  const open = closing({ at, day, ...lowest(counts), upTo: highest(counts), final: true });
  if (code !== null && atLimit && context.job === 'hourly' && open !== null) {
    const found = closingFound(row, open, { agreed: counts.agreed, occasion: 'first' });
    return { all: [...frozen, open], events: [found, ...postponementUsedUp(context, row, open)] };
  }
  // Nothing is told while a double could change it (AM-04).
  return unchanged(low.branch === high.branch ? [...frozen, low] : frozen);
}

/** The office closes at this hour. */
const DAY_ENDS = '17:00';

/** A-II.3.4: the plan leaves no more time: what is undecided then goes to the leader as it is. */
function isAtLimit({ book, now, today }: RunContext, day: CivilDate | null): boolean {
  const limit = planLimit(book.calendar, day);
  if (limit === null) return false;
  const last = dateOf(limit);
  return today > last || (today === last && timeOf(now) >= DAY_ENDS);
}

/** Frozen with something undecided: once staff have decided, the counts are what they were then. */
function settledAfter(
  context: RunContext,
  row: ConferenceRow,
  { counts, closed }: { readonly counts: Counts; readonly closed: Closing },
): Grown | null {
  if (closed.upTo == null) return null;
  const same = { closing: closed, events: [] };
  if (isBlocked(counts) || context.job !== 'hourly') return same;
  const found = closing({ ...closed, ...highest(counts), upTo: null });
  if (found === null) return same;
  return {
    closing: found,
    events: [closingFound(row, found, { agreed: counts.agreed, occasion: 'settled' })],
  };
}

const isAsked = ({ book }: RunContext): boolean =>
  requested(book, 'Chốt danh sách đăng ký, kiến nghị');

/** Whether what came in time, but was typed in after the closing, would add to its counts. */
export function hasMore(closed: Closing, counts: Counts): boolean {
  const { registrants, petitions, allPetitions, upTo } = closed;
  if (upTo != null) return false;
  return (
    counts.least > registrants || counts.petitions > petitions || counts.allPetitions > allPetitions
  );
}

/** A closing that may have grown, and what the journal is told of it. */
interface Grown {
  readonly closing: Closing;
  readonly events: readonly Told[];
}

/**
 * Counted is what came in time, whichever run came first: what is typed in later is added, by itself until the leader
 * has decided on the counts or the day has come, after that when staff ask. Nothing counted once is taken back.
 */
function closeAgain(
  context: RunContext,
  row: ConferenceRow,
  { counts, closed }: { readonly counts: Counts; readonly closed: Closing },
): Grown {
  const same = { closing: closed, events: [] };
  if (!hasMore(closed, counts) || !(isAsked(context) || countsByItself(context, row, closed)))
    return same;
  const found = closing({
    ...closed,
    registrants: Math.max(closed.registrants, counts.least),
    petitions: Math.max(closed.petitions, counts.petitions),
    allPetitions: Math.max(closed.allPetitions, counts.allPetitions),
  });
  if (found === null) return same;
  return { closing: found, events: [closingFound(row, found, { agreed: [], occasion: 'again' })] };
}

function countsByItself(
  context: RunContext,
  row: ConferenceRow,
  { at, day }: Pick<Closing, 'at' | 'day'>,
): boolean {
  const isUndecided = context.book.inForce(row).decision === null;
  const isToCome = day !== null && context.today < day;
  return context.job === 'hourly' && isUndecided && isToCome && !isBeforeStart(context, at);
}

/** AM-01: a petition after the notice's closing, within the plan's limit, counts from when the leader agrees. */
function addAgreed(
  context: RunContext,
  row: ConferenceRow,
  { counts, closed }: { readonly counts: Counts; readonly closed: Closing },
): Grown {
  const told = new Set(
    context.book.journal.entries.flatMap(({ event }) =>
      event?.type === 'closing' && event.conference === row.value.code && event.at === closed.at
        ? event.agreed
        : [],
    ),
  );
  const agreed = counts.agreed.filter(({ code }) => !told.has(code));
  const same = { closing: closed, events: [] };
  if (agreed.length === 0) return same;
  const grown = closing({
    ...closed,
    petitions: closed.petitions + agreed.filter(({ registered }) => registered).length,
    allPetitions: closed.allPetitions + agreed.length,
  });
  if (grown === null) return same;
  return { closing: grown, events: [closingFound(row, grown, { agreed, occasion: 'agreed' })] };
}
