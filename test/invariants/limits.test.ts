// Google's limits: mails of a day, six minutes a run, too many requests. What does not fit today is done later, once.
import { beforeEach, describe, expect, it } from 'vitest';
import { TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import type { LocalOffice } from '../../sync/office/office.ts';
import { editSheet } from '../../sync/rehearse/edit-sheet.ts';
import { keptFreshOffice } from '../kept-office.ts';
import { sendForm } from '../../sync/rehearse/send-form.ts';
import { startSmallYear, rowsOf } from './moments.ts';

const runAt = (office: LocalOffice, at: string): string | null => {
  office.setClock(localDateTime(at));
  return office.execute('hourly').error;
};

function form(office: LocalOffice, n: number, lost = false): void {
  const fields = {
    kind: 'Doanh nghiệp',
    name: `Công ty TNHH Số ${n}`,
    email: `so${n}@dn.example`,
    taxCode: `080000000${n}`,
    attend: 'Không',
  };
  const petition = { group: 'Vốn', title: `Vay vốn ${n}`, content: `Đề nghị hướng dẫn ${n}.` };
  sendForm(office, { fields, petitions: [petition], lost, twice: false });
}

const doubtful = (office: LocalOffice) =>
  rowsOf(office, 'journal').filter(({ state }) => state === 'cần kiểm tra');

describe('mails beyond the quota of the day', () => {
  let office: LocalOffice;
  beforeEach(async () => {
    office = await keptFreshOffice(localDateTime('2026-08-05T09:00'));
  });

  it('go out on the next day, each once', () => {
    office.limits.mailRecipientsPerDay = 3;
    for (const n of [1, 2, 3, 4, 5]) form(office, n);
    expect(office.mails()).toHaveLength(3);
    expect(runAt(office, '2026-08-05T18:00')).toBeNull();
    expect(office.mails()).toHaveLength(3);
    expect(runAt(office, '2026-08-06T07:00')).toBeNull();
    expect(office.mails().map(({ to }) => to.join())).toEqual(
      [1, 2, 3, 4, 5].map((n) => `so${n}@dn.example`),
    );
    expect(doubtful(office)).toEqual([]);
  });

  it('also when the quota runs out between the plan and the sending', () => {
    office.onCall = ({ kind }) => {
      if (kind === 'mail') office.limits.mailRecipientsPerDay = 0;
    };
    form(office, 1);
    office.onCall = null;
    expect(office.mails()).toEqual([]);
    office.limits.mailRecipientsPerDay = 100;
    expect(runAt(office, '2026-08-06T07:00')).toBeNull();
    expect(office.mails()).toHaveLength(1);
    expect(doubtful(office)).toEqual([]);
  });
});

describe('a run that is slow', () => {
  it('stops between two actions within Google’s six minutes, and later runs finish, each action once', async () => {
    const office = await keptFreshOffice(localDateTime('2026-08-05T07:00'));
    for (let n = 1; n <= 9; n += 1) form(office, n, true);
    office.latency = 25_000;
    expect(runAt(office, '2026-08-05T09:00')).toBeNull();
    const first = office.mails().length;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(9);
    for (const hour of ['10:00', '11:00', '12:00', '13:00'])
      expect(runAt(office, `2026-08-05T${hour}`)).toBeNull();
    const names = office.mails().map(({ to }) => to.join());
    expect(names).toHaveLength(9);
    expect(new Set(names).size).toBe(9);
    expect(doubtful(office)).toEqual([]);
  });
});

describe('Google’s refusals', () => {
  it('of too many requests are waited out', async () => {
    const office = await keptFreshOffice(localDateTime('2026-08-05T09:00'));
    office.limits.sheetsWritesPerMinute = 1;
    form(office, 1);
    expect(office.executions.at(-1)?.error).toBeNull();
    expect(rowsOf(office, 'petitions')).toHaveLength(1);
    expect(office.mails()).toHaveLength(1);
  });

  it('of a template that is gone fail the letters that need it, not the mails of the run', async () => {
    const { office, moments } = await startSmallYear();
    const drafting = moments.findIndex(({ name }) => name.startsWith('2026-09-18'));
    for (const moment of moments.slice(0, drafting)) {
      office.setClock(moment.at);
      moment.act(office);
    }
    const { store } = office;
    const files = [...store.state.files].filter(([, { name }]) => name !== 'Mẫu D16-phong');
    store.set({ files: new Map(files) });
    office.setClock(localDateTime('2026-09-18T09:00'));
    moments[drafting]?.act(office);
    const told = doubtful(office).map(({ note }) => note);
    expect(
      told.filter((note) => String(note).includes('Không có tệp mẫu “D16-phong”')),
    ).toHaveLength(1);
    expect(office.files().some(({ name }) => name.includes('huong-dan'))).toBe(true);
  });

  it('of Drive in passing leave the letter to a later run, and the mails go out', async () => {
    const { office, moments } = await startSmallYear();
    const drafting = moments.findIndex(({ name }) => name.startsWith('2026-09-18'));
    for (const moment of moments.slice(0, drafting)) {
      office.setClock(moment.at);
      moment.act(office);
    }
    office.limits.drivePerMinute = 0;
    office.setClock(localDateTime('2026-09-18T09:00'));
    moments[drafting]?.act(office);
    const drafts = () => office.files().filter(({ name }) => name.startsWith('DuThao_')).length;
    expect(drafts()).toBe(0);
    office.limits.drivePerMinute = Infinity;
    expect(runAt(office, '2026-09-18T10:00')).toBeNull();
    expect(drafts()).toBeGreaterThan(1);
    expect(drafts()).toBe(rowsOf(office, 'documents').length);
    expect(doubtful(office)).toEqual([]);
    expect(rowsOf(office, 'documents').every(({ file }) => file !== null)).toBe(true);
  });
});

describe('what staff empty', () => {
  it('is told as lost, and its derived cells go (A-I.2.2)', async () => {
    const office = await keptFreshOffice(localDateTime('2026-08-05T09:00'));
    form(office, 1);
    form(office, 2);
    const { petitions } = TABS;
    const [first] = rowsOf(office, 'petitions');
    const blank = Object.entries(petitions.columns).flatMap(([key, column]) =>
      column.by === 'staff' && first?.[key] != null ? [{ key, column, text: '' }] : [],
    );
    const where = [{ key: 'code', column: petitions.columns.code, text: String(first?.['code']) }];
    editSheet(office, { kind: 'edit', tab: petitions, where, set: blank });
    runAt(office, '2026-08-05T10:00');
    expect(rowsOf(office, 'petitions').map(({ code }) => code)).toEqual(['AQ-2026-0002']);
    expect(doubtful(office).map(({ kind }) => kind)).toEqual(['dòng đã mất']);
  });
});
