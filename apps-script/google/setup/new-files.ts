// What set-up makes in Drive: folders, spreadsheets, the form, the templates; each bears its key.
import * as z from 'zod/mini';
import type { SetupKey } from '../../register/journal/setup-keys.ts';
import { DOCX, DriveFile, FILE_FIELDS, GOOGLE_DOC, listOurs, marked } from '../files.ts';
import { ANY_DRIVE } from '../list-files.ts';
import { callGoogle, uploadAll, urls } from '../rest.ts';

/**
 * The files that an earlier, interrupted set-up made, by their keys: it finds them again instead of making them twice.
 * Drive's lists lag by some minutes.
 */
export function filesOfSetup(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, appProperties } of listOurs()) {
    const key = appProperties?.['key'];
    if (key !== undefined) found.set(key, id);
  }
  return found;
}

/** Uploads a template's DOCX as a Google Doc that the office then owns; returns its id. */
export function uploadTemplate(key: SetupKey, file: NewTemplate): string {
  const [result] = uploadAll([
    {
      url: urls.upload,
      query: { fields: FILE_FIELDS, ...ANY_DRIVE },
      metadata: {
        name: file.name,
        mimeType: GOOGLE_DOC,
        parents: [file.folder],
        appProperties: marked(key),
      },
      bytes: file.bytes,
      contentType: DOCX,
    },
  ]);
  if (result === undefined || !result.ok) throw result?.error ?? new Error('upload gave no result');
  return z.parse(DriveFile, result.reply).id;
}

interface NewTemplate {
  readonly name: string;
  readonly folder: string;
  readonly bytes: Uint8Array;
}

interface EmptyFile {
  readonly kind: 'folder' | 'spreadsheet' | 'form';
  readonly name: string;
  /** The folder it lies in; null for the top. */
  readonly place: string | null;
}

/** Makes an empty file; returns its id. */
export function createEmpty(key: SetupKey, { kind, name, place }: EmptyFile): string {
  const reply = callGoogle({
    method: 'post',
    url: urls.files,
    query: { fields: FILE_FIELDS, ...ANY_DRIVE },
    body: {
      name,
      mimeType: `application/vnd.google-apps.${kind}`,
      appProperties: marked(key),
      ...(place === null ? {} : { parents: [place] }),
    },
  });
  return z.parse(DriveFile, reply).id;
}
