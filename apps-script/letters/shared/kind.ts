// What a kind of letter is: one object that says when it is drafted, what it is called and what it says.
import type { JournalEvent } from '../../register/journal/events.ts';
import type { DataOf, FieldList } from '../../docx/template/field-list.ts';
import type { TaskOfYear } from '../../register/book/tasks-of.ts';
import type { Directory } from '../../register/book/bodies-of.ts';
import type { Book } from '../../register/book/book.ts';
import type { ConferenceRow } from '../../register/book/conference-day.ts';
import type { PetitionRow } from '../../register/book/petition-facts-of.ts';
import type { DocumentRow, Outgoing } from '../../register/book/outgoing.ts';
import type { OverviewRequest } from '../../register/tabs/overview.ts';
import type { LetterAction } from '../../register/journal/keys.ts';
import type { PETITION_REQUESTS } from '../../register/tabs/lists.ts';
import type { ClauseId } from '../../rules/clauses/cite.ts';
import type { CivilDate } from '../../rules/dates/civil-date.ts';
import type { DocumentKind } from '../../rules/documents.ts';
import type { ConferenceFacts } from '../../rules/conference/facts.ts';
import type { PetitionFacts } from '../../rules/petitions/facts.ts';
import type { ReportColumn } from '../../rules/petitions/report-columns.ts';
import type { PetitionTerm } from '../../rules/petitions/term.ts';

/** What any letter may take of the office on the day it is drafted. */
export interface Office {
  readonly book: Book;
  readonly directory: Directory;
  readonly outgoing: Outgoing;
  readonly today: CivilDate;
}

export interface ConferencePetition {
  readonly row: Pick<PetitionRow, 'value'>;
  readonly facts: PetitionFacts;
  readonly term: Pick<PetitionTerm, 'due'>;
}

/** A petition that a letter is about. */
export interface PetitionCase extends ConferencePetition {
  readonly term: Pick<
    PetitionTerm,
    'regime' | 'clause' | 'due' | 'internalDue' | 'target' | 'daysLate'
  >;
  /** The conference it belongs to; null outside a cycle. */
  readonly conference: Pick<ConferenceFacts, 'day' | 'closings'> | null;
  /** Where it stands in the annex. */
  readonly column: ReportColumn;
  readonly address: string;
  readonly main?: PetitionCase; // of a double of another unit's petition: what is answered in its place
}

/** A conference that a letter is about. */
export interface ConferenceCase {
  readonly row: ConferenceRow;
  readonly code: string;
  readonly day: CivilDate;
  readonly held: boolean;
  readonly facts: ConferenceFacts;
  /** How often conferences were put off in its year, a standing “Hoãn” of its own apart (A-II.2.10). */
  readonly postponed: number;
  /** Its petitions in scope. */
  readonly petitions: readonly ConferencePetition[];
  readonly registered: ReadonlySet<string>;
  /** Whether a petition of it is still being settled. */
  readonly open: boolean;
  /** Until when a supplement is owed; null when none is. */
  readonly supplementDue: CivilDate | null;
}

/** The petitions of one letter, at least one. */
export type Gathered = readonly [PetitionCase, ...PetitionCase[]];

interface Kind<Case, F extends FieldList> {
  /** What “Văn bản đi” calls it. */
  readonly document: DocumentKind;
  /** The middle of its key: case · action · ordinal. */
  readonly action: LetterAction;
  /** The middle of its file's name. */
  readonly file: string;
  readonly fields: F;
  readonly clause: (about: Case) => ClauseId;
  /** `key`: that of the draft, for a kind of which a conference has several. */
  readonly data: (office: Office, about: Case, key: string) => DataOf<F>;
}

/** A letter about one petition, drafted when staff ask for it in the petition's row, or when it is due. */
export interface PetitionLetter<F extends FieldList = FieldList> extends Kind<PetitionCase, F> {
  readonly about: 'petition';
  readonly askedBy: (typeof PETITION_REQUESTS)[number] | null;
  readonly eachUnit?: true; // each other unit that raised the same gets one with it
  /** Whether it is to be drafted without being asked for; nothing else says so. */
  readonly isDue?: (office: Office, about: PetitionCase) => boolean;
  /** What a draft that nobody asked for rests on, in words: one that rests on something else by now is told. */
  readonly restsOn?: (office: Office, about: PetitionCase) => string;
  /** Whether this is the letter that the petition takes; of several, the first of the catalogue. */
  readonly takes: (office: Office, about: PetitionCase) => boolean;
  readonly title: (about: PetitionCase) => string;
}

/** One letter about several petitions, drafted when its day has come or staff ask for it in the row of one of them. */
export interface PetitionsLetter<F extends FieldList = FieldList> extends Kind<Gathered, F> {
  readonly about: 'petitions';
  readonly askedBy: (typeof PETITION_REQUESTS)[number] | null;
  /** Under what a petition is gathered: one letter each; null where it is not for this letter (any more). */
  readonly under: (office: Office, about: PetitionCase) => string | null;
  /** Whether what an issued one names is gathered again: it is said of a petition as long as it is so. */
  readonly repeats?: boolean;
  /** Whether the letter is to be drafted now, of petitions that no draft names. */
  readonly isDue: (office: Office, about: Gathered) => boolean;
  readonly title: (office: Office, about: Gathered) => string;
}

/** A letter about one conference, drafted when its day has come or staff ask for it by a tick. */
export interface ConferenceLetter<F extends FieldList = FieldList> extends Kind<ConferenceCase, F> {
  readonly about: 'conference';
  readonly askedBy: OverviewRequest | null;
  /** Whether one run may draft several of a conference; which, its data say. */
  readonly several?: true;
  /** Whether such a letter is written about this conference at all, asked for or not. */
  readonly of: (office: Office, about: ConferenceCase) => boolean;
  /** Whether it is to be drafted now; `drafted` are the documents of its kind there are. */
  readonly isDue: (
    office: Office,
    about: ConferenceCase,
    drafted: readonly DocumentRow[],
  ) => boolean;
  readonly title: (
    office: Office,
    about: ConferenceCase,
    drafted: readonly DocumentRow[],
  ) => string;
  /** What a draft rests on, in words: one that rests on something else by now is told; '' where nothing is compared. */
  readonly restsOn?: (office: Office, about: ConferenceCase) => string;
  /** What the journal says when it is drafted, in place of its kind and what it rests on. */
  readonly told?: (
    conference: string,
    drafted: readonly DocumentRow[],
  ) => { readonly event: JournalEvent; readonly clause: ClauseId };
}

/** A year that a letter is about, or a task of the second plan. */
export interface YearCase {
  readonly year: number;
  /** What its documents are under: “2026”, “III.1”. */
  readonly code: string;
  /** The day that a plan names: for the year's own plan (A-II.1.3, A-II.1.4), for the task; null where none is. */
  readonly planDue: CivilDate | null;
  /** Null: the year itself. */
  readonly task: TaskOfYear | null;
}

/** A letter about a year, drafted once when its day has come; about a task also when staff ask for it in its row. */
export interface YearLetter<F extends FieldList = FieldList> extends Kind<YearCase, F> {
  readonly about: 'year';
  /** The number of the task it is about; none where it is about the year. */
  readonly task?: string;
  /** From when on it is to be drafted, and until when it is owed; null while it is not. */
  readonly time: (office: Office, about: YearCase) => { from: CivilDate; due: CivilDate } | null;
  readonly title: (office: Office, about: YearCase) => string;
  /** What a draft rests on, in words: one that rests on something else by now is told. */
  readonly restsOn?: (office: Office, about: YearCase) => string;
}

/** A row of “Văn bản đi” that a letter is about, and until when it is owed. */
export interface DraftCase {
  readonly row: DocumentRow;
  readonly due: CivilDate | null;
}

/** A letter about a draft, made when staff ask for it in the draft's row. */
interface DraftLetter<F extends FieldList = FieldList> extends Kind<DraftCase, F> {
  readonly about: 'draft';
  readonly title: (about: DraftCase) => string;
}

export type LetterKind =
  | PetitionLetter
  | PetitionsLetter
  | ConferenceLetter
  | YearLetter
  | DraftLetter;
export type LetterCatalogue = Readonly<Record<string, LetterKind>>;
export type LetterData<K> = K extends Kind<never, infer F> ? DataOf<F> : never;

export const petitionLetter = <const F extends FieldList>(
  kind: Omit<PetitionLetter<F>, 'about'>,
): PetitionLetter<F> => ({ about: 'petition', ...kind });

export const petitionsLetter = <const F extends FieldList>(
  kind: Omit<PetitionsLetter<F>, 'about'>,
): PetitionsLetter<F> => ({ about: 'petitions', ...kind });

export const draftLetter = <const F extends FieldList>(
  kind: Omit<DraftLetter<F>, 'about'>,
): DraftLetter<F> => ({ about: 'draft', ...kind });

export const yearLetter = <const F extends FieldList>(
  kind: Omit<YearLetter<F>, 'about'>,
): YearLetter<F> => ({ about: 'year', ...kind });

export const conferenceLetter = <const F extends FieldList>(
  kind: Omit<ConferenceLetter<F>, 'about'>,
): ConferenceLetter<F> => ({ about: 'conference', ...kind });
