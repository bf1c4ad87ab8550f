// Whether what has to be written about a conference from a day on is drafted already.
import type { Book } from '../../register/book/book.ts';
import type { DocumentRow } from '../../register/book/outgoing.ts';
import { dateOf, type CivilDate } from '../../rules/dates/civil-date.ts';

/**
 * A cancelled draft does not count: whoever cancels one gets it made anew, whoever deletes its row does not. A document
 * that staff wrote themselves counts by its day; without a day it may be the one.
 */
export const isDraftedSince = (
  { book }: { readonly book: Pick<Book, 'journal'> },
  drafted: readonly DocumentRow[],
  since: CivilDate | null,
): boolean =>
  drafted.some(({ value }) => {
    if (value.state === 'Hủy dự thảo') return false;
    const entry = book.journal.draftOf(value.key);
    const day = entry?.at == null ? value.date : dateOf(entry.at);
    return since === null || day === null || day >= since;
  });
