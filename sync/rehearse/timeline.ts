// When things happen in a rehearsal: the steps people take, and the hourly trigger around them.
import {
  addDays,
  dateOf,
  localDateTime,
  type CivilDate,
  type LocalDateTime,
} from '#rules/dates/civil-date';
import { isWorkingDay, OFFICIAL_CALENDAR } from '#rules/calendar/calendar';
import type { Daily, Rehearsal, Step } from './rehearsal.ts';

export type Moment =
  | { readonly kind: 'steps'; readonly at: LocalDateTime; readonly steps: readonly Step[] }
  | { readonly kind: 'hourly'; readonly at: LocalDateTime };

const MORNING = '07:00';
export const EVENING = '18:00';

/**
 * The moments of a rehearsal in order of time. `closings` is asked anew each evening,
 * and on days off before their morning, because staff may move a closing; an evening without step or closing has no run.
 */
export function* timeline(
  rehearsal: Rehearsal,
  closings: () => readonly LocalDateTime[],
): Generator<Moment> {
  const first = rehearsal.days[0]?.on;
  const last = rehearsal.until ?? rehearsal.days.at(-1)?.on;
  if (first === undefined || last === undefined) return;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const parts = rehearsal.days.filter(({ on, steps }) => on === day && steps.length > 0);
    const steps = (when: (time: string) => boolean): Moment[] =>
      parts
        .filter(({ at }) => when(at))
        .map((part) => ({ kind: 'steps', at: moment(day, part.at), steps: part.steps }));
    yield* steps((time) => time < MORNING);
    const happens = (): boolean => parts.length > 0 || closings().some((at) => dateOf(at) === day);
    if (isPlayed(rehearsal.daily, day, happens)) yield { kind: 'hourly', at: moment(day, MORNING) };
    yield* steps((time) => time >= MORNING && time <= EVENING);
    if (rehearsal.daily !== 'manual' && happens())
      yield { kind: 'hourly', at: moment(day, EVENING) };
    yield* steps((time) => time > EVENING);
  }
}

/** Before the first day of work after days off nothing falls due that is not told on it. */
const isPlayed = (daily: Daily, day: CivilDate, happens: () => boolean): boolean =>
  daily === 'every day' ||
  (daily === 'workdays' && (isWorkingDay(OFFICIAL_CALENDAR, day) || happens()));

const moment = (day: CivilDate, time: string): LocalDateTime => localDateTime(`${day}T${time}`);
