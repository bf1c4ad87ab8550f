import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeOffice, openOffice } from '../../../sync/office/disk/open.ts';
import { restoreOffice } from '../../../sync/office/disk/restore.ts';
import { saveOffice } from '../../../sync/office/disk/save.ts';
import { KEPT, versionsOf } from '../../../sync/office/disk/versions.ts';
import type { LocalOffice } from '../../../sync/office/office.ts';
import { officeWith, SHEET_ID } from '../helpers.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ban-'));
});
afterEach(() => {
  closeOffice(dir);
  rmSync(dir, { recursive: true, force: true });
});

const open = () => openOffice(dir, { bundle: '' });
const cell = (office: LocalOffice) => office.grid(SHEET_ID, 0)[0]?.[0];
const type = (office: LocalOffice, value: string) =>
  office.personEdit(
    { fileId: SHEET_ID, sheet: 0, row: 0, column: 0, values: [[value]] },
    { validate: false },
  );

async function edited(value: string): Promise<void> {
  const office = existsSync(join(dir, '.office/state.json')) ? await open() : officeWith();
  type(office, value);
  await saveOffice(office, dir, { before: value });
  closeOffice(dir);
}
async function now(): Promise<unknown> {
  const office = await open();
  closeOffice(dir);
  return cell(office);
}

it('keeps what lay there before each save, the last ten, and nothing before the first', async () => {
  await edited('1');
  expect(versionsOf(dir)).toEqual([]);
  for (let n = 2; n <= KEPT + 4; n += 1) await edited(String(n));
  const versions = versionsOf(dir);
  expect(versions.map(({ before }) => before)).toEqual(
    Array.from({ length: KEPT }, (_, at) => String(KEPT + 4 - at)),
  );
  expect(readdirSync(join(dir, '.ban-truoc'))).toHaveLength(KEPT);
});

it('brings a version back, and takes that back again', async () => {
  for (const value of ['một', 'hai', 'ba']) await edited(value);
  await restoreOffice(dir, null);
  expect(await now()).toBe('hai');
  await restoreOffice(dir, null);
  expect(await now()).toBe('ba');
  await restoreOffice(dir, 1);
  expect(await now()).toBe('một');
});

it('keeps what a person typed since the last run, also where the program wrote in place', async () => {
  await edited('một');
  const book = join(dir, readdirSync(dir).find((name) => name.endsWith('.xlsx')) ?? '');
  const typed = new Uint8Array(readFileSync(book));
  await edited('hai');
  writeFileSync(book, typed);
  await edited('ba');
  await restoreOffice(dir, null);
  expect(readFileSync(book).equals(typed)).toBe(true);
});

it('costs no second copy of what did not change', async () => {
  const office = officeWith();
  office.store.addFile({
    name: 'tệp.txt',
    mimeType: 'text/plain',
    bytes: new TextEncoder().encode('nội dung'),
  });
  await saveOffice(office, dir);
  for (const value of ['a', 'b', 'c']) {
    type(office, value);
    await saveOffice(office, dir);
  }
  const inodes = versionsOf(dir).map(
    ({ number }) =>
      statSync(join(dir, '.ban-truoc', String(number).padStart(4, '0'), 'tệp.txt')).ino,
  );
  expect(inodes).toHaveLength(3);
  expect(new Set(inodes).size).toBe(1);
  expect(inodes).not.toContain(statSync(join(dir, 'tệp.txt')).ino);
});

it('helps where the state is broken or the register gone, and says where there is nothing to bring back', async () => {
  await expect(restoreOffice(dir, null)).rejects.toThrow('chưa giữ bản nào');
  await edited('một');
  await edited('hai');
  writeFileSync(join(dir, '.office/state.json'), '{');
  await restoreOffice(dir, null);
  expect(await now()).toBe('một');
  await expect(restoreOffice(dir, 77)).rejects.toThrow(/Không có bản 77/);
});

it('never brings back a version that somebody changed', async () => {
  await edited('một');
  await edited('hai');
  const kept = join(dir, '.ban-truoc/0001');
  writeFileSync(join(kept, readdirSync(kept).find((name) => name.endsWith('.xlsx')) ?? ''), 'x');
  await expect(restoreOffice(dir, 1)).rejects.toThrow('không còn nguyên');
  expect(await now()).toBe('hai');
});

it('a file that a person saved while a run worked is not written over', async () => {
  await edited('một');
  const office = await open();
  type(office, 'hai');
  const book = join(dir, readdirSync(dir).find((name) => name.endsWith('.xlsx')) ?? '');
  writeFileSync(book, 'vừa lưu');
  await expect(saveOffice(office, dir)).rejects.toThrow('vừa được lưu lại trong lúc phần mềm chạy');
  expect(readFileSync(book, 'utf8')).toBe('vừa lưu');
});
