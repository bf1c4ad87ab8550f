// The journal of a save that was cut off, read as a stranger's: it may only move and remove inside its own folder.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { OfficeRefusal } from '../store/errors.ts';
import { HIDDEN, JOURNAL, STAGING } from './hidden.ts';
import { isLink, staysInside } from './places.ts';

const Shape = z.object({
  moves: z.array(z.object({ staged: z.string(), path: z.string() })),
  remove: z.array(z.string()),
});

export type Journal = z.infer<typeof Shape>;

/** Throws OfficeRefusal, with nothing touched, for a journal that is broken or leads out of the folder. */
export function readJournal(dir: string): Journal {
  const read = Shape.safeParse(parsed(join(dir, JOURNAL)));
  if (!read.success) throw refusal(dir, 'bị hỏng');
  const { moves, remove } = read.data;
  const isOurs =
    ![HIDDEN, STAGING, JOURNAL].some((path) => isLink(join(dir, path))) &&
    moves.every(({ staged, path }) => isStaged(dir, staged) && mayChange(dir, path)) &&
    remove.every((path) => mayChange(dir, path));
  if (!isOurs) throw refusal(dir, 'không phải của văn phòng này: có đường dẫn ra ngoài thư mục');
  return read.data;
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isStaged(dir: string, staged: string): boolean {
  if (!staged.startsWith(`${STAGING}/`) || !/^\d+$/.test(staged.slice(STAGING.length + 1)))
    return false;
  const path = join(dir, staged);
  return isLink(path) || existsSync(path) ? lstatSync(path).isFile() : true;
}

const mayChange = (dir: string, path: string): boolean =>
  staysInside(dir, path) && !path.startsWith(`${STAGING}/`) && path !== JOURNAL;

const refusal = (dir: string, why: string): OfficeRefusal =>
  new OfficeRefusal(
    `Tệp “${JOURNAL}” trong thư mục “${dir}” ${why}. Chưa đổi tệp nào. Hãy xóa tệp đó rồi chạy lại.`,
  );
