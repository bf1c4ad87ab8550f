// Saves an office into a folder: real files a person can open, all changed together or not at all.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalOffice } from '../office.ts';
import type { DriveFile, Spreadsheet, State } from '../store/state.ts';
import { DOCUMENT, SPREADSHEET } from '../store/store.ts';
import { commit, recover, type Step } from './commit.ts';
import { writeMail } from './eml.ts';
import { sha256 } from './hash.ts';
import { checkFree } from './in-use.ts';
import { layOut, STATE_FILE, type Manifest } from './layout.ts';
import { lockOffice } from './lock.ts';
import { rezip } from './xlsx/rezip.ts';
import { readState, writeState } from './state-json.ts';
import { writeSpreadsheet } from './xlsx/write.ts';

/** Throws OfficeRefusal, with nothing changed, when the folder is in use or a file to be replaced is open. */
export async function saveOffice(
  office: LocalOffice,
  dir: string,
  options: { step?: Step } = {},
): Promise<void> {
  lockOffice(dir);
  recover(dir);
  const { state } = office.store;
  const before = manifestOf(dir);
  const layout = layOut(dir, state, before);
  const contents = new Map<string, { path: string; bytes: Uint8Array }>();
  for (const [id, path] of layout.files) {
    const file = state.files.get(id);
    if (file) contents.set(id, { path, bytes: await contentOf(state, file) });
  }
  for (const mail of state.mails) {
    const path = layout.mails.get(mail.id);
    if (path) contents.set(`mail ${mail.id}`, { path, bytes: writeMail(mail) });
  }
  const manifest: Record<string, { path: string; hash: string }> = {};
  const write = new Map<string, Uint8Array>();
  for (const [id, { path, bytes }] of contents) {
    const hash = sha256(bytes);
    manifest[id] = { path, hash };
    const old = before[id];
    const same = old?.path === path && old.hash === hash && existsSync(join(dir, path));
    if (!same) write.set(path, bytes);
  }
  const kept = new Set(Object.values(manifest).map(({ path }) => path));
  const remove = Object.values(before).flatMap(({ path }) => (kept.has(path) ? [] : [path]));
  checkFree([...write.keys(), ...remove].map((path) => join(dir, path)));
  write.set(STATE_FILE, writeState({ state, manifest }));
  commit(dir, { write, remove }, options.step);
}

function manifestOf(dir: string): Manifest {
  const path = join(dir, STATE_FILE);
  return existsSync(path) ? readState(readFileSync(path, 'utf8')).manifest : {};
}

// What an immutable value looks like on disk does not change: a long year saves only what is new.
const written = new WeakMap<object, Uint8Array>();

async function contentOf(state: State, file: DriveFile): Promise<Uint8Array> {
  const source: Spreadsheet | Uint8Array =
    file.mimeType === SPREADSHEET
      ? (state.spreadsheets.get(file.id) ?? new Uint8Array())
      : (file.bytes ?? new Uint8Array());
  const known = written.get(source);
  if (known) return known;
  const bytes =
    source instanceof Uint8Array
      ? file.mimeType === DOCUMENT
        ? rezip(source)
        : source
      : await writeSpreadsheet(source);
  written.set(source, bytes);
  return bytes;
}

/** What was read from disk need not be written again as long as nobody changed it in the office. */
export function rememberWritten(source: object, bytes: Uint8Array): void {
  written.set(source, bytes);
}
