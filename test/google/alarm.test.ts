// When the office's runs fail one after the other, the owner gets one mail; and one only until it works again.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import type { LocalOffice, Snapshot } from '../../sync/office/office.ts';
import { readSheet } from '../../sync/workplace/sheet.ts';
import { keptFreshOffice } from '../kept-office.ts';

let office: LocalOffice;
let start: Snapshot;

beforeAll(async () => {
  office = await keptFreshOffice(localDateTime('2026-08-03T07:00'));
  office.execute('hourly');
  start = office.snapshot();
});
beforeEach(() => {
  office.restore(start);
  office.onCall = null;
  office.google.faults = null;
});

let hour = 0;
/** Runs an hour, which fails at its write or not; returns how many mails the owner has by then. */
function run(fails: boolean): number {
  hour = (hour % 900) + 1;
  const two = (n: number): string => String(n).padStart(2, '0');
  office.setClock(
    localDateTime(`2026-09-${two(1 + Math.floor(hour / 30))}T${two(7 + (hour % 12))}:00`),
  );
  office.onCall = ({ kind }) => {
    office.google.faults =
      fails && kind === 'sheetsWrite' ? { kind: '503', every: 1, done: false } : null;
  };
  const { error } = office.execute('hourly');
  expect(error !== null).toBe(fails);
  office.onCall = null;
  office.google.faults = null;
  return alarms().length;
}
const alarms = () => office.mails().filter(({ subject }) => subject.includes('ba lượt chạy'));

describe('runs that fail one after the other', () => {
  it('are told to the owner at the third, in one mail, however many follow', () => {
    expect([true, true, true, true, true].map(run)).toEqual([0, 0, 1, 1, 1]);
    const [mail] = alarms();
    expect(mail?.to).toEqual([office.owner]);
    expect(mail?.text).toContain('Dữ liệu đã có không mất');
    expect(mail?.text).toContain('chạy kiemTra');
  });

  it('are counted anew once a run came to its end', () => {
    expect([true, true, false, true, true, false].map(run)).toEqual([0, 0, 0, 0, 0, 0]);
    expect([true, true, true, false, true, true, true].map(run)).toEqual([0, 0, 1, 1, 1, 1, 2]);
  });

  it('are runs too that write nothing because a header is missing', () => {
    const { fileId } = readSheet(office, TABS.petitions);
    const values = [['Cách xử lí']];
    const column = Object.keys(TABS.petitions.columns).indexOf('route');
    const sheet = TABS.petitions.sheetId;
    office.personEdit({ fileId, sheet, row: 0, column, values }, { validate: false });
    for (const at of ['10:00', '11:00', '12:00', '13:00']) {
      office.setClock(localDateTime(`2026-08-03T${at}`));
      office.execute('hourly');
    }
    expect(alarms()).toHaveLength(1);
    expect(alarms()[0]?.text).toContain('Cách xử lý');
  });
});
