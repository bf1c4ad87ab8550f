// What a rehearsal left behind, as plain data: tabs, letters, mails, journal, runs and files.
import { parseEvent } from '#register/journal/events';
import { isTemplateKey } from '#register/journal/setup-keys';
import { copiedOf } from '#register/journal/keys';
import { docxText } from '#docx/docx-text';
import { ALL_TABS, TABS } from '#register/tabs/all';
import type { CallCounts, DriveFile, LocalOffice, Mail } from '../office/office.ts';
import { localDateTimeOf } from '../office/store/clock.ts';
import { rowsIfThere, type Shown } from './sheet.ts';

export interface RehearsalResult {
  readonly tabs: Readonly<Record<string, readonly Shown[]>>;
  readonly letters: readonly Letter[];
  readonly mails: readonly SentMail[];
  readonly journal: readonly Shown[];
  /** Form responses that came in. */
  readonly forms: number;
  readonly runs: readonly Run[];
  readonly files: readonly string[];
}

export interface Letter {
  readonly kind: string | null;
  readonly key: string;
  readonly case: string | null;
  readonly file: string;
  readonly text: string;
}

export interface SentMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly key: string | null;
  readonly text: string;
  readonly at: string;
}

interface Run {
  readonly at: string;
  readonly job: string;
  readonly calls: CallCounts;
}

export const tabsOf = (office: LocalOffice): RehearsalResult['tabs'] =>
  Object.fromEntries(ALL_TABS.map((tab) => [tab.key, rowsIfThere(office, tab)]));

export function resultOf(office: LocalOffice, files: readonly string[]): RehearsalResult {
  const tabs = tabsOf(office);
  const journal = tabs[TABS.journal.key] ?? [];
  return {
    tabs,
    letters: filedLetters(office.files(), tabs[TABS.documents.key] ?? [])
      .filter(({ key }) => copiedOf(key) === null)
      .map(({ bytes, ...letter }) => ({ ...letter, text: docxText(bytes) })),
    mails: mailsOf(office.mails(), journal),
    journal,
    forms: office.forms().reduce((sum, form) => sum + form.responses.length, 0),
    runs: office.executions.map(({ at, job, fn, calls }) => ({ at, job: job ?? fn, calls })),
    files,
  };
}

interface FiledLetter extends Omit<Letter, 'text'> {
  readonly bytes: Uint8Array;
}

const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** Drive's documents that bear a letter's key, or that of an issued version of one. */
export function filedLetters(
  files: readonly DriveFile[],
  documents: readonly Shown[],
): FiledLetter[] {
  return files.flatMap((file): FiledLetter[] => {
    const key = file.appProperties['key'];
    if (file.mimeType !== GOOGLE_DOC || key === undefined || file.bytes === null) return [];
    if (isTemplateKey(key)) return [];
    const row = documents.find((document) => document['key'] === (copiedOf(key) ?? key));
    return [
      {
        kind: textOf(row?.['kind'])?.split(' ')[0] ?? null,
        key,
        case: textOf(row?.['case']),
        file: file.name,
        bytes: file.bytes,
      },
    ];
  });
}

const textOf = (value: string | number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

/** The mails with their keys: the journal notes each that left, in the order in which they left. */
export function mailsOf(mails: readonly Mail[], journal: readonly Shown[]): SentMail[] {
  const sent = journal.filter(({ data }) => parseEvent(textOf(data))?.type === 'sent');
  return mails.map(({ to, subject, text, at }, index) => {
    const entry = sent[index];
    const moment = localDateTimeOf(at);
    const key = entry !== undefined && entry['at'] === moment ? textOf(entry['key']) : null;
    return { to, subject, key, text, at: moment };
  });
}
