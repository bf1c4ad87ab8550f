// Where everything in the office lies on disk: folders as folders, a spreadsheet as .xlsx, a Doc as .docx, mails as .eml.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HOME, setupKeys } from '#register/journal/setup-keys';
import { localDateTimeOf } from '../store/clock.ts';
import type { DriveFile, Mail, State } from '../store/state.ts';
import { DOCUMENT, FOLDER, FORM, SPREADSHEET } from '../store/store.ts';
import { HIDDEN } from './hidden.ts';
import { Names, safeName } from '../store/names.ts';

const TRASH = `${HIDDEN}/thung-rac/`;

/** What was written last: file or mail id → path and hash. */
export type Manifest = Readonly<Record<string, { readonly path: string; readonly hash: string }>>;

interface Layout {
  readonly files: ReadonlyMap<string, string>;
  readonly mails: ReadonlyMap<number, string>;
}

const ENDINGS: Readonly<Record<string, string>> = { [SPREADSHEET]: '.xlsx', [DOCUMENT]: '.docx' };

export function layOut(dir: string, state: State, before: Manifest): Layout {
  const names = new Names();
  // A file of somebody else that lies in the folder is never written over.
  const ours = new Set(Object.values(before).map(({ path }) => path.toLowerCase()));
  const take = (folder: string, name: string, ending: string) => {
    for (;;) {
      const path = names.take(folder, name, ending);
      if (ours.has(path.toLowerCase()) || !existsSync(join(dir, path))) return path;
    }
  };
  const folders = new Map<string, string>([[state.rootId, '']]);
  // The folder that holds the office in Drive is the office's folder on disk.
  const home = setupKeys.folder(HOME);
  for (const { id, appProperties } of state.files.values())
    if (appProperties['key'] === home) folders.set(id, '');
  const folderOf = (file: DriveFile): string => {
    const parent = state.files.get(file.parents[0] ?? state.rootId);
    if (!parent) return '';
    const known = folders.get(parent.id);
    if (known !== undefined) return known;
    const path = `${names.take(folderOf(parent), safeName(parent.name), '')}/`;
    folders.set(parent.id, path);
    return path;
  };
  const files = new Map<string, string>();
  for (const file of state.files.values()) {
    if (file.mimeType === FOLDER || file.mimeType === FORM) continue;
    const [name, ending] = nameAndEnding(file);
    const folder = isTrashed(state, file) ? `${TRASH}${file.id}/` : folderOf(file);
    files.set(file.id, take(folder, name, ending));
  }
  const mails = new Map(state.mails.map((mail) => [mail.id, take('Thư/', mailName(mail), '.eml')]));
  return { files, mails };
}

function isTrashed(state: State, file: DriveFile): boolean {
  const parent = state.files.get(file.parents[0] ?? '');
  return file.trashed || (parent !== undefined && parent !== file && isTrashed(state, parent));
}

function nameAndEnding({ name, mimeType }: DriveFile): [string, string] {
  const fixed = ENDINGS[mimeType];
  if (fixed) return [safeName(name), fixed];
  const [, stem = name, ending = ''] = /^(.+?)(\.[A-Za-z0-9]{1,8})$/.exec(name) ?? [];
  return [safeName(stem), ending];
}

function mailName({ id, at, subject }: Mail): string {
  const time = localDateTimeOf(at).replace('T', ' ').replace(':', 'h');
  const short = [...safeName(subject)].slice(0, 60).join('').trim();
  return `${String(id).padStart(4, '0')} ${time} ${short}`;
}
