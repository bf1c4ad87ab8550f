// Starts clasp, unmodified, by its own entry file: no shell and no npx, so that it starts on Windows too.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLASP = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');

export interface ClaspRun {
  /** Null when it could not be started or was stopped. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface ClaspOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

const LONGEST_MS = 5 * 60_000;

/** What the surroundings say about projects and colours must not change what is pushed and how it is told. */
const OWN = ['clasp_config_project', 'clasp_config_ignore', 'FORCE_COLOR'];

export function runClasp(args: readonly string[], { cwd, env }: ClaspOptions): Promise<ClaspRun> {
  if (!existsSync(CLASP))
    return Promise.resolve(notStarted('Máy thiếu gói @google/clasp. Đề nghị chạy “npm ci”.'));
  const kept = Object.entries(env).filter(([name]) => !OWN.includes(name));
  return new Promise((done) => {
    const child = spawn(process.execPath, [CLASP, ...args], {
      cwd,
      env: { ...Object.fromEntries(kept), NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_MS,
      windowsHide: true,
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    child.once('error', ({ message }) => done(notStarted(message)));
    child.once('close', (status) => done({ status, ...said }));
  });
}

const notStarted = (stderr: string): ClaspRun => ({ status: null, stdout: '', stderr });

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether clasp may be started: within a test it may reach this machine alone (design invariant 9). */
export function mayReachOut(env: NodeJS.ProcessEnv): boolean {
  if (env['VITEST'] === undefined && env['NODE_TEST_CONTEXT'] === undefined) return true;
  const proxy = env['HTTPS_PROXY'] ?? '';
  return URL.canParse(proxy) && LOOPBACK.includes(new URL(proxy).hostname);
}
