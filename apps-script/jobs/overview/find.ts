// “Tra cứu”: for the clerk with somebody on the line, a unit or a petition; by a contact only in the contacts file.
import type { Book } from '../../register/book/book.ts';
import { FIND_REQUEST } from '../../register/tabs/overview.ts';
import { requested } from '../base/asked.ts';
import { wordsFor, wordsForContact } from './engine.ts';

/** What the line says; undefined while nobody asks. */
export function findWords(book: Book): string | undefined {
  if (!requested(book, FIND_REQUEST)) return undefined;
  const line = book.tabs.overview.rows.find(({ value }) => value.item === FIND_REQUEST);
  return wordsFor(book, line?.value.find ?? '');
}

/** Answers in the contacts file what is asked there: a contact is never copied into the register. */
export function findByContact(book: Pick<Book, 'tabs'>): void {
  for (const { value } of book.tabs.search.rows) {
    if (value.request !== true) continue;
    value.request = false;
    value.result = wordsForContact(book, value.find ?? '');
  }
}
