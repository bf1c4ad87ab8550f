// The whole check, side by side: lint, types and tests. Tells each one's words whole; fails when any of them failed.
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { URL, fileURLToPath } from 'node:url';
import { fingerprint } from '../sync/build/fingerprint.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** What is said about one file hangs on the types of others: what was found holds for these very sources alone. */
const LINTED = [
  'apps-script',
  'bench',
  'sync',
  'test',
  'eslint.config.js',
  'tsconfig.json',
  'apps-script/tsconfig.json',
];

function lintCache() {
  const folder = join(ROOT, 'node_modules/.cache/eslint');
  const file = join(folder, fingerprint(ROOT, LINTED));
  if (!existsSync(file)) rmSync(folder, { recursive: true, force: true });
  return `--cache --cache-strategy content --cache-location "${file}"`;
}

/** The exit code and what was said; what is shown at once is not kept. */
const run = (command, shown) =>
  new Promise((done) => {
    const stdio = shown ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, { cwd: ROOT, shell: true, stdio });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (it) => said.push(it));
    child.on('close', (code) => done({ code: code ?? 1, said: Buffer.concat(said).toString() }));
  });

// `--whole`: also what the suite tries in part only (test/sampled.ts).
const given = process.argv.slice(2);
if (given.includes('--whole')) process.env.WHOLE = '1';
const words = given.filter((word) => word !== '--whole').map((word) => JSON.stringify(word));
const [lint, types, tests] = await Promise.all([
  run(`npm run -s lint -- ${lintCache()}`, false),
  run('npm run -s typecheck', false),
  run(['npx vitest run', ...words].join(' '), true),
]);

process.stdout.write(lint.said + types.said);
const failed = Object.entries({ lint, types, tests }).filter(([, { code }]) => code !== 0);
if (failed.length > 0) process.stderr.write(`Failed: ${failed.map(([name]) => name).join(', ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
