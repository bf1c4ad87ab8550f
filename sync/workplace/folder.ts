// The folder an office lies in: whether a new one may be put there, and what lies there afterwards.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalDateTime } from '#rules/dates/civil-date';
import { WrongUse } from './wrong-use.ts';
import { HIDDEN, JOURNAL, STATE_FILE, VERSIONS } from '../office/disk/hidden.ts';
import { layOut } from '../office/disk/layout.ts';
import { hasOffice, noOffice } from '../office/disk/open.ts';
import { saveOffice, type SaveOptions } from '../office/disk/save.ts';
import { readState } from '../office/disk/state-json.ts';
import type { LocalOffice } from '../office/office.ts';

export const DEFAULT_FOLDER = 'office';

/** Throws WrongUse when the name is a file's, or something lies in the folder already and may not be replaced. */
export function requireEmpty(dir: string, force = false): void {
  if (!existsSync(dir)) return;
  if (!statSync(dir).isDirectory()) throw new WrongUse(`“${dir}” là một tệp, không phải thư mục.`);
  if (force || isBare(dir)) return;
  throw new WrongUse(
    `Thư mục “${dir}” không trống. Đề nghị chọn thư mục khác, hoặc thêm --force để thay văn phòng trong đó.`,
  );
}

/** Whether nothing of anybody's lies there: at most what a first save left that was cut off before it counted. */
export function isBare(dir: string): boolean {
  const isLeftOver = (name: string): boolean =>
    name === HIDDEN && ![STATE_FILE, JOURNAL].some((path) => existsSync(join(dir, path)));
  return readdirSync(dir).every(isLeftOver);
}

/** Throws WrongUse when the folder holds no office to work on. */
export function requireOffice(dir: string): void {
  if (!hasOffice(dir)) throw new WrongUse(noOffice(dir));
}

/** Throws WrongUse when the folder holds neither an office nor kept versions of one. */
export function requireVersions(dir: string): void {
  if (!existsSync(join(dir, VERSIONS))) requireOffice(dir);
}

/** Saves the office and returns the paths of its files below the folder. */
export async function save(
  office: LocalOffice,
  dir: string,
  options: SaveOptions & { playedTo?: LocalDateTime | null },
): Promise<string[]> {
  await saveOffice(office, dir, options);
  const { manifest } = readState(readFileSync(join(dir, STATE_FILE), 'utf8'));
  return Object.values(manifest).map(({ path }) => path);
}

/** The paths the office's files would have in an empty folder. */
export function filesOf(office: LocalOffice): string[] {
  const nowhere = join(tmpdir(), 'thu-muc-khong-co');
  const { files, mails } = layOut(nowhere, office.store.state, {});
  return [...files.values(), ...mails.values()];
}
