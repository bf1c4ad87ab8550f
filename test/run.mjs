// The whole check: format, lint and types in one, tests beside it. Tells each one's words whole; fails when either failed.
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import process from 'node:process';
import { URL, fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The exit code and what was said; what is shown at once is not kept. */
const run = (command, shown) =>
  new Promise((done) => {
    const stdio = shown ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, { cwd: ROOT, shell: true, stdio });
    // What is told at the end has time: it works where the tests leave a core idle.
    if (!shown && child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (it) => said.push(it));
    child.on('close', (code) => done({ code: code ?? 1, said: Buffer.concat(said).toString() }));
  });

// `--whole`: also what the suite tries in part only (test/sampled.ts).
const given = process.argv.slice(2);
if (given.includes('--whole')) process.env.WHOLE = '1';
const words = given.filter((word) => word !== '--whole').map((word) => JSON.stringify(word));
const [lint, tests] = await Promise.all([
  run('npm run -s lint', false),
  run(['npx vitest run', ...words].join(' '), true),
]);

process.stdout.write(lint.said);
const failed = Object.entries({ lint, tests }).filter(([, { code }]) => code !== 0);
if (failed.length > 0) process.stderr.write(`Failed: ${failed.map(([name]) => name).join(', ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
