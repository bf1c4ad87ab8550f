// A hundred thousand sums of working days over the official calendar.
import { addWorkingDays, OFFICIAL_CALENDAR } from '#rules/calendar/calendar';
import { addDays, civilDate } from '#rules/dates/civil-date';
import { medianMs } from './median.ts';

const SUMS = 100_000;
const TERMS = [7, 14, 15, -15, -30];

export function benchWorkdays(rounds: number): { readonly sums: number; readonly ms: number } {
  const days = Array.from({ length: 1000 }, (_, n) => addDays(civilDate('2024-03-01'), n));
  const ms = medianMs(rounds, () => {
    for (let n = 0; n < SUMS; n += 1)
      addWorkingDays(
        OFFICIAL_CALENDAR,
        days[n % 1000] ?? civilDate('2026-01-05'),
        TERMS[n % 5] ?? 7,
      );
  });
  return { sums: SUMS, ms };
}
