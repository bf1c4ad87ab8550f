// Two processes never share an office: a lock file with the process's number; one of a dead process is taken over.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OfficeRefusal } from '../store/errors.ts';

const held = new Set<string>();
process.on('exit', () => held.forEach((path) => rmSync(path, { force: true })));

export const HIDDEN = '.office';
const lockPath = (dir: string): string => join(resolve(dir), HIDDEN, 'dang-dung.lock');

/** Takes the office in `dir` for this process, or refuses with what to do. Free to ask again. */
export function lockOffice(dir: string): void {
  const path = lockPath(dir);
  if (held.has(path)) return;
  mkdirSync(join(resolve(dir), HIDDEN), { recursive: true });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
      held.add(path);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = ownerOf(path);
      if (owner !== null && isAlive(owner))
        throw new OfficeRefusal(
          `Văn phòng ở “${dir}” đang được một chương trình khác dùng (tiến trình ${owner}). Hãy chờ chương trình đó xong rồi chạy lại.`,
        );
      rmSync(path, { force: true });
    }
  }
  throw new OfficeRefusal(`Không khóa được văn phòng ở “${dir}”. Hãy chạy lại.`);
}

export function unlockOffice(dir: string): void {
  const path = lockPath(dir);
  if (held.delete(path)) rmSync(path, { force: true });
}

function ownerOf(path: string): number | null {
  try {
    const pid = Number(readFileSync(path, 'utf8').trim());
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
