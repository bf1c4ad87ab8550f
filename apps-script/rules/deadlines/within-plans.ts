// The terms of the plan for a conference day; null where the plans do not reach (a day before they began).
import type { WorkingCalendar } from '../calendar/calendar.ts';
import type { CivilDate } from '../dates/civil-date.ts';
import { fixedDeadline, termDeadline, type Deadline } from './deadline.ts';
import type { FixedClause } from './fixed-days.ts';
import type { TermClause } from './terms.ts';
import { NotCovered } from '../dates/dated.ts';

/** Returns the deadline counted from a day, or null before the plans. */
export function termFrom(
  calendar: WorkingCalendar,
  clause: TermClause,
  anchor: CivilDate | null,
): Deadline | null {
  if (anchor === null) return null;
  return covered(() => termDeadline(calendar, clause, anchor));
}

/** Returns the fixed day of a clause in a year, or null in a year the plan does not speak of. */
export function fixedIn(
  calendar: WorkingCalendar,
  clause: FixedClause,
  year: number,
): Deadline | null {
  return covered(() => fixedDeadline(calendar, clause, year));
}

function covered(find: () => Deadline): Deadline | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof NotCovered) return null;
    throw error;
  }
}
