// An office's files as the bytes that lie on disk.
import { repack } from '#docx/base/zip';
import type { LocalOffice } from '../office.ts';
import type { DriveFile, Spreadsheet } from '../store/state.ts';
import { DOCUMENT, SPREADSHEET } from '../store/store.ts';
import type { Origins } from './origins.ts';
import { patchSpreadsheet } from './xlsx/patch.ts';
import { deflating } from './xlsx/deflating.ts';
import { writeSpreadsheet } from './xlsx/write.ts';

// What an immutable value looks like on disk does not change: a long year saves only what is new.
const written = new WeakMap<object, Uint8Array>();

/** What was read from disk need not be written again as long as nobody changed it in the office. */
export function rememberWritten(source: object, bytes: Uint8Array): void {
  written.set(source, bytes);
}

export async function contentOf(
  office: LocalOffice,
  file: DriveFile,
  origins: Origins,
): Promise<Uint8Array> {
  const book = office.store.state.spreadsheets.get(file.id);
  if (file.mimeType === SPREADSHEET && book !== undefined) {
    const origin = origins.get(file.id)?.book;
    if (origin?.read === book) return origin.bytes;
    return once(book, async () =>
      origin
        ? await patched(origin.bytes, { from: origin.read, to: book })
        : writeSpreadsheet(book),
    );
  }
  const bytes = file.bytes ?? new Uint8Array();
  return file.mimeType === DOCUMENT ? once(bytes, () => packed(bytes)) : bytes;
}

async function patched(
  bytes: Uint8Array,
  change: { from: Spreadsheet; to: Spreadsheet },
): Promise<Uint8Array> {
  return (await patchSpreadsheet(bytes, change)) ?? writeSpreadsheet(change.to);
}

/** A document that is no zip stays as it is: it fails its own letters, not the saving of all. */
function packed(bytes: Uint8Array): Uint8Array {
  try {
    return repack(bytes, deflating);
  } catch {
    return bytes;
  }
}

async function once(
  source: object,
  make: () => Promise<Uint8Array> | Uint8Array,
): Promise<Uint8Array> {
  const known = written.get(source);
  if (known) return known;
  const bytes = await make();
  written.set(source, bytes);
  return bytes;
}
