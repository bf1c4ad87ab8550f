// The list that `kiemTra` makes on Google, of an office on this machine: in order, and each time not.
import { beforeEach, describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import { officeFindings } from '../../sync/doctor/office.ts';
import type { LocalOffice } from '../../sync/office/office.ts';
import { keptFreshOffice } from '../kept-office.ts';

let office: LocalOffice;
beforeEach(async () => {
  office = await keptFreshOffice(localDateTime('2026-08-03T08:00'));
});

const wrong = () => officeFindings(office).filter(({ ok }) => !ok);

describe('the doctor, of an office', () => {
  it('finds a new one in order', () => {
    expect(wrong()).toEqual([]);
    expect(officeFindings(office).length).toBeGreaterThan(5);
  });

  it('says that a trigger, a file, the form is gone', () => {
    const { triggers, files, forms } = office.store.state;
    office.store.set({ triggers: triggers.slice(1) });
    expect(wrong()).toMatchObject([{ remedy: expect.stringContaining('caiDat') as string }]);
    office.store.set({ triggers });
    const [outbox] = [...files.values()].filter(({ name }) => name === 'Gửi Sở Tài chính');
    office.store.set({ files: new Map([...files].filter(([id]) => id !== outbox?.id)) });
    expect(
      wrong()
        .map(({ found }) => found)
        .join(),
    ).toContain('Gửi Sở Tài chính');
    office.store.set({ files });
    const closed = [...forms].map(([id, form]) => [id, { ...form, accepting: false }] as const);
    office.store.set({ forms: new Map(closed) });
    expect(
      wrong()
        .map(({ found }) => found)
        .join(),
    ).toContain('không nhận câu trả lời');
  });

  it('says that the check itself could not run', () => {
    office.google.apisOff = ['sheets'];
    expect(wrong()).toMatchObject([{ check: 'Hàm kiemTra chạy được' }]);
  });
});
