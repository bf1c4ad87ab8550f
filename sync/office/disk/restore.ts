// Brings a kept version of an office back, whole or not at all; what lay there before becomes a version itself.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeRefusal } from '../store/errors.ts';
import { localDateTimeOf } from '../store/clock.ts';
import { commit, isUnfinished, recover } from './commit.ts';
import { saidInWords } from './disk-words.ts';
import { STATE_FILE, TOLD_MARK } from './hidden.ts';
import { checkFree } from './in-use.ts';
import type { Manifest } from './layout.ts';
import { lockOffice, unlockOffice } from './lock.ts';
import { readState } from './state-json.ts';
import {
  contentsOf,
  filesNow,
  keepVersion,
  sameFiles,
  versionsOf,
  type Version,
} from './versions.ts';

interface Restored {
  readonly version: Version;
  /** Paths below the folder: written anew, and taken away. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** `number` null: the newest version that differs from what lies there. Throws OfficeRefusal, nothing changed. */
export async function restoreOffice(dir: string, number: number | null): Promise<Restored> {
  return saidInWords(() => {
    lockOffice(dir);
    try {
      if (isUnfinished(dir)) recover(dir);
      return bringBack(dir, number);
    } finally {
      unlockOffice(dir);
    }
  });
}

function bringBack(dir: string, number: number | null): Restored {
  const { day, paths } = ownFiles(dir);
  const now = filesNow(dir, paths);
  const version = choose(dir, { number, now });
  const contents = [...contentsOf(dir, version)];
  const lost = contents.find(([, bytes]) => bytes === null)?.[0];
  if (lost !== undefined)
    throw new OfficeRefusal(
      `Bản ${version.number} không còn nguyên: tệp “${lost}” thiếu hoặc đã bị sửa. Văn phòng giữ nguyên. Hãy chọn bản khác (thêm --list để xem).`,
    );
  const write = new Map<string, Uint8Array>();
  for (const [path, bytes] of contents)
    if (bytes !== null && now[path] !== version.files[path]) write.set(path, bytes);
  const removed = Object.keys(now).filter((path) => !(path in version.files));
  const touched = [...write.keys(), ...removed];
  checkFree(touched.map((path) => join(dir, path)));
  keepVersion(dir, filesNow(dir, [...paths, ...Object.keys(version.files)]), {
    before: 'restore',
    day,
  });
  commit(dir, { write, remove: removed });
  return { version, written: [...write.keys()], removed };
}

function choose(
  dir: string,
  { number, now }: { number: number | null; now: Readonly<Record<string, string>> },
): Version {
  const versions = versionsOf(dir);
  if (versions.length === 0)
    throw new OfficeRefusal(`Thư mục “${dir}” chưa giữ bản nào trước đó để lấy lại.`);
  const found =
    number === null
      ? versions.find(({ files }) => !sameFiles(files, now))
      : versions.find((version) => version.number === number);
  if (found !== undefined) return found;
  const known = versions.map((version) => version.number).join(', ');
  throw new OfficeRefusal(
    number === null
      ? 'Các bản đã giữ đều giống hiện tại: không có gì để lấy lại.'
      : `Không có bản ${number}. Các bản đang giữ: ${known}.`,
  );
}

/** What the office wrote last, and the day it had come to. A broken state names nothing: versions say the rest. */
function ownFiles(dir: string): { paths: string[]; day: string | null } {
  const fixed = [STATE_FILE, TOLD_MARK];
  const known = readable(dir);
  if (known === null) {
    const last = versionsOf(dir)[0];
    return { paths: [...fixed, ...Object.keys(last?.files ?? {})], day: null };
  }
  const { manifest, day } = known;
  return { paths: [...fixed, ...Object.values(manifest).map(({ path }) => path)], day };
}

function readable(dir: string): { manifest: Manifest; day: string } | null {
  const path = join(dir, STATE_FILE);
  if (!existsSync(path)) return null;
  try {
    const { state, manifest } = readState(readFileSync(path, 'utf8'));
    return { manifest, day: localDateTimeOf(state.clock).slice(0, 10) };
  } catch (error) {
    if (error instanceof OfficeRefusal) return null;
    throw error;
  }
}
