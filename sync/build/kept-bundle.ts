// The bundle for the local office, built once for the same sources and kept in node_modules/.cache.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bundle } from './bundle.ts';
import { fingerprint } from './fingerprint.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = ['apps-script', 'templates', 'sync/build'];

/** Looked up once a process: its sources do not change under it. */
let found: Promise<Bundle> | null = null;

/** What buildBundle gives, byte for byte. What is pushed to Google is always built anew. */
export const keptBundle = (): Promise<Bundle> => (found ??= find());

async function find(): Promise<Bundle> {
  const folder = join(ROOT, 'node_modules/.cache/ward');
  const file = join(folder, `bundle-${fingerprint(ROOT, SOURCES)}.json`);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept) as Bundle;
  const { buildBundle } = await import('./bundle.ts');
  const bundle = await buildBundle();
  // A checkout that cannot be written to builds every time.
  const draft = `${file}.${process.pid}`;
  await mkdir(folder, { recursive: true })
    .then(() => writeFile(draft, JSON.stringify(bundle)))
    .then(() => rename(draft, file))
    .catch(() => undefined);
  return bundle;
}
