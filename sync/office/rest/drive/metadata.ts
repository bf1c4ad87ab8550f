// The metadata of files.create and files.update: what may be set, and Google's limits on it.
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import { GoogleError, NotEmulated } from '../../store/errors.ts';
import { FOLDER, type Store } from '../../store/store.ts';

const SETTABLE = ['id', 'name', 'mimeType', 'parents', 'appProperties', 'description', 'trashed'];

/** `more`: what this method alone may set. */
export function checkSettable(
  body: drive_v3.Schema$File,
  method: string,
  more: readonly (keyof drive_v3.Schema$File)[] = [],
): void {
  const beyond = Object.entries(body).find(
    ([field, value]) => value !== null && ![...SETTABLE, ...more].includes(field),
  );
  if (beyond) throw new NotEmulated(`${method}: File.${beyond[0]}`);
}

/** Null deletes a property; key and value together hold 124 bytes. */
export function mergedProperties(
  now: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const merged = { ...now };
  for (const [key, value] of Object.entries(given)) {
    if (Buffer.byteLength(key + (value ?? '')) > 124)
      throw new GoogleError(
        403,
        `The property with key ${key} exceeds the maximum of 124 bytes.`,
        'propertyTooLarge',
      );
    if (value === null) delete merged[key];
    else merged[key] = value;
  }
  if (Object.keys(merged).length > 30)
    throw new GoogleError(403, 'A file may have at most 30 app properties.', 'tooManyProperties');
  return merged;
}

export function parentsOf(
  store: Store,
  parents: readonly string[] | null | undefined,
): readonly string[] {
  if (!parents?.length) return [store.state.rootId];
  if (parents.length > 1)
    throw new GoogleError(400, 'A file cannot have more than one parent.', 'cannotAddParent');
  return parents.map((parent) => folder(store, parent));
}

export function folder(store: Store, id: string): string {
  const found = store.file(id);
  if (found.mimeType !== FOLDER)
    throw new GoogleError(403, 'The specified parent is not a folder.', 'parentNotAFolder');
  return found.id;
}
