// What became of the requests in petitions: a request that was taken is cleared; one that was not says why.
import type { PetitionRow } from '../../register/book/petition-facts-of.ts';
import { addFix } from '../base/row-faults.ts';

export interface AnsweredRequest {
  readonly row: PetitionRow;
  /** Why no draft was opened; null where one was. */
  readonly why: string | null;
}

export function settleRequests(answered: readonly AnsweredRequest[]): void {
  for (const { row, why } of answered) {
    if (why === null) row.value.request = null;
    else addFix(row.value, why);
  }
}
