// The folder of the told year: `start` replaces only what it told itself and nobody touched since.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { TOLD_MARK } from '../office/disk/hidden.ts';
import { checkFree } from '../office/disk/in-use.ts';
import type { Manifest } from '../office/disk/layout.ts';
import { closeOffice, hasOffice } from '../office/disk/open.ts';
import { lockOffice } from '../office/disk/lock.ts';
import { recover } from '../office/disk/commit.ts';
import { filesNow } from '../office/disk/versions.ts';
import { OfficeRefusal } from '../office/store/errors.ts';
import { isBare, requireEmpty } from './folder.ts';
import { WrongUse } from './wrong-use.ts';

export const TOLD_FOLDER = 'nam-mau';

const OTHER = 'đang có nội dung khác, không phải năm kể mẫu';

const Mark = z.object({ files: z.record(z.string(), z.string()) });

/** What is kept beside a told year: its files as they were when it was told. */
export function toldMark(manifest: Manifest): ReadonlyMap<string, Uint8Array> {
  const files = Object.fromEntries(Object.values(manifest).map(({ path, hash }) => [path, hash]));
  return new Map([[TOLD_MARK, Buffer.from(`${JSON.stringify({ files }, null, 1)}\n`)]]);
}

/**
 * Throws WrongUse unless a year may be told into the folder: it is bare, or holds a told year that nobody changed. One
 * that is open elsewhere is never replaced; any other office with `force` only.
 */
export function requireTellable(dir: string, force: boolean): void {
  if (!existsSync(dir)) return;
  requireEmpty(dir, true);
  if (isBare(dir)) return;
  if (!hasOffice(dir)) {
    if (force) return;
    throw refusal(dir, OTHER);
  }
  try {
    lockOffice(dir);
    recover(dir);
    const marked = markOf(dir);
    checkFree(Object.keys(marked ?? {}).map((path) => join(dir, path)));
    if (force) return;
    if (marked === null) throw refusal(dir, OTHER);
    const now = filesNow(dir, Object.keys(marked));
    const changed = Object.keys(marked).find((path) => now[path] !== marked[path]);
    if (changed !== undefined) throw refusal(dir, `đã được sửa sau khi kể (tệp “${changed}”)`);
  } catch (error) {
    if (error instanceof OfficeRefusal) throw new WrongUse(error.message);
    throw error;
  } finally {
    closeOffice(dir);
  }
}

function markOf(dir: string): Readonly<Record<string, string>> | null {
  const path = join(dir, TOLD_MARK);
  if (!existsSync(path)) return null;
  try {
    return z.parse(Mark, JSON.parse(readFileSync(path, 'utf8'))).files;
  } catch {
    return null;
  }
}

const refusal = (dir: string, why: string): WrongUse =>
  new WrongUse(
    `Thư mục “${dir}” ${why} nên không ghi đè: hãy kể sang thư mục khác (npm start -- --office TÊN_THƯ_MỤC), hoặc thêm --force nếu chắc chắn muốn thay (npm start -- --force).`,
  );
