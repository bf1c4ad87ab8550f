// files.copy: another file with the same content; what the request says is laid over what the file has.
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import { NotEmulated } from '../../store/errors.ts';
import type { DriveFile } from '../../store/state.ts';
import { DOCUMENT, FOLDER, FORM, SPREADSHEET, type Store } from '../../store/store.ts';
import { takeDocument } from './create.ts';
import { checkSettable, mergedProperties, parentsOf } from './metadata.ts';

export function copyFile(store: Store, id: string, body: drive_v3.Schema$File): DriveFile {
  checkSettable(body, 'drive.files.copy');
  if (body.id || body.mimeType) throw new NotEmulated('drive.files.copy: id, mimeType');
  const source = store.file(id);
  if ([FOLDER, FORM].includes(source.mimeType))
    throw new NotEmulated(`drive.files.copy of ${source.mimeType}`);
  const place = {
    name: body.name ?? `Bản sao của ${source.name}`,
    parents: body.parents?.length ? parentsOf(store, body.parents) : source.parents,
    appProperties: mergedProperties(source.appProperties, body.appProperties ?? {}),
    description: body.description ?? source.description,
  };
  if (source.mimeType === SPREADSHEET) return copySpreadsheet(store, id, place);
  if (source.mimeType === DOCUMENT) takeDocument(store);
  return store.addFile({ ...place, mimeType: source.mimeType, bytes: source.bytes });
}

function copySpreadsheet(
  store: Store,
  id: string,
  place: Partial<DriveFile> & Pick<DriveFile, 'name'>,
): DriveFile {
  const { properties, sheets } = store.spreadsheet(id);
  const copy = store.addSpreadsheet(place.name, sheets, place);
  store.putSpreadsheet({ id: copy, sheets, properties: { ...properties, title: place.name } });
  return store.file(copy);
}
