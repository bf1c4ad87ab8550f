// The name under which a build is kept: another source, another name; so a stale build is never run.
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../sync/build/fingerprint.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dau-'));
  await mkdir(join(root, 'src/inner'), { recursive: true });
  await mkdir(join(root, 'src/dist'));
  await writeFile(join(root, 'package-lock.json'), '{}');
  await writeFile(join(root, 'src/a.ts'), 'a');
  await writeFile(join(root, 'src/inner/b.ts'), 'b');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const now = () => fingerprint(root, ['src']);

test('the same sources have the same name, and what a build writes into dist does not count', async () => {
  const before = now();
  await writeFile(join(root, 'src/dist/Code.js'), 'built');
  expect(now()).toBe(before);
});

test.each<[string, () => Promise<void>]>([
  ['a letter of a source', () => writeFile(join(root, 'src/inner/b.ts'), 'c')],
  ['a new source', () => writeFile(join(root, 'src/c.ts'), '')],
  ['a source of another name', () => rename(join(root, 'src/a.ts'), join(root, 'src/z.ts'))],
  ['a removed source', () => rm(join(root, 'src/a.ts'))],
  ['a package', () => writeFile(join(root, 'package-lock.json'), '{"a":1}')],
])('%s changes it', async (_what, change) => {
  const before = now();
  await change();
  expect(now()).not.toBe(before);
});
