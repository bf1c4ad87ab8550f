// The office's clock: milliseconds inside, the civil time of Asia/Ho_Chi_Minh (+07, no summer time) outside.
import type { LocalDateTime } from '#rules/dates/civil-date';

const OFFSET = 7 * 3_600_000;

export function instantOf(at: LocalDateTime): number {
  const time = Date.parse(`${at}:00+07:00`);
  if (Number.isNaN(time)) throw new Error(`not a local date-time: ${at}`);
  return time;
}

export const localDateTimeOf = (instant: number): LocalDateTime =>
  new Date(instant + OFFSET).toISOString().slice(0, 16) as LocalDateTime;

export const dayOf = (instant: number): string => localDateTimeOf(instant).slice(0, 10);
export const minuteOf = (instant: number): string => localDateTimeOf(instant);
export const rfc3339 = (instant: number): string => new Date(instant).toISOString();
