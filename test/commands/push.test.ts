import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { push } from '../../sync/commands/push.ts';
import { closeOffice } from '../../sync/office/disk/open.ts';
import { saveOffice } from '../../sync/office/disk/save.ts';
import type { LocalOffice, Snapshot } from '../../sync/office/office.ts';
import { edit, issue, officeAfterConference } from '../finance/office.ts';

let office: LocalOffice;
let start: Snapshot;
let dir: string;
beforeAll(async () => {
  office = await officeAfterConference();
  start = office.snapshot();
});
beforeEach(() => {
  office.restore(start);
  dir = mkdtempSync(join(tmpdir(), 'van-phong-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

async function saved(): Promise<void> {
  await saveOffice(office, dir);
  closeOffice(dir);
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const told = { out: '', err: '' };
  const code = await push.run(args, {
    out: (text) => void (told.out += `${text}\n`),
    err: (text) => void (told.err += `${text}\n`),
    json: false,
  });
  return { code, ...told };
}

const outbox = (): string => join(dir, 'Gửi Sở Tài chính');
const REPORT = ['BC_ket-qua-doi-thoai_2026.docx', 'BC_ket-qua-doi-thoai_2026.xlsx'];

describe('ward push', () => {
  it('puts the issued report into its folder on disk, once', async () => {
    issue(office);
    await saved();
    const first = await run('--office', dir, '--json');
    expect({ code: first.code, told: JSON.parse(first.out) as unknown }).toEqual({
      code: 0,
      told: { outcome: 'pushed', problems: [], files: REPORT },
    });
    expect(readdirSync(outbox()).sort()).toEqual(REPORT);
    const second = await run('--office', dir, '--json');
    expect(JSON.parse(second.out)).toEqual({ outcome: 'unchanged', problems: [], files: [] });
  });

  it('writes nothing on a dry run', async () => {
    issue(office);
    await saved();
    const { code, out } = await run('--office', dir, '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('Xem trước, chưa ghi gì. Báo cáo số 61/BC-UBND ngày 24/9/2026');
    expect(existsSync(outbox())).toBe(false);
  });

  it('says where to mend and exits with 1 when it is refused', async () => {
    edit(office, 'petitions', { code: 'AQ-2026-0003' }, { plan: '', obstacle: '' });
    await saved();
    const { code, out } = await run('--office', dir);
    expect(code).toBe(1);
    expect(out).toContain('Đề nghị sửa 02 chỗ sau:');
    expect(out).toContain('Tab “Kiến nghị”, dòng 4, cột “Vướng mắc”: Chưa ghi vướng mắc');
    const { out: json } = await run('--office', dir, '--json');
    expect(JSON.parse(json)).toMatchObject({
      outcome: 'refused',
      problems: [{ tab: 'Kiến nghị', row: 4, column: 'Vướng mắc' }, { row: 4 }],
    });
  });

  it('exits with 2 for a wrong use, a folder without an office among them', async () => {
    expect(await run('--office', join(dir, 'khong-co'))).toMatchObject({ code: 2, out: '' });
    expect((await run('thêm')).code).toBe(2);
    expect((await run('--google', '--office', dir)).code).toBe(2);
  });
});
