// What staff ask for by a tick in “Tổng quan”; the tick is taken away once it was done.
import type { Book } from '../../register/book/book.ts';
import type { OverviewRequest } from '../../register/tabs/overview.ts';
import type { Context } from './context.ts';

export function requested(book: Book, request: OverviewRequest): boolean {
  return book.tabs.overview.rows.some(
    ({ value }) => value.item === request && value.request === true,
  );
}

export function clearRequests(context: Context): void {
  for (const { value } of context.book.tabs.overview.rows) {
    if (value.request === true) value.request = false;
  }
}
