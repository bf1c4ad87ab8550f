import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { docxText } from '#docx/docx-text';
import type { LocalOffice, Snapshot } from '../../sync/office/office.ts';
import { textFaults } from '../invariants/text-faults.ts';
import {
  CONFERENCE,
  edit,
  issue,
  officeAfterConference,
  OPINION,
  pushOf,
  reportFiles,
} from './office.ts';

let office: LocalOffice;
let start: Snapshot;
beforeAll(async () => {
  office = await officeAfterConference();
  start = office.snapshot();
});
beforeEach(() => {
  office.restore(start);
});

const record = (set: Readonly<Record<string, string>>): void =>
  edit(office, 'conferences', { code: CONFERENCE }, set);

const HEADERS: Readonly<Record<string, string>> = {
  decision: 'Quyết định',
  decisionReason: 'Lý do',
  decidedBy: 'Người quyết định',
  decidedOn: 'Ngày quyết định',
  opinionNumber: 'Số, ngày văn bản cho ý kiến',
};

describe('a conference held below the conditions (A-II.3.1, A-III.2.1, AM-03)', () => {
  it('is reported with what is on record of the leader’s opinion', async () => {
    issue(office);
    expect((await pushOf(office)).outcome).toBe('pushed');
    const report = reportFiles(office).find(({ name }) => name.endsWith('.docx'));
    const text = docxText(report?.bytes ?? new Uint8Array());
    expect(textFaults(text.split('Biểu mẫu')[0] ?? '')).toEqual([]);
    expect(text).toContain(
      'Hội nghị chưa đủ điều kiện tổ chức; được tổ chức theo ý kiến của Lê Văn Thảo tại Thông báo số 12/TB-UBND ngày 24/8/2026 (quyết định ngày 24/8/2026; lý do: Đã mời đủ đại biểu).',
    );
  });

  it.each(Object.entries(HEADERS))('is not reported without %s', async (key, header) => {
    issue(office);
    record({ [key]: '' });
    const { outcome, problems } = await pushOf(office);
    expect([outcome, problems.map(({ tab, column }) => `${tab}, ${column}`)]).toEqual([
      'refused',
      [`Hội nghị, ${header}`],
    ]);
    expect(problems[0]?.message).toContain('chưa ghi');
    expect(reportFiles(office)).toEqual([]);
  });

  it.each([
    ['the day before today', '2026-09-23', []],
    ['today', '2026-09-24', []],
    ['the day after', '2026-09-25', ['Ngày quyết định 25/9/2026 ở sau ngày hôm nay']],
  ])('an opinion dated %s is on record, or not yet', async (_day, decidedOn, told) => {
    issue(office);
    record({ decidedOn });
    const { outcome, problems } = await pushOf(office);
    expect(outcome).toBe(told.length === 0 ? 'pushed' : 'refused');
    expect(problems).toHaveLength(told.length);
    for (const words of told) {
      expect(problems[0]?.column).toBe('Ngày quyết định');
      expect(problems[0]?.message.toLowerCase()).toContain(words.toLowerCase());
    }
  });

  it('is not reported on a decision of before the closing, nor on one that says the contrary', async () => {
    issue(office);
    record({ decidedOn: '2026-08-21' });
    expect((await pushOf(office)).problems.map(({ column }) => column)).toEqual([
      'Ngày quyết định',
    ]);
    record({ ...OPINION, decision: 'Dừng' });
    expect((await pushOf(office)).problems.map(({ column }) => column)).toEqual(['Quyết định']);
  });
});
