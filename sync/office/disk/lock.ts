// Two processes never share an office: a lock file says who holds it; one of a dead process is taken over.
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OfficeRefusal } from '../store/errors.ts';
import { OWNER_FILE, ownFolder } from './durable.ts';
import { sha256 } from './hash.ts';
import { HIDDEN, LOCK } from './hidden.ts';
import { isLiving, mark } from './process-mark.ts';

const held = new Map<string, string>();
process.on('exit', () => [...held.keys()].forEach(letGo));

const lockPath = (dir: string): string => join(resolve(dir), LOCK);

/** Takes the office in `dir` for this process, or refuses with what to do. Free to ask again. */
export function lockOffice(dir: string): void {
  const path = lockPath(dir);
  if (held.has(path)) return;
  ownFolder(resolve(dir));
  ownFolder(join(resolve(dir), HIDDEN));
  const own = mark();
  const holder = claim(path, own);
  if (holder !== null) throw inUse(dir, holder);
  held.set(path, own);
}

/** Refuses when another living process holds the office; leaves no trace, for who only looks. */
export function requireUnlocked(dir: string): void {
  const holder = textOf(lockPath(dir));
  if (holder !== null && isHeld(lockPath(dir), holder)) throw inUse(dir, holder);
}

export function unlockOffice(dir: string): void {
  letGo(lockPath(dir));
}

function letGo(path: string): void {
  const own = held.get(path);
  if (own === undefined) return;
  held.delete(path);
  if (textOf(path) === own) rmSync(path, { force: true });
}

const ATTEMPTS = 20;

/**
 * Makes `path` hold `own` where nobody living holds it; else gives what it holds. A dead one's file is replaced only
 * by who holds the right to replace that very file, itself such a lock: two never take one over together.
 */
function claim(path: string, own: string): string | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (linked(path, own)) return null;
    const found = textOf(path);
    if (found === null) continue;
    if (isHeld(path, found)) return found;
    const right = `${path}.${sha256(Buffer.from(found)).slice(0, 12)}`;
    if (claim(right, own) !== null) return found;
    try {
      if (textOf(path) !== found) continue;
      renameSync(written(path, own), path);
      return null;
    } finally {
      rmSync(right, { force: true });
    }
  }
  return textOf(path) ?? '';
}

let count = 0;

/** The mark in a file of its own: whole before anybody can see it under the lock's name. */
function written(path: string, own: string): string {
  const file = `${path}.${process.pid}-${(count += 1)}`;
  writeFileSync(file, own, { mode: OWNER_FILE });
  return file;
}

function linked(path: string, own: string): boolean {
  const file = written(path, own);
  try {
    linkSync(file, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== undefined && NO_LINKS.has(code)) return made(path, own);
    throw error;
  } finally {
    rmSync(file, { force: true });
  }
}

/** Disks without hard links (FAT, some shares): there the file is for a moment empty, see isHeld. */
const NO_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
]);

function made(path: string, own: string): boolean {
  try {
    writeFileSync(path, own, { flag: 'wx', mode: OWNER_FILE });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** How long a lock file may be empty: its owner is about to write into it. */
const EMPTY_MS = 5000;

function isHeld(path: string, text: string): boolean {
  if (text.trim() !== '') return isLiving(text);
  try {
    return Date.now() - statSync(path).mtimeMs < EMPTY_MS;
  } catch {
    return false;
  }
}

function inUse(dir: string, holder: string): OfficeRefusal {
  const pid = /^\d+/.exec(holder)?.[0];
  return new OfficeRefusal(
    `Văn phòng ở “${dir}” đang được một chương trình khác dùng${pid === undefined ? '' : ` (tiến trình ${pid})`}. Hãy chờ chương trình đó xong rồi chạy lại. Nếu chắc chắn không còn chương trình nào, hãy xóa tệp “${LOCK}” trong thư mục đó.`,
  );
}
