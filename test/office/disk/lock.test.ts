import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockOffice, unlockOffice } from '../../../sync/office/disk/lock.ts';

let dir: string;
let lock: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'khoa-'));
  mkdirSync(join(dir, '.office'));
  lock = join(dir, '.office/dang-dung.lock');
});
afterEach(() => {
  unlockOffice(dir);
  rmSync(dir, { recursive: true, force: true });
});

it.each([
  ['of a dead process', '999999999\n\n'],
  ['of a process whose number another one bears now', '1\nkhởi động khác 1\n'],
  ['that holds nonsense', 'abc'],
])('a lock %s is taken over, and nothing else is left', (_, text) => {
  writeFileSync(lock, text);
  lockOffice(dir);
  expect(readFileSync(lock, 'utf8')).toMatch(new RegExp(`^${process.pid}\n`));
  unlockOffice(dir);
  expect(readdirSync(join(dir, '.office'))).toEqual([]);
});

it('an empty lock is its owner’s for a moment, then anybody’s; the file to delete is named', () => {
  writeFileSync(lock, '');
  expect(() => lockOffice(dir)).toThrow(/xóa tệp “\.office\/dang-dung\.lock”/);
  utimesSync(lock, 1, 1);
  lockOffice(dir);
  expect(existsSync(lock)).toBe(true);
});

it('is never held by two of three processes that take over a dead one’s again and again', async () => {
  const module = resolve('sync/office/disk/lock.ts');
  const script = `
    import { rmSync, writeFileSync } from 'node:fs';
    import { lockOffice, unlockOffice } from ${JSON.stringify(module)};
    const until = Date.now() + 500;
    const lock = ${JSON.stringify(lock)};
    const held = ${JSON.stringify(join(dir, 'dang-giu'))};
    let holds = 0;
    while (Date.now() < until) {
      try { lockOffice(${JSON.stringify(dir)}); } catch { continue; }
      try { writeFileSync(held, String(process.pid), { flag: 'wx' }); } catch { console.log('TWO'); }
      for (const end = Date.now() + 2; Date.now() < end;);
      rmSync(held, { force: true });
      holds += 1;
      // As if it had died without letting go: the next one finds the lock of a dead process.
      unlockOffice(${JSON.stringify(dir)});
      try { writeFileSync(lock, '999999999\\n\\n' + holds, { flag: 'wx' }); } catch { /* taken already */ }
    }`;
  const file = join(dir, 'giu.ts');
  writeFileSync(file, script);
  const run = () =>
    new Promise<string>((done) => {
      const child = spawn(process.execPath, ['--import', 'tsx', file]);
      let out = '';
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.on('exit', () => done(out));
    });
  const said = await Promise.all([run(), run(), run()]);
  expect(said.join('')).toBe('');
}, 60_000);
