// Many files changed as one: everything is staged, a journal is the moment of truth, then files move into place.
// A crash before the journal leaves the old office, a crash after it is finished at the next opening.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { HIDDEN } from './lock.ts';

export interface Change {
  /** Paths below the office's folder, with `/`. */
  readonly write: ReadonlyMap<string, Uint8Array>;
  readonly remove: readonly string[];
}

/** Called before every step that touches the disk; a test throws there. */
export type Step = (what: string) => void;

interface Journal {
  moves: { staged: string; path: string }[];
  remove: string[];
}

const JOURNAL = `${HIDDEN}/dang-luu.json`;
const STAGING = `${HIDDEN}/tam`;

export function commit(dir: string, { write, remove }: Change, step: Step = () => {}): void {
  rmSync(join(dir, STAGING), { recursive: true, force: true });
  mkdirSync(join(dir, STAGING), { recursive: true });
  const moves = [...write].map(([path, bytes], index) => {
    const staged = `${STAGING}/${index}`;
    step(`stage ${path}`);
    writeDurably(join(dir, staged), bytes);
    return { staged, path };
  });
  const journal: Journal = { moves, remove: [...remove] };
  step('write journal');
  writeDurably(join(dir, `${JOURNAL}.moi`), Buffer.from(JSON.stringify(journal)));
  step('commit');
  renameSync(join(dir, `${JOURNAL}.moi`), join(dir, JOURNAL));
  syncFolder(join(dir, HIDDEN));
  carryOut(dir, journal, step);
}

/** Finishes a save that was cut off, or clears away one that never was. */
export function recover(dir: string): void {
  const path = join(dir, JOURNAL);
  if (existsSync(path)) carryOut(dir, JSON.parse(readFileSync(path, 'utf8')) as Journal, () => {});
  rmSync(join(dir, STAGING), { recursive: true, force: true });
  rmSync(`${path}.moi`, { force: true });
}

function carryOut(dir: string, { moves, remove }: Journal, step: Step): void {
  for (const { staged, path } of moves) {
    // A staged file that is gone was moved before the crash.
    if (!existsSync(join(dir, staged))) continue;
    step(`move ${path}`);
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    renameSync(join(dir, staged), join(dir, path));
  }
  for (const path of remove) {
    step(`remove ${path}`);
    rmSync(join(dir, path), { force: true });
    removeEmptyFolders(dir, dirname(path));
  }
  step('forget journal');
  rmSync(join(dir, JOURNAL), { force: true });
  rmSync(join(dir, STAGING), { recursive: true, force: true });
}

function removeEmptyFolders(dir: string, folder: string): void {
  if (folder === '.' || folder === '') return;
  const path = join(dir, folder);
  if (!existsSync(path) || readdirSync(path).length > 0) return;
  rmdirSync(path);
  removeEmptyFolders(dir, dirname(folder));
}

function writeDurably(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function syncFolder(path: string): void {
  // Windows opens no folders; there a rename is durable enough.
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
}
