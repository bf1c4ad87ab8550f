// A folder that is made once for the same sources, and kept; half of it never stands in its place.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import process from 'node:process';

/** `make` fills a draft. Returns the folder; null where it cannot be made or written. */
export async function keptFolder(folder, make) {
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  try {
    mkdirSync(draft, { recursive: true });
    await make(draft);
    renameSync(draft, folder);
  } catch {
    // Somebody else was faster, or the checkout cannot be written to.
    if (existsSync(draft)) rmSync(draft, { recursive: true, force: true });
  }
  return existsSync(folder) ? folder : null;
}
