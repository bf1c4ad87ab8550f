// Which paths below an office's folder may be touched: a folder from somebody else must not lead out of itself.
import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Whether a path is one that the office writes: relative, with `/`, no step up, no drive, no device. */
export function isInnerPath(path: unknown): path is string {
  if (typeof path !== 'string' || path === '' || path.length > 4000) return false;
  // eslint-disable-next-line no-control-regex
  if (/[\u0000\\]/.test(path) || path.startsWith('/') || /^[A-Za-z]:/.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Whether the folder that holds the path lies, links followed, inside `dir`. */
export function staysInside(dir: string, path: string): boolean {
  if (!isInnerPath(path)) return false;
  const root = realpathSync(dir);
  let folder = dirname(join(dir, path));
  while (!existsSync(folder)) {
    if (isLink(folder)) return false;
    folder = dirname(folder);
  }
  const real = realpathSync(folder);
  return real === root || real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}

export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
