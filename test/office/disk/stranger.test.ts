import {
  mkdirSync,
  mkdtempSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeOffice, openOffice } from '../../../sync/office/disk/open.ts';
import { saveOffice } from '../../../sync/office/disk/save.ts';
import { officeWith } from '../helpers.ts';

let root: string;
let dir: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'la-'));
  dir = join(root, 'van-phong');
});
afterEach(() => {
  closeOffice(dir);
  rmSync(root, { recursive: true, force: true });
});

const open = () => openOffice(dir, { bundle: '' });
async function saved(): Promise<void> {
  await saveOffice(officeWith(), dir);
  closeOffice(dir);
}
const book = () => readdirSync(dir).find((name) => name.endsWith('.xlsx')) ?? '';

describe('a folder that came from somebody else', () => {
  it.each([
    ['a step up', { moves: [{ staged: '.office/tam/0', path: '../thoat.txt' }], remove: [] }],
    ['an absolute path', { moves: [], remove: ['/nan-nhan.txt'] }],
    ['a removal outside', { moves: [], remove: ['../nan-nhan.txt'] }],
    ['a step up in the middle', { moves: [], remove: ['Thư/../../nan-nhan.txt'] }],
    ['a backslash', { moves: [], remove: ['..\\nan-nhan.txt'] }],
    ['a drive', { moves: [], remove: ['C:/nan-nhan.txt'] }],
    [
      'something staged elsewhere',
      { moves: [{ staged: '../nan-nhan.txt', path: 'a.txt' }], remove: [] },
    ],
    [
      'a linked folder',
      {
        moves: [{ staged: '.office/tam/0', path: 'ngoai/thoat.txt' }],
        remove: ['ngoai/nan-nhan.txt'],
      },
    ],
    ['no journal at all', 'không phải'],
    ['half a journal', { moves: [{ staged: 1 }] }],
  ])('with %s in its journal moves and removes nothing outside', async (_, journal) => {
    await saved();
    writeFileSync(join(root, 'nan-nhan.txt'), 'của người khác');
    mkdirSync(join(dir, '.office/tam'), { recursive: true });
    writeFileSync(join(dir, '.office/tam/0'), 'x');
    symlinkSync(root, join(dir, 'ngoai'));
    writeFileSync(join(dir, '.office/dang-luu.json'), JSON.stringify(journal));
    await expect(open()).rejects.toThrow(
      /“\.office\/dang-luu\.json”.*Chưa đổi tệp nào\. Hãy xóa tệp đó/,
    );
    expect(readFileSync(join(root, 'nan-nhan.txt'), 'utf8')).toBe('của người khác');
    expect(existsSync(join(root, 'thoat.txt'))).toBe(false);
    rmSync(join(dir, '.office/dang-luu.json'));
    await expect(open()).resolves.toBeDefined();
  });

  it.each(['../nan-nhan.txt', '/etc/passwd', 'a/../../b'])(
    'whose state names %s is not opened',
    async (path) => {
      await saved();
      const file = join(dir, '.office/state.json');
      const state = JSON.parse(readFileSync(file, 'utf8')) as { manifest: object };
      writeFileSync(file, JSON.stringify({ ...state, manifest: { x: { path, hash: '' } } }));
      await expect(open()).rejects.toThrow('state.json” bị hỏng');
    },
  );

  it.each(['{"version":1}', '{', '[]', 'null', '""', '{"version":1,"state":{},"manifest":{}}'])(
    'whose state is %s is told in words',
    async (text) => {
      await saved();
      writeFileSync(join(dir, '.office/state.json'), text);
      await expect(open()).rejects.toThrow(/state\.json” bị hỏng.*restore/);
    },
  );
});

describe('what the disk refuses', () => {
  it('a folder in the place of the register', async () => {
    await saved();
    const name = book();
    rmSync(join(dir, name));
    mkdirSync(join(dir, name));
    await expect(open()).rejects.toThrow(/là một thư mục ở chỗ lẽ ra là một tệp.*\(EISDIR\)/);
  });

  it('a file in the place of a folder, and a name too long', async () => {
    writeFileSync(join(root, 'tep'), '');
    await expect(saveOffice(officeWith(), join(root, 'tep/trong'))).rejects.toThrow(
      /\(ENOTDIR\|EEXIST\)|\((ENOTDIR|EEXIST)\)/,
    );
    await expect(saveOffice(officeWith(), join(root, 'x'.repeat(300)))).rejects.toThrow(
      /quá dài.*\(ENAMETOOLONG\)/,
    );
  });

  it('leaves an office for its owner alone to read', async () => {
    await saved();
    const modes = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) => {
      const stats = statSync(join(dir, name));
      return [name, (stats.mode & 0o777).toString(8), stats.isDirectory() ? '700' : '600'];
    });
    expect((statSync(dir).mode & 0o777).toString(8)).toBe('700');
    for (const [name, mode, wanted] of modes) expect(mode, name).toBe(wanted);
  });
});
