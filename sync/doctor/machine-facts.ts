// What is so of this machine and of the code on it: asked here, judged in machine.ts. Nothing leaves the machine.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildBundle, filesOf, type Bundle } from '../build/bundle.ts';
import { filesToPush, type Refusal } from '../clasp/deploy.ts';
import { LIVE_PROJECT } from '../clasp/project-file.ts';
import { SECRETS } from '../google/secrets.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface MachineFacts {
  readonly node: string;
  readonly bundle: Pick<Bundle, 'code' | 'manifest'>;
  readonly built: readonly string[];
  /** What clasp, started as `deploy` starts it, would push; or what it said instead. */
  readonly seen: readonly string[] | Refusal;
  /** Secret files that git knows, and those that others on this machine may read. */
  readonly tracked: readonly string[];
  readonly readable: readonly string[];
}

export async function machineFacts(): Promise<MachineFacts> {
  const bundle = await buildBundle();
  const files = filesOf(bundle);
  const secret = secretFiles();
  return {
    node: process.versions.node,
    bundle,
    built: Object.keys(files),
    seen: await filesToPush(files, process.env),
    tracked: await trackedOf(secret),
    readable: secret.filter(isReadable),
  };
}

function secretFiles(): string[] {
  const kept = existsSync(SECRETS) ? readdirSync(SECRETS).map((name) => join(SECRETS, name)) : [];
  return [LIVE_PROJECT, ...kept]
    .filter((path) => existsSync(path))
    .map((path) => relative(ROOT, path));
}

/** Without git nothing is tracked. */
async function trackedOf(paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const listed = await promisify(execFile)('git', ['ls-files', '--', ...paths], {
    cwd: ROOT,
  }).catch(() => ({ stdout: '' }));
  return listed.stdout.split('\n').filter((path) => path !== '');
}

/** The project file holds an id alone; Windows keeps its own rights. */
const isReadable = (path: string): boolean =>
  process.platform !== 'win32' &&
  path.startsWith('.secrets') &&
  (statSync(join(ROOT, path)).mode & 0o077) !== 0;
