// `print` as a person types it: what it writes, and what it does not take.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import { saveOffice } from '../../sync/office/disk/save.ts';
import { ward } from '../e2e/ward.ts';
import { keptFreshOffice } from '../kept-office.ts';

let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'print-'));
  await saveOffice(await keptFreshOffice(localDateTime('2026-01-01T00:00')), join(dir, 'office'));
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('print', () => {
  it('writes the sheet for the chairman of a new office', async () => {
    const out = join(dir, 'giay');
    const office = join(dir, 'office');
    const { code } = await ward('print', 'bao-cao-nhanh', '--office', office, '--out', out);
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual([
      expect.stringMatching(/^BaoCaoNhanh_\d{4}-\d\d-\d\d\.docx$/),
    ]);
  });

  it('says that nothing was issued yet', async () => {
    const { code, out } = await ward('print', 'so-van-ban-di', '--office', join(dir, 'office'));
    expect([code, out]).toEqual([0, 'Chưa có văn bản nào đã phát hành trong thời gian này.']);
  });

  it.each([
    [['print'], 'Cần tên tệp để in: so-van-ban-di, bao-cao-nhanh, tin-nhan.'],
    [['print', 'thu'], 'Cần tên tệp để in: so-van-ban-di, bao-cao-nhanh, tin-nhan.'],
    [['print', 'bao-cao-nhanh', '--year', '2026'], '--year chỉ dùng với so-van-ban-di.'],
    [['print', 'so-van-ban-di', '--from', '2026-01-01'], 'Ghi --year, hoặc cả --from và --to.'],
    [
      ['print', 'so-van-ban-di', '--from', '2026-02-01', '--to', '2026-01-31'],
      '--from ở sau --to.',
    ],
    [['print', 'so-van-ban-di', '--google'], 'Chỉ chọn một trong hai: --office hoặc --google.'],
  ])('%j is wrong use', async (words, message) => {
    const { code, err } = await ward(...words, '--office', join(dir, 'office'));
    expect([code, err]).toEqual([2, message]);
  });
});
