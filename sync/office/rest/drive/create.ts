// files.create and files.generateIds.
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import { GoogleError, NotEmulated } from '../../store/errors.ts';
import { newSheet } from '../../store/new-sheet.ts';
import type { DriveFile } from '../../store/state.ts';
import { DOCUMENT, DOCX, FOLDER, FORM, SPREADSHEET, type Store } from '../../store/store.ts';
import type { Media } from '../wire/request.ts';
import { checkSettable, mergedProperties, parentsOf } from './metadata.ts';

export function createFile(
  store: Store,
  body: drive_v3.Schema$File,
  media: Media | null,
): DriveFile {
  checkSettable(body, 'drive.files.create');
  const mimeType = body.mimeType ?? media?.mimeType ?? 'application/octet-stream';
  if (body.id) checkId(store, body.id, mimeType);
  const file = {
    ...(body.id ? { id: body.id } : {}),
    name: body.name ?? 'Untitled',
    mimeType,
    parents: parentsOf(store, body.parents),
    appProperties: mergedProperties({}, body.appProperties ?? {}),
    description: body.description ?? null,
    bytes: contentOf(mimeType, media),
  };
  if (mimeType === SPREADSHEET) {
    const id = store.addSpreadsheet(file.name, [newSheet(0, 'Trang tính1')], file);
    return store.file(id);
  }
  if (mimeType === FORM && store.google.formsHidden)
    throw new GoogleError(
      400,
      'Invalid MIME type provided for the uploaded content.',
      'badRequest',
    );
  if (mimeType === FORM) return store.addForm(file);
  if (mimeType === DOCUMENT) takeDocument(store);
  return store.addFile(file);
}

function checkId(store: Store, id: string, mimeType: string): void {
  if (mimeType.startsWith('application/vnd.google-apps') && mimeType !== FOLDER)
    throw new GoogleError(
      400,
      'Generated IDs are not supported for Docs Editors formats.',
      'fileIdNotSupported',
    );
  if (store.state.files.has(id))
    throw new GoogleError(409, 'A file already exists with the provided ID.', 'fileIdInUse');
  if (!store.state.generatedIds.has(id))
    throw new GoogleError(400, 'The provided file ID is not usable.', 'fileIdInvalid');
}

/** The bytes a file keeps: a Google Doc keeps the DOCX it was made from. */
export function contentOf(mimeType: string, media: Media | null): Uint8Array | null {
  if (mimeType === DOCUMENT) {
    if (media?.mimeType !== DOCX) throw new NotEmulated('a Google Doc made from anything but DOCX');
    return checkedDocx(media.bytes);
  }
  if (mimeType.startsWith('application/vnd.google-apps')) {
    if (![FOLDER, FORM, SPREADSHEET].includes(mimeType))
      throw new NotEmulated(`drive.files.create of ${mimeType}`);
    if (media) throw new NotEmulated(`drive.files.create: media converted to ${mimeType}`);
    return null;
  }
  return media?.bytes ?? new Uint8Array();
}

function checkedDocx(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new GoogleError(400, 'Bad Request', 'badRequest');
  return bytes;
}

export function takeDocument(store: Store): void {
  if (!store.take('documents', 'day', store.limits.documentsPerDay))
    throw new GoogleError(
      429,
      'Rate limit exceeded: documents created today.',
      'rateLimitExceeded',
    );
}

export function generateIds(store: Store, query: URLSearchParams): drive_v3.Schema$GeneratedIds {
  const count = Number(query.get('count') ?? 10);
  if (count < 1 || count > 1000) throw new GoogleError(400, 'Invalid value for count', 'invalid');
  const ids = Array.from({ length: count }, () => store.nextId('tep-dat-truoc'));
  store.set({ generatedIds: new Set([...store.state.generatedIds, ...ids]) });
  return { kind: 'drive#generatedIds', space: 'drive', ids };
}
