// What the jobs need of the world: small types named for the need; adapters stand in ../google.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';
import type { Cell } from '../../register/table/column.ts';
import type { Grids } from '../../register/book/book.ts';
import type { DrawCode } from '../../rules/lookup-code.ts';
import type { PublicView } from './public-view.ts';

export interface Clock {
  readonly now: () => LocalDateTime;
  /** Milliseconds since the execution began. */
  readonly elapsed: () => number;
}

export interface ReadBack {
  /** The cells of a column (0-based), from the first row of the sheet. */
  readonly column: (sheetId: number, column: number) => readonly Cell[];
  readonly row: (sheetId: number, row: number) => readonly Cell[];
  readonly locale: string;
  readonly timeZone: string;
}

export interface Lines {
  readonly sheetId: number;
  readonly title: string;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** Google takes no part of a write, because of what stands in it: nothing was written. */
export class WriteRefused extends Error {
  override readonly name = 'WriteRefused';
}

export interface RegisterPort {
  /** One read of each file. */
  readonly read: () => Grids;
  /** One atomic write of the register (WriteRefused where Google does not take what stands in it), asking for some columns and rows back in its own response. */
  readonly write: (
    requests: readonly sheets_v4.Schema$Request[],
    wanted: readonly Lines[],
  ) => ReadBack;
  readonly writeContacts: (
    requests: readonly sheets_v4.Schema$Request[],
    wanted: readonly Lines[],
  ) => ReadBack;
}

export interface NewFile {
  readonly key: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A letter becomes a Google Doc; the others stay as they are. */
  readonly kind: 'letter' | 'text' | 'pdf';
  readonly folder: 'drafts' | 'originals';
}

export interface StoredFile {
  readonly id: string;
  readonly url: string;
}

export type FileResult =
  | { readonly ok: true; readonly file: StoredFile }
  /** `again`: Google was busy; the file may or may not be there, a later run looks and makes it. */
  | { readonly ok: false; readonly again: boolean; readonly message: string };

export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };

export interface Files {
  /** The files that bear one of the keys. */
  readonly find: (keys: readonly string[]) => ReadonlyMap<string, StoredFile>;
  /** Makes files in one batch; a file that fails does not stop the others. */
  readonly create: (files: readonly NewFile[]) => readonly FileResult[];
  /** Takes the files that bear one of the keys away for good; those that are gone already do no harm. */
  readonly erase: (keys: readonly string[]) => void;
  /** Takes the copies of the register away for good, where copies are kept. */
  readonly eraseCopies: () => void;
  /** A letter as it lies in Drive now. */
  readonly read: (file: StoredFile, as: 'docx' | 'pdf') => FileBytes;
  /** The office's own template of a letter, as DOCX; null where it is not there any more. */
  readonly template: (id: string) => Uint8Array | null;
}

/** What is wrong with the template of a letter, as it was when last looked at. */
export interface TemplateFault {
  readonly template: string;
  readonly message: string;
}

export interface OutgoingMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly senderName: string;
  readonly replyTo: string;
}

export interface Mailer {
  /** Recipients that may still be written to today. */
  readonly quota: () => number;
  readonly send: (mail: OutgoingMail) => void;
}

/** A filled-in form, its answers by the keys of the form's items. */
export interface FormResponse {
  readonly id: string;
  readonly at: LocalDateTime;
  readonly answers: Readonly<Record<string, string>>;
}

export interface Forms {
  /** Responses since a moment, oldest first; null for all. */
  readonly since: (moment: LocalDateTime | null) => readonly FormResponse[];
  /** Takes a response away for good; one that is gone already does no harm. */
  readonly erase: (id: string) => void;
  /** Has the form offer these: a question for them is put into it once there is something to ask, and stays. */
  readonly offer: (offer: Offer) => void;
}

/** What the form lets people choose from, and whether there is need to ask. */
export interface Offer {
  readonly choices: readonly string[];
  readonly asks: boolean;
}

/** What of the register anybody may see, by their code. */
export interface LookupPort {
  /** Six letters and figures for a receipt, which nobody can guess: the same for the same receipt and try. */
  readonly draw: DrawCode;
  /** Lays what may be seen where a visit finds it, without a read of the register. */
  readonly publish: (view: PublicView) => void;
}

export interface Ports {
  /** What the day's check of Google found, for “Tổng quan”. */
  readonly health: string;
  /** Templates that the last look found faulty. */
  readonly templateFaults: readonly TemplateFault[];
  readonly clock: Clock;
  readonly register: RegisterPort;
  readonly files: Files;
  readonly mailer: Mailer;
  readonly forms: Forms;
  readonly lookup: LookupPort;
  /** The source of a mail; null where there is none. Throws where the project's files do not belong together. */
  readonly mailTemplate: (kind: string) => string | null;
}
