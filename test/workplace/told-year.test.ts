import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeOffice } from '../../sync/office/disk/open.ts';
import { save } from '../../sync/workplace/folder.ts';
import { requireTellable, toldMark } from '../../sync/workplace/told-year.ts';
import { WrongUse } from '../../sync/workplace/wrong-use.ts';
import { officeWith } from '../office/helpers.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'nam-mau-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const book = () => join(dir, readdirSync(dir).find((name) => name.endsWith('.xlsx')) ?? '');
async function told(): Promise<void> {
  await save(officeWith(), dir, { before: 'start', marks: toldMark });
  closeOffice(dir);
}

test('a year is told into a folder that is not there, empty, or holds a told year that nobody touched', async () => {
  requireTellable(join(dir, 'chua-co'), false);
  requireTellable(dir, false);
  await told();
  requireTellable(dir, false);
});

test('what a first save left that was cut off before it counted is no content', () => {
  mkdirSync(join(dir, '.office/tam'), { recursive: true });
  writeFileSync(join(dir, '.office/tam/0'), 'x');
  writeFileSync(join(dir, '.office/dang-dung.lock'), '999999999\n\n');
  requireTellable(dir, false);
});

test.each<[string, () => void | Promise<void>]>([
  [
    'a real office',
    async () => (await save(officeWith(), dir, { before: 'setup' }), closeOffice(dir)),
  ],
  ['something else', () => writeFileSync(join(dir, 'cua-toi.txt'), 'x')],
  [
    'a told year whose register a person saved',
    async () => (await told(), writeFileSync(book(), 'sửa')),
  ],
  ['a told year whose register is gone', async () => (await told(), rmSync(book()))],
  [
    'a told year with a broken mark',
    async () => (await told(), writeFileSync(join(dir, '.office/nam-mau.json'), '{')),
  ],
])(
  '%s is refused in one sentence that names both ways out, and with force replaced',
  async (_, make) => {
    await make();
    expect(() => requireTellable(dir, false)).toThrow(WrongUse);
    expect(() => requireTellable(dir, false)).toThrow(/--office.*--force/);
    requireTellable(dir, true);
  },
);

test.each(['.~lock.', '~$'])(
  'one that is open elsewhere (%s) is refused even with force',
  async (mark) => {
    await told();
    const name = book().slice(dir.length + 1);
    writeFileSync(join(dir, mark === '~$' ? `~$${name}` : `.~lock.${name}#`), '');
    for (const force of [false, true])
      expect(() => requireTellable(dir, force)).toThrow(/đang mở trong chương trình khác/);
  },
);
