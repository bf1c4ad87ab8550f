import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { docxText } from '#docx/docx-text';
import type { LocalOffice, Snapshot } from '../../sync/office/office.ts';
import { civilDate, localDateTime, toSerial } from '#rules/dates/civil-date';
import {
  CONFERENCE,
  REPORT,
  add,
  edit,
  folderOf,
  holdings,
  issue,
  officeAfterConference,
  pushOf,
  pushRows,
  reportFiles,
  reword,
  rowOf,
  slip,
} from './office.ts';

let office: LocalOffice;
let start: Snapshot;
beforeAll(async () => {
  office = await officeAfterConference();
  start = office.snapshot();
});
beforeEach(() => office.restore(start));

const DRAFTS = ['DuThao_BC_ket-qua-doi-thoai_2026.docx', 'DuThao_BC_ket-qua-doi-thoai_2026.xlsx'];
const FINAL = ['BC_ket-qua-doi-thoai_2026.docx', 'BC_ket-qua-doi-thoai_2026.xlsx'];
const SUPPLEMENT = [
  'BC_bo-sung_ket-qua-doi-thoai_2026.docx',
  'BC_bo-sung_ket-qua-doi-thoai_2026.xlsx',
];

const placed = (): string[] =>
  reportFiles(office).map((file) => `${folderOf(office, file)}/${file.name}`);
const textOf = (name: string): string => {
  const file = reportFiles(office).find((each) => each.name === name);
  return docxText(file?.bytes ?? new Uint8Array());
};

/** One more petition is settled after the report has left. */
function settleAnother(): void {
  office.setClock(localDateTime('2026-10-08T10:00'));
  add(office, 'documents', {
    kind: 'D16 Công văn trả lời kiến nghị',
    case: 'AQ-2026-0003',
    number: '40',
    state: 'Đã phát hành',
    date: '2026-10-07',
  });
}

describe('the gate (AM-39)', () => {
  it('makes drafts in the office’s own folder while the report has no number and date', async () => {
    expect(await pushOf(office)).toMatchObject({ outcome: 'draft', problems: [], files: DRAFTS });
    expect(placed()).toEqual(DRAFTS.map((name) => `Văn bản dự thảo/${name}`));
    expect(textOf(DRAFTS[0] ?? '')).toContain('DỰ THẢO');
  });

  it('keeps a report with a number but no date a draft', async () => {
    issue(office, { date: '' });
    expect((await pushOf(office)).outcome).toBe('draft');
  });

  it('keeps a report with number and date a draft until it is said to be issued', async () => {
    issue(office, { state: 'Đã ký, chờ lấy số' });
    expect((await pushOf(office)).outcome).toBe('draft');
  });

  it('carries an issued report, with its number and date, to the folder for Sở Tài chính', async () => {
    issue(office);
    expect(await pushOf(office)).toMatchObject({ outcome: 'pushed', problems: [], files: FINAL });
    expect(placed()).toEqual(FINAL.map((name) => `Gửi Sở Tài chính/${name}`));
    const text = textOf(FINAL[0] ?? '');
    expect(text).not.toContain('DỰ THẢO');
    expect(text).toContain('Số: 61/BC-UBND');
    expect(text).toContain('Ái Quốc, ngày 24 tháng 9 năm 2026');
    expect(text).toContain(
      '(Kèm theo Báo cáo số 61/BC-UBND ngày 24 tháng 9 năm 2026 của UBND phường Ái Quốc)',
    );
  });

  it('takes number and date as they were just typed, before any run has filled the tab again', async () => {
    const row = rowOf(office, 'documents', { kind: REPORT });
    slip(office, 'documents', { row, key: 'number', value: '61' });
    slip(office, 'documents', { row, key: 'date', value: toSerial(civilDate('2026-09-24')) });
    slip(office, 'documents', { row, key: 'state', value: 'Đã phát hành' });
    expect((await pushOf(office)).outcome).toBe('pushed');
    expect(textOf(FINAL[0] ?? '')).toContain('(Kèm theo Báo cáo số 61/BC-UBND');
  });

  it('writes an intent with the ids of the files before, and “đã xong” after', async () => {
    issue(office);
    await pushOf(office);
    const rows = pushRows(office);
    expect(rows.map(({ kind, state }) => `${kind}: ${state}`)).toEqual([
      'gửi Sở Tài chính: dự định',
      'gửi Sở Tài chính: đã xong',
    ]);
    expect(rows[0]?.key).toMatch(new RegExp(`^${CONFERENCE}·gửi báo cáo·[0-9a-f]{12}$`));
    for (const { id, name } of reportFiles(office))
      expect(rows[0]?.note).toContain(`${name} [${id}]`);
  });
});

describe('what has left is never written over (AM-39)', () => {
  it('is unchanged the second time, and uploads nothing', async () => {
    issue(office);
    await pushOf(office);
    const before = holdings(office);
    expect(await pushOf(office)).toMatchObject({ outcome: 'unchanged', files: [] });
    expect(holdings(office)).toEqual(before);
  });

  it('is the same draft on another day', async () => {
    await pushOf(office);
    office.setClock(localDateTime('2026-09-25T09:00'));
    expect((await pushOf(office)).outcome).toBe('unchanged');
  });

  it('drafts a supplement when the register has changed since the report left', async () => {
    issue(office);
    await pushOf(office);
    settleAnother();
    const { outcome, files } = await pushOf(office);
    expect(outcome).toBe('draft');
    expect(files).toEqual(SUPPLEMENT.map((name) => `DuThao_${name}`));
  });

  it('carries the second issued report as a supplement beside the first, naming it', async () => {
    issue(office);
    await pushOf(office);
    settleAnother();
    add(office, 'documents', {
      kind: REPORT,
      case: CONFERENCE,
      number: '68/BC-UBND',
      date: '2026-10-08',
      state: 'Đã phát hành',
    });
    expect(await pushOf(office)).toMatchObject({ outcome: 'pushed', files: SUPPLEMENT });
    expect(placed()).toEqual([...FINAL, ...SUPPLEMENT].map((name) => `Gửi Sở Tài chính/${name}`));
    const text = textOf(SUPPLEMENT[0] ?? '');
    expect(text).toContain('Tiếp theo Báo cáo số 61/BC-UBND ngày 24/9/2026');
    expect(text).toContain('Số: 68/BC-UBND');
  });

  it('takes the latest report by its date, however the tab is sorted', async () => {
    issue(office);
    add(office, 'documents', {
      kind: REPORT,
      case: CONFERENCE,
      number: '60',
      date: '2026-09-18',
      state: 'Đã gửi',
      sentOn: '2026-09-18',
      sentBy: 'Bưu chính',
    });
    expect((await pushOf(office)).report).toBe('Báo cáo số 61/BC-UBND ngày 24/9/2026');
  });
});

describe('--dry-run', () => {
  it.each([
    ['a draft', DRAFTS, false],
    ['an issued report', FINAL, true],
  ])('says what it would do with %s, and writes nothing', async (_, files, isIssued) => {
    if (isIssued) issue(office);
    const before = holdings(office);
    expect(await pushOf(office, true)).toMatchObject({
      outcome: isIssued ? 'pushed' : 'draft',
      files,
    });
    expect(holdings(office)).toEqual(before);
  });
});

describe('what the office changes about its letters', () => {
  it.each([
    ['the signer', () => edit(office, 'signers', { kind: 'Mặc định' }, { name: 'Nguyễn Văn An' })],
    ['the wording of the template', () => reword(office, 'Công tác chuẩn bị', 'Chuẩn bị')],
  ])('makes another draft: %s', async (_, change) => {
    await pushOf(office);
    change();
    expect((await pushOf(office)).outcome).toBe('draft');
    expect(reportFiles(office)).toHaveLength(4);
  });

  it('does not touch a report that has left', async () => {
    issue(office);
    await pushOf(office);
    reword(office, 'Công tác chuẩn bị', 'Chuẩn bị');
    expect((await pushOf(office)).outcome).toBe('unchanged');
  });
});
