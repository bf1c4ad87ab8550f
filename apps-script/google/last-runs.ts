// What the script remembers of its last run: when it ended, and on which day all responses of the form were looked at.
import * as z from 'zod/mini';
import { kept, keep } from './properties.ts';

const Runs = z.object({ ended: z.number(), formsOn: z.nullable(z.string()) });
type Runs = Readonly<z.infer<typeof Runs>>;

const KEY = 'runs';

export function lastRuns(): Runs {
  const text = kept(KEY);
  return text === null ? { ended: 0, formsOn: null } : z.parse(Runs, JSON.parse(text));
}

export function rememberRun(formsOn: string | null): void {
  keep(KEY, JSON.stringify({ ended: Date.now(), formsOn }));
}

/** People type cell after cell: so soon after a run, what they type waits for the next one. */
const TOGETHER_MS = 60_000;

export const ranJustNow = (): boolean => Date.now() - lastRuns().ended < TOGETHER_MS;
