// What staff ask for by a tick in “Tổng quan”.
import type { Book } from '../../register/book/book.ts';
import type { OverviewRequest } from '../../register/tabs/overview.ts';

export function requested(book: Book, request: OverviewRequest): boolean {
  return book.tabs.overview.rows.some(
    ({ value }) => value.item === request && value.request === true,
  );
}
