// A file that is made once for the same sources, and kept; half of it never stands in its place.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';

/** What the file holds: as it was kept, or as `make` gives it now. */
export async function keptFile(
  file: string,
  make: () => Promise<Uint8Array | string>,
): Promise<Buffer> {
  const kept = await readFile(file).catch(() => null);
  if (kept !== null) return kept;
  const made = Buffer.from(await make());
  const draft = `${file}.${process.pid}`;
  // Where the checkout cannot be written to, it is made every time.
  await mkdir(dirname(file), { recursive: true })
    .then(() => writeFile(draft, made))
    .then(() => rename(draft, file))
    .catch(() => undefined);
  return made;
}
