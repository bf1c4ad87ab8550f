// What stands in a petition's row beside its own state: the picked answer, others that say nearly the same, what is too much.
import type { RunContext } from '../base/context.ts';
import { deriveSimilar } from './similar.ts';
import { warnOfSizes } from './sizes.ts';
import { deriveAnswers } from './take-answers.ts';

export function deriveBeside(context: RunContext): void {
  deriveAnswers(context.book);
  deriveSimilar(context);
  warnOfSizes(context.book);
}
