// A Drive file as Google answers it.
import { createHash } from 'node:crypto';
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import { rfc3339 } from '../../store/clock.ts';
import type { DriveFile } from '../../store/state.ts';
import { safeName } from '../../store/names.ts';
import { DOCUMENT, FOLDER, type Store } from '../../store/store.ts';

/** What comes back when `fields` is not given. */
export const DEFAULT_FIELDS = 'kind,id,name,mimeType';

const EDITORS: Readonly<Record<string, string>> = {
  'application/vnd.google-apps.document': 'https://docs.google.com/document/d/',
  'application/vnd.google-apps.spreadsheet': 'https://docs.google.com/spreadsheets/d/',
  'application/vnd.google-apps.form': 'https://docs.google.com/forms/d/',
};

export const webViewLink = ({ id, mimeType }: Pick<DriveFile, 'id' | 'mimeType'>): string => {
  const editor = EDITORS[mimeType];
  if (editor) return `${editor}${id}/edit`;
  return mimeType === FOLDER
    ? `https://drive.google.com/drive/folders/${id}`
    : `https://drive.google.com/file/d/${id}/view`;
};

/** Where a letter lies in the office's own folders: the address a person can go to, there being no Google behind it. */
function whereOnDisk(file: DriveFile, store: Store): string {
  const parent = store.state.files.get(file.parents[0] ?? '');
  if (file.mimeType !== DOCUMENT || parent?.mimeType !== FOLDER) return webViewLink(file);
  return `${safeName(parent.name)}/${safeName(file.name)}.docx`;
}

export function fileAnswer(file: DriveFile, store: Store): drive_v3.Schema$File {
  const blob = file.bytes && !file.mimeType.startsWith('application/vnd.google-apps');
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: [...file.parents],
    trashed: file.trashed,
    version: String(file.version),
    createdTime: rfc3339(file.created),
    modifiedTime: rfc3339(file.modified),
    webViewLink: whereOnDisk(file, store),
    ...(Object.keys(file.appProperties).length > 0
      ? { appProperties: { ...file.appProperties } }
      : {}),
    ...(file.readOnly === undefined
      ? {}
      : {
          contentRestrictions: [
            { readOnly: true, reason: file.readOnly, type: 'globalContentRestriction' },
          ],
        }),
    ...(file.description === null ? {} : { description: file.description }),
    ...(blob && file.bytes
      ? { size: String(file.bytes.length), md5Checksum: md5(file.bytes) }
      : {}),
  };
}

const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');
