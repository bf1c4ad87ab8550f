// What triggers leave behind for the owner: how long they ran, who edited, what the day's check found.
import type { Clock } from '../jobs/base/ports.ts';
import { dateOf } from '../rules/dates/civil-date.ts';
import { addUsed, keepHealth, keepSeen, keptHealth, keptSeen } from './properties.ts';
import { scriptClock } from './services.ts';

/** Runs what a trigger started, and adds its time to that of the day. */
export function timed(job: () => unknown): void {
  const clock = scriptClock();
  try {
    job();
  } finally {
    addUsed(dateOf(clock.now()), clock.elapsed());
  }
}

/** The first edit of an account that is not the owner's; Google may leave its name out. */
export function noteOther(user: string | undefined, owner: string): void {
  if (user === undefined || user === owner || keptSeen() !== null) return;
  keepSeen(scriptClock().now());
}

/** What the last day's check found. */
export const healthKept = (): string => keptHealth()?.words ?? 'Chưa kiểm tra.';

/** Time after which a run looks no further: the check can wait for the next hour. */
const LOOKS_WITHIN_MS = 60_000;

/** After the first run of a day that has time left: `look` finds the words that the next run shows. */
export function lookOnceADay({ now, elapsed }: Clock, look: () => string): void {
  const day = dateOf(now());
  if (keptHealth()?.day === day || elapsed() > LOOKS_WITHIN_MS) return;
  keepHealth({ day, words: look() });
}
