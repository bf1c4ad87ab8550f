// What one plan works on: the book as read, the moment, the forms that came, and what is to leave the office.
import type { CellChange } from '../../register/table/draft.ts';
import type { Directory } from '../../register/book/bodies-of.ts';
import type { Book } from '../../register/book/book.ts';
import type { CivilDate, LocalDateTime } from '../../rules/dates/civil-date.ts';
import type { ClauseId } from '../../rules/clauses/cite.ts';
import type { MailDataOf, MailKind } from '../../letters/data.ts';
import type { FormResponse } from './ports.ts';

export type JobKind = 'hourly' | 'form' | 'edit';

type MailContent = {
  [K in MailKind]: { readonly kind: K; readonly data: MailDataOf[K] };
}[MailKind];

/** A mail that should leave, if its key has not left before. */
export type MailIntent = MailContent & {
  readonly key: string;
  readonly case: string | null;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** A mail inside the administration may be sent again after a crash (once); one to a business never. */
  readonly audience: 'internal' | 'business';
  /** What the journal says of it: no personal data. */
  readonly note: string;
  readonly clause: ClauseId | null;
};

/** A draft letter for a row of “Văn bản đi”. */
export interface LetterIntent {
  readonly key: string;
  readonly case: string;
  readonly template: string;
  readonly name: string;
  readonly data: object;
  readonly clause: ClauseId;
}

/** The whole text of a petition that is too long for a cell. */
export interface OriginalIntent {
  readonly key: string;
  readonly case: string;
  readonly name: string;
  readonly text: string;
  readonly clause: ClauseId;
}

export interface Context {
  readonly book: Book;
  readonly directory: Directory;
  readonly job: JobKind;
  readonly now: LocalDateTime;
  readonly today: CivilDate;
  readonly responses: readonly FormResponse[];
  readonly mails: MailIntent[];
  readonly letters: LetterIntent[];
  readonly originals: OriginalIntent[];
  /** Keys whose intent this very execution wrote when it planned before: nothing of them has left. */
  readonly untried: ReadonlySet<string>;
  /** How many changed petitions one write of this run can hold. */
  readonly room: number;
  /** Cells outside the tables, such as the lines over the form of Sở Tài chính. */
  readonly cells: CellChange[];
}
