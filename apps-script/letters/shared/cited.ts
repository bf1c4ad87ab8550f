// Documents as a letter cites them; what is not on record is left open.
import { slashDate } from '../../rules/dates/civil-date.ts';
import type { IncomingDocument, IssuedDocument } from '../../rules/petitions/facts.ts';

const OPEN = '……';

/** “số 34/… ngày 25/9/2026”. */
export const cite = ({ number, date }: Pick<IssuedDocument, 'number' | 'date'>): string =>
  `số ${number} ngày ${slashDate(date)}`;

/** A document as staff named it: a number alone is said to be one. */
export const numbered = (typed: string): string =>
  /^\d/.test(typed) ? `văn bản số ${typed}` : typed;

/** “Văn bản số 8127/… ngày 02/10/2026 của …”. */
export const incomingWords = ({ number, date, from }: IncomingDocument): string =>
  `Văn bản số ${number || OPEN} ngày ${date === null ? OPEN : slashDate(date)} của ${from || OPEN}`;
