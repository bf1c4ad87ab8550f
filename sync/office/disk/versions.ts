// The last versions of an office, kept in its folder before anything is written over: real files under their names.
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { ownFolder, writeDurably } from './durable.ts';
import { sha256 } from './hash.ts';
import { VERSIONS } from './hidden.ts';
import { isInnerPath, isLink } from './places.ts';

export const KEPT = 10;

const INDEX = 'phien-ban.json';
const Index = z.object({
  before: z.string(),
  day: z.nullable(z.string()),
  files: z.record(z.string(), z.string()),
});

export interface Version {
  readonly number: number;
  /** What was about to be done: the name of a command. */
  readonly before: string;
  /** The day the office had come to; null where its state could not be read. */
  readonly day: string | null;
  /** When it was kept, in milliseconds of the real clock. */
  readonly keptAt: number;
  /** Path in the office → hash. */
  readonly files: Readonly<Record<string, string>>;
}

const folderOf = (dir: string, number: number): string =>
  join(dir, VERSIONS, String(number).padStart(4, '0'));

/** Newest first. What is no whole version of ours is passed over. */
export function versionsOf(dir: string): Version[] {
  const root = join(dir, VERSIONS);
  if (!existsSync(root) || isLink(root)) return [];
  return readdirSync(root)
    .filter((name) => /^\d{4,}$/.test(name))
    .map(Number)
    .sort((a, b) => b - a)
    .flatMap((number) => readVersion(dir, number) ?? []);
}

function readVersion(dir: string, number: number): Version | null {
  const path = join(folderOf(dir, number), INDEX);
  try {
    const index = z.parse(Index, JSON.parse(readFileSync(path, 'utf8')));
    if (!Object.keys(index.files).every(isInnerPath)) return null;
    return { number, keptAt: statSync(path).mtimeMs, ...index };
  } catch {
    return null;
  }
}

/** The files of an office as they lie there now: path → hash; what is not there or no file is left out. */
export function filesNow(dir: string, paths: Iterable<string>): Record<string, string> {
  const files: Record<string, string> = {};
  for (const path of [...new Set(paths)].sort()) {
    const full = join(dir, path);
    if (existsSync(full) && statSync(full).isFile()) files[path] = sha256(readFileSync(full));
  }
  return files;
}

interface KeepOptions {
  readonly before: string;
  readonly day: string | null;
}

/** Keeps the files as a version of its own, unless the newest is just that; forgets the oldest beyond KEPT. */
export function keepVersion(
  dir: string,
  files: Readonly<Record<string, string>>,
  about: KeepOptions,
): void {
  if (Object.keys(files).length === 0) return;
  const known = versionsOf(dir);
  const last = known[0];
  if (last !== undefined && sameFiles(last.files, files)) return;
  const number = 1 + Math.max(0, ...numbersIn(join(dir, VERSIONS)));
  const making = join(dir, VERSIONS, 'tam');
  ownFolder(join(dir, VERSIONS));
  rmSync(making, { recursive: true, force: true });
  for (const [path, hash] of Object.entries(files)) {
    const target = join(making, path);
    ownFolder(dirname(target));
    const before = last?.files[path] === hash ? join(folderOf(dir, last.number), path) : null;
    if (before === null || !linked(before, target)) copyFileSync(join(dir, path), target);
  }
  const index = { before: about.before, day: about.day, files };
  ownFolder(making);
  writeDurably(join(making, INDEX), Buffer.from(`${JSON.stringify(index, null, 1)}\n`));
  renameSync(making, folderOf(dir, number));
  for (const { number: old } of known.slice(KEPT - 1))
    rmSync(folderOf(dir, old), { recursive: true, force: true });
}

/** Between versions only: a program may write into an office's own file, and both names would change. */
function linked(from: string, to: string): boolean {
  try {
    if (!lstatSync(from).isFile()) return false;
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

const numbersIn = (root: string): number[] =>
  existsSync(root)
    ? readdirSync(root).flatMap((name) => (/^\d{4,}$/.test(name) ? Number(name) : []))
    : [];

export function sameFiles(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** The bytes of a version's files; null for a file that is gone or is no longer what was kept. */
export function contentsOf(
  dir: string,
  { number, files }: Version,
): Map<string, Uint8Array | null> {
  return new Map(
    Object.entries(files).map(([path, hash]) => {
      const full = join(folderOf(dir, number), path);
      const bytes = existsSync(full) && !isLink(full) ? new Uint8Array(readFileSync(full)) : null;
      return [path, bytes !== null && sha256(bytes) === hash ? bytes : null];
    }),
  );
}
