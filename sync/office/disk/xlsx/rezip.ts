// A zip packed again with DEFLATE and one fixed time, so that the same content gives the same bytes.
import { unzipSync } from 'fflate';
import { pack, readZip, unpack, writeZip } from '#docx/base/zip';
import { deflating } from './deflating.ts';

// The first moment a zip can name, in local time: fflate writes local fields.
export const MTIME = new Date(1980, 0, 1);

export function rezip(
  bytes: Uint8Array,
  change: (name: string, content: Uint8Array) => Uint8Array,
): Uint8Array {
  return writeZip(
    readZip(bytes).map((entry) =>
      pack(entry.name, change(entry.name, unpack(entry, deflating)), deflating),
    ),
  );
}

/** Whether the bytes are a Word document that can be opened. */
export function isDocx(bytes: Uint8Array | null): boolean {
  if (bytes === null) return false;
  try {
    return 'word/document.xml' in unzipSync(bytes);
  } catch {
    return false;
  }
}
