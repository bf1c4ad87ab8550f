// The bundle for the local office, built once for the same sources and kept in node_modules/.cache.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bundle } from './bundle.ts';
import { fingerprint } from './fingerprint.js';
import { keptFile } from './kept-file.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = ['apps-script', 'templates', 'sync/build'];

/** Looked up once a process: its sources do not change under it. */
let found: Promise<Bundle> | null = null;

/** What buildBundle gives, byte for byte. What is pushed to Google is always built anew. */
export const keptBundle = (): Promise<Bundle> => (found ??= find());

async function find(): Promise<Bundle> {
  const name = `bundle-${fingerprint(ROOT, SOURCES)}.json`;
  const kept = await keptFile(join(ROOT, 'node_modules/.cache/ward', name), async () => {
    const { buildBundle } = await import('./bundle.ts');
    return JSON.stringify(await buildBundle());
  });
  return JSON.parse(kept.toString()) as Bundle;
}
