// From when the hourly run asks Forms for responses that no trigger brought.
import { addDays, dateOf, type LocalDateTime } from '../../rules/dates/civil-date.ts';

/** Triggers are late or lost by hours, not by weeks; once a day everything is asked for. */
const DAYS_BACK = 3;

/** Returns the moment to ask from, or null for all: on a day on which not all responses were looked at yet. */
export function missedSince(now: LocalDateTime, wholeOn: string | null): LocalDateTime | null {
  if (wholeOn !== dateOf(now)) return null;
  return `${addDays(dateOf(now), -DAYS_BACK)}T00:00` as LocalDateTime;
}
