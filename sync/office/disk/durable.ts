// Writing so that it is still there after a power cut; what lies in an office is for its owner's eyes only.
import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';

export const OWNER_FILE = 0o600;
const OWNER_FOLDER = 0o700;

export function writeDurably(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w', OWNER_FILE);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } catch (error) {
    throw named(error, path);
  } finally {
    closeSync(file);
  }
}

// A full disk is met while writing, when Node no longer knows the file's name.
function named(error: unknown, path: string): unknown {
  if (error instanceof Error && !('path' in error)) Object.assign(error, { path });
  return error;
}

export function syncFolder(path: string): void {
  // Windows opens no folders; there a rename is durable enough.
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Makes the folder, readable by its owner alone; one that others may read is closed to them. */
export function ownFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: OWNER_FOLDER });
  if (process.platform === 'win32') return;
  try {
    if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, OWNER_FOLDER);
  } catch (error) {
    // A folder of somebody else keeps its rights.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
}
