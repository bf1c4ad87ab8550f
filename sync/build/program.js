// The command line as one compiled program, made when sync/ or apps-script/ has changed and kept in node_modules/.cache.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { URL, fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.js';
import { keptFolder } from './kept-folder.js';
import { sourcePlaces } from './source-places.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What is started by name; `cli.mjs` in the program’s folder. */
export const CLI = join(ROOT, 'sync/cli.ts');
const KEPT_BUNDLE = join(ROOT, 'sync/build/kept-bundle.ts');
const CACHE = join(ROOT, 'node_modules/.cache/ward');
const WEEK_MS = 7 * 24 * 3_600_000;
/** Heavy, and loaded only by the commands that use them. */
const OUTSIDE = [
  'esbuild',
  'googleapis',
  '@google-cloud/local-auth',
  '@google/clasp',
  'typescript',
];

/** The compiled program's folder; null where nothing can be written. */
export const compiled = () =>
  keptFolder(
    join(CACHE, `program-${fingerprint(ROOT, ['sync', 'apps-script'])}`),
    async (draft) => {
      await compile(draft);
      forgetOld();
    },
  );

async function compile(outdir) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [CLI, KEPT_BUNDLE],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'silent',
    external: OUTSIDE.flatMap((name) => [name, `${name}/*`]),
    outExtension: { '.js': '.mjs' },
    alias: { handlebars: 'handlebars/dist/cjs/handlebars.js' },
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    plugins: [sourcePlaces],
  });
}

function forgetOld() {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (Date.now() - statSync(path).mtimeMs > WEEK_MS)
      rmSync(path, { recursive: true, force: true });
  }
}
