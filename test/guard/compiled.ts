// The sources and most tests, compiled once into modules that Node reads itself: of a test vitest reads one line, its import.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vitest/config';
import { fingerprint } from '../../sync/build/fingerprint.js';
import { keptFolder } from '../../sync/build/kept-folder.js';
import { sourcePlaces } from '../../sync/build/source-places.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What a test puts in a module's place reaches only what vitest reads itself. */
const MOCKS = /^vi\.mock\(/m;
const ROOMS = ['apps-script', 'sync', 'bench', 'test'];

/** The folder of the compiled sources, below node_modules: what lies there vitest leaves to Node. */
async function compiledSources(): Promise<string> {
  const name = `sources-${fingerprint(ROOT, ROOMS)}`;
  const folder = await keptFolder(join(ROOT, 'node_modules/.cache/ward', name), compile);
  if (folder === null) throw new Error('The sources cannot be compiled into node_modules/.cache');
  return folder;
}

const compile = (outdir: string) =>
  build({
    entryPoints: ROOMS.flatMap(sourcesIn),
    outbase: ROOT,
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    external: ['resources:stamp'],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'error',
    sourcemap: true,
    outExtension: { '.js': '.mjs' },
    plugins: [sourcePlaces],
  });

const sourcesIn = (room: string): string[] =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.d)\.ts$/.test(path) && !path.startsWith('dist'))
    .map((path) => join(ROOT, room, path));

/** Leads each test to its compiled module; what fails is shown by its place in the source. */
export async function compiled(): Promise<Plugin> {
  const folder = await compiledSources();
  return {
    name: 'compiled-sources',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.test.ts') || MOCKS.test(readFileSync(id, 'utf8'))) return null;
      const path = relative(ROOT, id).replace(/\.ts$/, '.mjs');
      return `import ${JSON.stringify(join(folder, path))};`;
    },
  };
}
