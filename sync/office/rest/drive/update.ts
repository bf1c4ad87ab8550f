// files.update: metadata, place and content.
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import { GoogleError, NotEmulated } from '../../store/errors.ts';
import type { DriveFile } from '../../store/state.ts';
import { DOCUMENT, SPREADSHEET, type Store } from '../../store/store.ts';
import { without } from '../../store/without.ts';
import type { Media } from '../wire/request.ts';
import { contentOf, takeDocument } from './create.ts';
import { checkSettable, folder, mergedProperties } from './metadata.ts';

export function updateFile(
  store: Store,
  id: string,
  request: { body: drive_v3.Schema$File; media: Media | null; query: URLSearchParams },
): DriveFile {
  const { body, media, query } = request;
  checkSettable(body, 'drive.files.update', ['contentRestrictions']);
  if (body.id || body.parents)
    throw new GoogleError(
      403,
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
      'fieldNotWritable',
    );
  const file = store.file(id);
  if (body.mimeType && body.mimeType !== file.mimeType)
    throw new NotEmulated('drive.files.update: another mimeType');
  if (media && file.mimeType === DOCUMENT) takeDocument(store);
  if (file.readOnly !== undefined && (media !== null || body.name != null))
    throw new GoogleError(403, 'The content of this file is read only.', 'contentRestricted');
  store.putFile({
    ...restricted(file, body.contentRestrictions),
    name: body.name ?? file.name,
    description: body.description ?? file.description,
    trashed: body.trashed ?? file.trashed,
    appProperties: mergedProperties(file.appProperties, body.appProperties ?? {}),
    parents: movedParents(store, file, query),
    bytes: media ? contentOf(file.mimeType, media) : file.bytes,
  });
  if (file.mimeType === SPREADSHEET && body.name) rename(store, file.id, body.name);
  return store.file(file.id);
}

/** What is set overwrites what was set before; the reason stands beside a read-only file alone. */
function restricted(
  file: DriveFile,
  given: drive_v3.Schema$File['contentRestrictions'],
): DriveFile {
  if (!given) return file;
  const [{ readOnly = false, reason = null } = {}] = given;
  if (readOnly !== true && reason !== null)
    throw new GoogleError(400, 'A reason needs readOnly = true.', 'invalid');
  return readOnly === true
    ? { ...file, readOnly: reason ?? '' }
    : (without(file, 'readOnly') as DriveFile);
}

function rename(store: Store, id: string, title: string): void {
  const spreadsheet = store.spreadsheet(id);
  store.putSpreadsheet({ ...spreadsheet, properties: { ...spreadsheet.properties, title } });
}

function movedParents(store: Store, file: DriveFile, query: URLSearchParams): readonly string[] {
  const list = (name: string) => (query.get(name) ?? '').split(',').filter((id) => id !== '');
  const removed = list('removeParents').map((id) => store.file(id).id);
  const added = list('addParents').map((id) => folder(store, id));
  const kept = file.parents.filter((parent) => !removed.includes(parent) && added.length === 0);
  const parents = [...kept, ...added];
  if (parents.length > 1)
    throw new GoogleError(400, 'A file cannot have more than one parent.', 'cannotAddParent');
  return parents;
}
