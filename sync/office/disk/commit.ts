// Many files changed as one: everything is staged, a journal is the moment of truth, then files move into place.
// A crash before the journal leaves the old office, a crash after it is finished at the next opening.
import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OfficeRefusal } from '../store/errors.ts';
import { ownFolder, syncFolder, writeDurably } from './durable.ts';
import { HIDDEN, JOURNAL, STAGING } from './hidden.ts';
import { readJournal, type Journal } from './journal.ts';
import { staysInside } from './places.ts';

interface Change {
  /** Paths below the office's folder, with `/`. */
  readonly write: ReadonlyMap<string, Uint8Array>;
  readonly remove: readonly string[];
}

/** Called before every step that touches the disk; a test throws there. */
export type Step = (what: string) => void;

export function commit(dir: string, { write, remove }: Change, step: Step = () => {}): void {
  for (const path of [...write.keys(), ...remove])
    if (!staysInside(dir, path))
      throw new OfficeRefusal(
        `Đường dẫn “${path}” dẫn ra ngoài thư mục “${dir}” nên không ghi gì. Hãy thay liên kết bằng thư mục thật rồi chạy lại.`,
      );
  rmSync(join(dir, STAGING), { recursive: true, force: true });
  ownFolder(join(dir, STAGING));
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

/** Whether a save was cut off after its moment of truth. */
export const isUnfinished = (dir: string): boolean => existsSync(join(dir, JOURNAL));

/** Finishes a save that was cut off, or clears away one that never was. */
export function recover(dir: string): void {
  if (isUnfinished(dir)) carryOut(dir, readJournal(dir), () => {});
  clearStaging(dir);
}

/** Forgets what was staged by a save that did not come to its journal. */
export function clearStaging(dir: string): void {
  rmSync(join(dir, STAGING), { recursive: true, force: true });
  rmSync(join(dir, `${JOURNAL}.moi`), { force: true });
}

function carryOut(dir: string, { moves, remove }: Journal, step: Step): void {
  for (const { staged, path } of moves) {
    // A staged file that is gone was moved before the crash.
    if (!existsSync(join(dir, staged))) continue;
    step(`move ${path}`);
    ownFolder(dirname(join(dir, path)));
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
