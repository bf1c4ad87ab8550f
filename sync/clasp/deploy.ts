// Puts a bundle onto an Apps Script project by clasp: looks first at what lies there, then replaces it.
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { claspWords } from './clasp-words.ts';
import { compareProject, type Comparison, type ProjectFiles } from './compare.ts';
import { isScriptId, type Project } from './project-file.ts';
import { mayReachOut, runClasp, type ClaspRun } from './run-clasp.ts';

/** What clasp said, and what to do about it. */
export interface Refusal {
  readonly said: string;
  readonly remedy: string | null;
}

export type Deployed =
  | { readonly outcome: 'failed'; readonly refusal: Refusal }
  | {
      /** `stopped`: something of somebody's would be lost, and nobody said that it may. */
      readonly outcome: 'pushed' | 'unchanged' | 'stopped' | 'looked';
      readonly comparison: Comparison;
    };

interface DeployOptions {
  readonly project: Project;
  readonly files: ProjectFiles;
  readonly env: NodeJS.ProcessEnv;
  /** Push although something there would be lost. */
  readonly evenIfLost: boolean;
  readonly dryRun: boolean;
}

export function deployFiles(options: DeployOptions): Promise<Deployed> {
  const { project, files, env, evenIfLost, dryRun } = options;
  return inStage(async (stage): Promise<Deployed> => {
    const pulled = await pull({ stage, env, scriptId: project.scriptId });
    if (!pulled.ok) return { outcome: 'failed', refusal: pulled.refusal };
    const compared = { remote: pulled.files, ours: files, pushed: project.pushed };
    const comparison = compareProject(compared);
    if (dryRun) return { outcome: 'looked', comparison };
    if (comparison.same) return { outcome: 'unchanged', comparison };
    if (comparison.lost.length > 0 && !evenIfLost) return { outcome: 'stopped', comparison };
    const refusal = await push({ stage, env, scriptId: project.scriptId }, files);
    return refusal === null ? { outcome: 'pushed', comparison } : { outcome: 'failed', refusal };
  });
}

type Created =
  | { readonly ok: true; readonly scriptId: string }
  | { readonly ok: false; readonly refusal: Refusal };

/** Makes a standalone project, empty as Google makes it. */
export function createProject(title: string, env: NodeJS.ProcessEnv): Promise<Created> {
  return inStage(async (stage): Promise<Created> => {
    if (!mayReachOut(env)) return { ok: false, refusal: IN_TEST };
    // The folder is named: else clasp looks for a project file in the folders above.
    const words = ['create-script', '--json', '--type', 'standalone', '--title', title];
    const run = await runClasp([...words, '-P', stage], { cwd: stage, env });
    const scriptId = /"scriptId":\s*"([^"]+)"/.exec(run.stdout)?.[1] ?? '';
    return run.status === 0 && isScriptId(scriptId)
      ? { ok: true, scriptId }
      : { ok: false, refusal: refusalOf(run) };
  });
}

interface Place {
  readonly stage: string;
  readonly env: NodeJS.ProcessEnv;
  readonly scriptId: string;
}

type Pulled =
  | { readonly ok: true; readonly files: ProjectFiles }
  | { readonly ok: false; readonly refusal: Refusal };

/** What lies on the project now. */
export const pullProject = (scriptId: string, env: NodeJS.ProcessEnv): Promise<Pulled> =>
  inStage((stage) => pull({ stage, env, scriptId }));

async function pull(place: Place): Promise<Pulled> {
  const folder = join(place.stage, 'cu');
  const run = await claspIn(place, { folder: 'cu', words: ['pull'] });
  if (run.status !== 0) return { ok: false, refusal: refusalOf(run) };
  return { ok: true, files: await filesIn(folder) };
}

/** Null when Google took all of them. */
async function push(place: Place, files: ProjectFiles): Promise<Refusal | null> {
  const folder = join(place.stage, 'moi');
  await layDown(folder, files);
  const run = await claspIn(place, { folder: 'moi', words: ['push', '--force', '--json'] });
  if (run.status !== 0) return refusalOf(run);
  const gone = Object.keys(files).filter((name) => !run.stdout.includes(name));
  if (gone.length === 0) return null;
  return { said: `clasp không đẩy ${gone.join(', ')}.`, remedy: null };
}

export const IN_TEST: Refusal = { said: 'Không đẩy lên Google từ trong kiểm thử.', remedy: null };

type Login =
  | { readonly ok: true; readonly email: string }
  | { readonly ok: false; readonly refusal: Refusal };

/** The account that clasp is signed in with, as Google names it. */
export function whoIs(env: NodeJS.ProcessEnv): Promise<Login> {
  return inStage(async (stage): Promise<Login> => {
    if (!mayReachOut(env)) return { ok: false, refusal: IN_TEST };
    const run = await runClasp(['show-authorized-user', '--json', '-P', stage], {
      cwd: stage,
      env,
    });
    const email = /"email":\s*"([^"]+)"/.exec(run.stdout)?.[1];
    if (email !== undefined) return { ok: true, email };
    if (/"loggedIn":\s*false/.test(run.stdout)) return { ok: false, refusal: LOGGED_OUT };
    if (run.status === 0) return { ok: false, refusal: NOBODY };
    return { ok: false, refusal: refusalOf(run) };
  });
}

const LOGGED_OUT: Refusal = { said: 'Chưa đăng nhập.', remedy: claspWords('Not logged in') };
const NOBODY: Refusal = {
  said: 'Google không cho biết đang đăng nhập tài khoản nào.',
  remedy: claspWords('invalid_grant'),
};

/** What clasp would push of these files; offline. */
export function filesToPush(
  files: ProjectFiles,
  env: NodeJS.ProcessEnv,
): Promise<readonly string[] | Refusal> {
  return inStage(async (stage) => {
    await layDown(join(stage, 'moi'), files);
    const place = { stage, env, scriptId: 'khong-hoi-google' };
    const run = await startIn(place, { folder: 'moi', words: ['show-file-status', '--json'] });
    const seen = /"filesToPush":\s*\[([^\]]*)\]/.exec(run.stdout)?.[1];
    if (seen === undefined) return refusalOf(run);
    return [...seen.matchAll(/"moi[\\/]+([^"]+)"/g)].map(([, name = '']) => name);
  });
}

interface ClaspWork {
  readonly folder: string;
  readonly words: readonly string[];
}

async function claspIn(place: Place, work: ClaspWork): Promise<ClaspRun> {
  if (!mayReachOut(place.env)) return { status: null, stdout: '', stderr: IN_TEST.said };
  return startIn(place, work);
}

async function startIn({ stage, env, scriptId }: Place, { folder, words }: ClaspWork) {
  const file = join(stage, `${folder}.json`);
  await writeFile(file, JSON.stringify({ scriptId, rootDir: folder }));
  return runClasp([...words, '-P', file], { cwd: stage, env });
}

function refusalOf({ stdout, stderr }: ClaspRun): Refusal {
  const said = (stderr.trim() === '' ? stdout : stderr).trim();
  return { said, remedy: claspWords(said) };
}

/** A folder of its own, gone afterwards: what lies in the checkout neither goes up nor is written over. */
async function inStage<T>(use: (stage: string) => Promise<T>): Promise<T> {
  const stage = await realpath(await mkdtemp(join(tmpdir(), 'day-ma-')));
  try {
    return await use(stage);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function layDown(folder: string, files: ProjectFiles): Promise<void> {
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

async function filesIn(folder: string): Promise<ProjectFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Record<string, string> = {};
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(folder, path).split(sep).join('/')] = await readFile(path, 'utf8');
  }
  return files;
}
