// From when the hourly run asks Forms for responses that no trigger brought.
import { addDays, dateOf, timeOf, type LocalDateTime } from '../rules/dates/civil-date.ts';

/** Triggers are late or lost by hours, not by weeks; once a day, early, everything is asked for. */
const DAYS_BACK = 3;

/** Returns the moment to ask from, or null for all: the morning run asks for all responses. */
export function missedSince(now: LocalDateTime): LocalDateTime | null {
  if (timeOf(now) < '08:00') return null;
  return `${addDays(dateOf(now), -DAYS_BACK)}T00:00` as LocalDateTime;
}
