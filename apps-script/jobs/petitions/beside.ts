// Beside the state of the petitions: the picked answer, others that say nearly the same, what is too much; what people ask of
// their data, which rests on it.
import type { RunContext } from '../base/context.ts';
import { deriveRights } from './rights.ts';
import { deriveSimilar } from './similar.ts';
import { warnOfSizes } from './sizes.ts';
import { deriveAnswers } from './take-answers.ts';

export function deriveBeside(context: RunContext): void {
  deriveAnswers(context.book);
  deriveSimilar(context);
  warnOfSizes(context.book);
  deriveRights(context);
}
