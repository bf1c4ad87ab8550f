// What one plan works on: the book as read, the moment, the forms that came; and what may leave the office.
import type { Directory } from '../../register/book/bodies-of.ts';
import type { Book } from '../../register/book/book.ts';
import type { Outgoing } from '../../register/book/outgoing.ts';
import type { CivilDate, LocalDateTime } from '../../rules/dates/civil-date.ts';
import type { ClauseId } from '../../rules/clauses/cite.ts';
import type { Values } from '../../docx/template/field-list.ts';
import type { CopyOptions } from '../../docx/public-copy.ts';
import type { MailDataOf, MailId } from '../../letters/mails/all.ts';
import type { LetterKind } from '../../letters/shared/kind.ts';
import type { MailEvent } from '../../register/journal/events.ts';
import type { FormResponse, TemplateFault } from './ports.ts';

export type JobKind = 'hourly' | 'form' | 'edit';

/** A mail that should leave, if its key has not left before; what it is says the catalogue of mails. */
export interface AnyMail {
  readonly kind: string;
  readonly data: Values;
  readonly key: string;
  readonly case: string | null;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** What the journal holds of it: no personal data. */
  readonly event: MailEvent;
  readonly clause: ClauseId | null;
}

type MailContent = { [Id in MailId]: { readonly kind: Id; readonly data: MailDataOf[Id] } }[MailId];

/** A mail of the catalogue, with the data of its kind. */
export type MailIntent = AnyMail & MailContent;

/** A draft letter for a row of “Văn bản đi”. */
export interface LetterIntent {
  readonly key: string;
  readonly case: string;
  /** The template that makes it, and what it is. */
  readonly template: string;
  readonly letter: LetterKind;
  readonly name: string;
  readonly data: Values;
  readonly clause: ClauseId;
}

/** A copy of a letter's file: with its number and date, or as PDF. */
export interface CopyIntent {
  readonly key: string;
  readonly case: string;
  readonly name: string;
  /** The key of the file it is made of. */
  readonly of: string;
  /** Null: a PDF of the file as it is. */
  readonly issue: { readonly number: string; readonly date: CivilDate } | null;
  readonly clause: ClauseId;
}

/** A text to be laid down: of a petition, what is too long for a cell; of an issued letter, what goes on the portal. */
export interface OriginalIntent {
  readonly key: string;
  readonly case: string;
  readonly name: string;
  readonly text: string | LetterCopy;
  readonly clause: ClauseId;
}

/** The letter by its key, and what of it is public; `isLast`: no later run tries again. */
interface LetterCopy {
  readonly of: string;
  readonly options: CopyOptions;
  readonly isLast: boolean;
}

/** What a run knows when it begins; no step adds to it. Rows are derived in the book, each tab by its own step. */
export interface RunContext {
  readonly book: Book;
  readonly directory: Directory;
  readonly outgoing: Outgoing;
  readonly job: JobKind;
  readonly now: LocalDateTime;
  readonly today: CivilDate;
  readonly responses: readonly FormResponse[];
  /** What the day's check of Google found; '' where there was none. */
  readonly health: string;
  readonly templateFaults: readonly TemplateFault[];
  /** Keys whose intent this very execution wrote when it planned before: nothing of them has left. */
  readonly untried: ReadonlySet<string>;
  /** How many changed petitions one write of this run can hold. */
  readonly room: number;
}

/** What the steps of a run want to leave the office. */
export interface Intents {
  readonly mails: readonly AnyMail[];
  readonly letters: readonly LetterIntent[];
  readonly originals: readonly OriginalIntent[];
  readonly copies: readonly CopyIntent[];
}
