// Petitions that wait for a body above the ward: of each, on which days that body is asked again (A-II.5a.4, AM-17).
import { superiorOf } from '../../letters/shared/upward.ts';
import type { Body } from '../../register/book/bodies-of.ts';
import { workingDaysBetween } from '../../rules/calendar/calendar.ts';
import { closedAs, reportedUpOn } from '../../rules/petitions/facts.ts';
import { WARD } from '../../ward.ts';
import type { RunContext } from '../base/context.ts';
import { isBeforeStart } from '../base/start-day.ts';
import type { PetitionState } from '../petitions/derive.ts';

/** Working days (the office’s own): the plan gives a body above no term. */
const EVERY = 10;

interface Waiting {
  readonly body: Body;
  readonly state: PetitionState;
}

/** Those of which a body above is to hear today; one that “Danh bạ” does not know is reached through the desk. */
export function waitingAbove(
  context: RunContext,
  petitions: readonly PetitionState[],
): readonly Waiting[] {
  const unknown = new Map<string, Body>();
  return petitions.flatMap((state): Waiting[] => {
    const { facts, column } = state;
    const on = closedAs(facts) === null && column !== 'resolved' ? reportedUpOn(facts) : null;
    if (on === null || isBeforeStart(context, on)) return [];
    // Whatever came since, the answer itself or the naming of another body, is its word.
    if (facts.incoming.some(({ date }) => date === null || date >= on)) return [];
    const days = workingDaysBetween(context.book.calendar, on, context.today);
    if (days <= 0 || days % EVERY !== 0) return [];
    const name =
      facts.route === 'Ngoài thẩm quyền – báo cáo UBND thành phố'
        ? (WARD.above[0]?.name ?? '')
        : superiorOf(context, state);
    if (name === '') return [];
    const body = context.directory.find(name) ?? unknown.get(name) ?? bodyAbove(name);
    unknown.set(name, body);
    return [{ body, state }];
  });
}

const bodyAbove = (name: string): Body => ({
  name,
  short: null,
  symbol: null,
  kind: 'cấp trên',
  head: null,
  email: null,
  leader: null,
  publicContact: null,
});
