// Saves an office into a folder: real files a person can open, all changed together or not at all.
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalDateTime } from '#rules/dates/civil-date';
import { localDateTimeOf } from '../store/clock.ts';
import { OfficeRefusal } from '../store/errors.ts';
import type { LocalOffice } from '../office.ts';
import { clearStaging, commit, isUnfinished, recover, type Step } from './commit.ts';
import { contentOf } from './contents.ts';
import { diskWords, saidInWords } from './disk-words.ts';
import { OWNER_FILE } from './durable.ts';
import { writeMail } from './eml.ts';
import { sha256 } from './hash.ts';
import { STATE_FILE, TOLD_MARK } from './hidden.ts';
import { checkFree } from './in-use.ts';
import { layOut, type Manifest } from './layout.ts';
import { lockOffice } from './lock.ts';
import { damagedIn, originsOf, rememberOrigins, type Origin } from './origins.ts';
import { readState, writeState, type Saved } from './state-json.ts';
import { filesNow, keepVersion } from './versions.ts';

export interface SaveOptions {
  readonly step?: Step;
  /** The command that saves: the version kept before it bears its name; null where none is kept. */
  readonly before?: string | null;
  /** The moment to which the office was played; null for one that nobody ran yet; left out, as it was. */
  readonly playedTo?: LocalDateTime | null;
  /** Files of the folder's own, beside those of Drive, from what was written where. */
  readonly marks?: (manifest: Manifest) => ReadonlyMap<string, Uint8Array>;
}

/** Throws OfficeRefusal, with nothing changed, when the folder is in use or a file to be replaced is open. */
export async function saveOffice(
  office: LocalOffice,
  dir: string,
  options: SaveOptions = {},
): Promise<void> {
  await saidInWords(
    () => save(office, dir, options),
    () =>
      isUnfinished(dir)
        ? 'Phần chưa ghi xong sẽ được ghi nốt ở lần chạy sau.'
        : 'Văn phòng giữ nguyên như trước.',
  );
}

interface File {
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function save(office: LocalOffice, dir: string, options: SaveOptions): Promise<void> {
  lockOffice(dir);
  recover(dir);
  const { state } = office.store;
  const saved = savedIn(dir);
  const before = saved?.manifest ?? {};
  const contents = await contentsOf(office, dir, before);
  const manifest: Record<string, Manifest[string]> = {};
  const write = new Map<string, Uint8Array>();
  for (const [id, { path, bytes }] of contents) {
    const hash = sha256(bytes);
    manifest[id] = { path, hash };
    const old = before[id];
    const same = old?.path === path && old.hash === hash && existsSync(join(dir, path));
    if (same) setMode(join(dir, path), OWNER_FILE);
    else write.set(path, bytes);
  }
  const kept = new Set(Object.values(manifest).map(({ path }) => path));
  const remove = Object.values(before).flatMap(({ path }) => (kept.has(path) ? [] : [path]));
  checkFree([...write.keys(), ...remove].map((path) => join(dir, path)));
  const there = filesNow(dir, [...Object.values(before).map(({ path }) => path), ...OWN]);
  checkUnchanged(office, dir, { there, touched: new Set([...write.keys(), ...remove]) });
  if (saved !== null && options.before !== null)
    keepVersion(dir, there, {
      before: options.before ?? '',
      day: localDateTimeOf(saved.state.clock).slice(0, 10),
    });
  const playedTo = options.playedTo === undefined ? (saved?.playedTo ?? null) : options.playedTo;
  for (const [path, bytes] of options.marks?.(manifest) ?? []) write.set(path, bytes);
  write.set(STATE_FILE, writeState({ state, manifest, playedTo }));
  try {
    commit(dir, { write, remove }, options.step);
  } catch (error) {
    if (diskWords(error) !== null && !isUnfinished(dir)) clearStaging(dir);
    throw error;
  }
  for (const [id, { path }] of contents)
    if (state.files.get(id)?.readOnly !== undefined) setMode(join(dir, path), READ_ONLY);
  remember(office, dir, { contents, manifest, playedTo });
}

/** What nobody may change in Drive, nobody changes by mistake here. */
const READ_ONLY = 0o400;

const OWN = [STATE_FILE, TOLD_MARK];

async function contentsOf(
  office: LocalOffice,
  dir: string,
  before: Manifest,
): Promise<Map<string, File>> {
  const { state } = office.store;
  const layout = layOut(dir, state, before);
  const origins = originsOf(office, dir);
  const contents = new Map<string, File>();
  for (const [id, path] of layout.files) {
    const file = state.files.get(id);
    if (file) contents.set(id, { path, bytes: await contentOf(office, file, origins) });
  }
  for (const mail of state.mails) {
    const path = layout.mails.get(mail.id);
    if (path) contents.set(`mail ${mail.id}`, { path, bytes: writeMail(mail) });
  }
  return contents;
}

function savedIn(dir: string): Saved | null {
  const path = join(dir, STATE_FILE);
  return existsSync(path) ? readState(readFileSync(path, 'utf8')) : null;
}

/** A file that a person saved between the reading and the writing is not written over. */
function checkUnchanged(
  office: LocalOffice,
  dir: string,
  { there, touched }: { there: Readonly<Record<string, string>>; touched: ReadonlySet<string> },
): void {
  for (const { path, hash } of originsOf(office, dir).values()) {
    const now = there[path];
    if (touched.has(path) && now !== undefined && now !== hash)
      throw new OfficeRefusal(
        `Tệp “${path}” vừa được lưu lại trong lúc phần mềm chạy. Chưa ghi gì. Hãy đóng tệp rồi chạy lại.`,
      );
  }
}

function setMode(path: string, mode: number): void {
  if (process.platform === 'win32') return;
  try {
    chmodSync(path, mode);
  } catch {
    // A file of somebody else keeps its rights.
  }
}

function remember(
  office: LocalOffice,
  dir: string,
  { contents, manifest, playedTo }: { contents: ReadonlyMap<string, File> } & Omit<Saved, 'state'>,
): void {
  const origins = new Map<string, Origin>();
  for (const [id, { bytes }] of contents) {
    const place = manifest[id];
    const read = office.store.state.spreadsheets.get(id);
    if (place) origins.set(id, { ...place, book: read === undefined ? null : { bytes, read } });
  }
  rememberOrigins(office, dir, {
    origins,
    playedTo,
    saved: office.store.state,
    damaged: damagedIn(office),
  });
}
