// A file that is made once: a half-written one is none, and where nothing can be kept it is made each time.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keptFile } from '../../sync/build/kept-file.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'ward-giu-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

let made = 0;
const make = (): Promise<string> => Promise.resolve(`lần ${(made += 1)}`);

it('is made once, in a folder that is made for it, whatever a cut-off process left beside it', async () => {
  const file = join(dir, 'sâu/hơn/tệp');
  writeFileSync(join(dir, 'tệp.1'), 'nửa');
  expect(String(await keptFile(file, make))).toBe('lần 1');
  expect(String(await keptFile(file, make))).toBe('lần 1');
  expect(readdirSync(join(dir, 'sâu/hơn'))).toEqual(['tệp']);
});

it('is given each time where it cannot be kept', async () => {
  writeFileSync(join(dir, 'không-phải-thư-mục'), '');
  const file = join(dir, 'không-phải-thư-mục/tệp');
  const before = made;
  for (const n of [1, 2]) expect(String(await keptFile(file, make))).toBe(`lần ${before + n}`);
});
