// Whether D26 is the settlement or still the estimate.
import { budgetOf } from '../../register/book/budget-of.ts';
import type { ConferenceCase, Office } from '../shared/kind.ts';

export const isSettling = (
  { book }: Pick<Office, 'book'>,
  { held, code }: ConferenceCase,
): boolean => held && budgetOf(book, code)?.isSettled === true;
