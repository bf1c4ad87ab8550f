// How people read an event of the journal: what is said of each is declared with its words.
import type { JOURNAL_STATES } from '../tabs/lists.ts';

export type State = (typeof JOURNAL_STATES)[number];

/** How rows of an event are told: kind (column Loại), state (column Trạng thái), sentence (column Ghi chú). */
export interface Words<E> {
  readonly kind: string | ((event: E) => string);
  readonly state: State | ((event: E) => State);
  readonly note: (event: E) => string;
}
