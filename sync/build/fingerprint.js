// What a build was made from, as one short name: any change of a source, a package or the place gives another.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** `places` are files and folders below `root`; what builds write there does not count. */
export function fingerprint(root, places) {
  const hash = createHash('sha256').update(root).update(process.version);
  for (const place of [...places, 'package-lock.json']) {
    for (const file of filesIn(root, place)) {
      const bytes = readFileSync(join(root, file));
      hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex').slice(0, 32);
}

function filesIn(root, place) {
  if (/\.\w+$/.test(place)) return [place];
  return readdirSync(join(root, place), { withFileTypes: true })
    .filter(({ name }) => name !== 'dist' && !name.startsWith('.'))
    .flatMap((entry) => {
      const path = `${place}/${entry.name}`;
      return entry.isDirectory() ? filesIn(root, path) : [path];
    })
    .sort();
}
