// Google's own bad moments, where a test or a rehearsal wants them: an error instead of the answer, or no answer at all.
import { GoogleError, NoAnswer } from '../store/errors.ts';
import type { Faults } from '../store/google.ts';
import type { Store } from '../store/store.ts';

const ANSWERS: Readonly<Record<Exclude<Faults['kind'], 'broken'>, GoogleError>> = {
  '429': new GoogleError(429, 'Resource has been exhausted (e.g. check quota).'),
  '500': new GoogleError(500, 'Internal error encountered.'),
  '502': new GoogleError(502, 'Bad Gateway'),
  '503': new GoogleError(503, 'The service is currently unavailable.'),
  rate: new GoogleError(403, 'User Rate Limit Exceeded', 'userRateLimitExceeded'),
};

/** Runs a call; where its turn has come, it fails, before or after it took effect. */
export function withFaults<Value>(store: Store, run: () => Value): Value {
  const { faults } = store.google;
  if (faults === null) return run();
  store.requests += 1;
  if (store.requests % faults.every !== 0) return run();
  if (faults.done) run();
  throw faults.kind === 'broken' ? new NoAnswer() : ANSWERS[faults.kind];
}
