// What the script remembers of its last run: when it ended, and on which day all responses of the form were looked at.
import * as z from 'zod/mini';
import { kept, keep } from './properties.ts';

const Runs = z.object({
  ended: z.number(),
  formsOn: z.nullable(z.string()),
  /** Runs in a row that did not come to their end, and whether the owner was written to about it. */
  failed: z.optional(z.number()),
  told: z.optional(z.boolean()),
});
type Runs = Readonly<z.infer<typeof Runs>>;

const KEY = 'runs';

export function lastRuns(): Runs {
  const text = kept(KEY);
  return text === null ? { ended: 0, formsOn: null } : z.parse(Runs, JSON.parse(text));
}

export function rememberRun(formsOn: string | null): void {
  keep(KEY, JSON.stringify({ ended: Date.now(), formsOn }));
}

/** After so many runs in a row that failed the owner gets a mail: one, until the office works again. */
const FAILURES_BEFORE_MAIL = 3;

/** Notes that a run failed; `tell` writes to the owner when it is time. */
export function rememberFailure(tell: () => void): void {
  const runs = lastRuns();
  const failed = (runs.failed ?? 0) + 1;
  const isDue = failed >= FAILURES_BEFORE_MAIL && runs.told !== true;
  if (isDue) tell();
  keep(KEY, JSON.stringify({ ...runs, failed, ...(isDue ? { told: true } : {}) }));
}

/** People type cell after cell: so soon after a run, what they type waits for the next one. */
const TOGETHER_MS = 60_000;

export const ranJustNow = (): boolean => Date.now() - lastRuns().ended < TOGETHER_MS;
