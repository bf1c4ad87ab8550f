// “Hồ sơ năm” on Google: the register of a year that is over as two read-only files, once, wherever a run is cut off.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import type { LocalOffice, Snapshot } from '../../../sync/office/office.ts';
import { fileOf, readSheet, shownRows } from '../../../sync/workplace/sheet.ts';
import { keptFreshOffice } from '../../kept-office.ts';

const XLSX = '2026 Sổ đối thoại doanh nghiệp.xlsx';
const PDF = '2026 Sổ đối thoại doanh nghiệp.pdf';

let office: LocalOffice;
let fresh: Snapshot;
beforeAll(async () => {
  office = await keptFreshOffice(localDateTime('2026-08-03T07:00'));
  office.store.printer = () => ({ ok: true, bytes: strToU8('%PDF') });
  fresh = office.snapshot();
});
beforeEach(() => {
  office.restore(fresh);
  office.limits.exportBytes = 10 * 1024 * 1024;
  office.limits.listLagMs = 0;
});

function askAt(time: string): void {
  office.setClock(localDateTime(time));
  office.execute('hoSoNam');
}
const filed = () =>
  office
    .files()
    .filter(
      ({ trashed, appProperties }) => !trashed && appProperties['key']?.startsWith('hồ sơ năm'),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
const names = () => filed().map(({ name }) => name);
const told = () => shownRows(readSheet(office, TABS.checks)).map(({ found }) => String(found));

describe('the file of a year', () => {
  it('is refused on the last minute of the year and made from the first of the next', () => {
    askAt('2026-12-31T23:59');
    expect(told()).toEqual([expect.stringContaining('hồ sơ năm 2026 lập từ 01/01/2027')]);
    expect(names()).toEqual([]);
    askAt('2027-01-01T00:00');
    expect(names()).toEqual([PDF, XLSX]);
  });

  it('is the register alone, read only, in a folder of its own within the office’s', () => {
    askAt('2027-01-04T08:00');
    const { home } = JSON.parse(office.properties()['installed'] ?? '{}') as { home: string };
    const folders = office.files().filter(({ name }) => name === 'Hồ sơ năm');
    expect(folders.map(({ parents }) => parents)).toEqual([[home]]);
    for (const { parents, readOnly } of filed()) {
      expect(parents).toEqual([folders[0]?.id]);
      expect(readOnly).toContain('chỉ để xem');
    }
    const parts = unzipSync(filed().find(({ name }) => name === XLSX)?.bytes ?? new Uint8Array());
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    const sheets = office.sheets(fileOf(office, TABS.overview)).map(({ title }) => title);
    expect([...book.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual(sheets);
    expect(told().slice(0, 2)).toEqual([
      expect.stringContaining(`Đã lập, chỉ đọc: ${XLSX}`),
      expect.stringContaining(`Đã lập, chỉ đọc: ${PDF}`),
    ]);
  });

  it('is never written over; one that lies in the trash is made again', () => {
    askAt('2027-01-04T08:00');
    const before = filed();
    askAt('2027-01-04T09:00');
    expect(filed()).toEqual(before);
    expect(told()[0]).toBe(
      `Đã có từ trước, không ghi đè: ${XLSX} https://drive.google.com/file/d/${before[1]?.id}/view`,
    );
    for (const file of before) office.store.putFile({ ...file, trashed: true });
    askAt('2027-01-04T10:00');
    expect(names()).toEqual([PDF, XLSX]);
    expect(filed()[0]?.id).not.toBe(before[0]?.id);
  });

  it('is that of the latest year in “Kỳ” that is over, and a year that is missing there is told', () => {
    askAt('2028-01-04T08:00');
    expect(names()).toEqual([PDF, XLSX]);
    expect(told().join()).toContain('Tab “Kỳ” chưa có năm 2027.');
  });

  it('is made once, wherever the run was cut off, also where Drive’s lists lag', () => {
    let calls = 0;
    office.onCall = () => void (calls += 1);
    askAt('2027-01-04T08:00');
    office.onCall = null;
    expect(calls).toBeGreaterThan(9);
    for (let at = 0; at < calls; at += 1) {
      office.restore(fresh);
      office.limits.listLagMs = 4 * 60_000;
      office.faults = ({ index }) => (index === at ? 'after' : null);
      askAt('2027-01-04T08:00');
      office.faults = null;
      askAt('2027-01-04T08:01');
      askAt('2027-01-04T08:06');
      expect(names(), `cut off after call ${at}`).toEqual([PDF, XLSX]);
      expect(filed().every(({ readOnly }) => readOnly !== undefined)).toBe(true);
      expect(office.files().filter(({ name }) => name === 'Hồ sơ năm')).toHaveLength(1);
    }
  });

  it('that Google does not export is told, with what to do by hand, and the other is made all the same', () => {
    office.limits.exportBytes = 10;
    askAt('2027-01-04T08:00');
    const lines = shownRows(readSheet(office, TABS.checks));
    expect(lines[0]).toMatchObject({
      verdict: 'Chưa đạt',
      found: 'Google không lập được (403): This file is too large to be exported.',
      remedy: expect.stringContaining('Tải xuống › Microsoft Excel (.xlsx)'),
    });
    expect(names()).toEqual([PDF]);
  });
});
