// The weekly copies of both files: one a week, eight kept, nothing twice wherever a run is cut off.
import { beforeAll, describe, expect, test } from 'vitest';
import { TABS } from '#register/tabs/all';
import { addDays, civilDate, localDateTime } from '#rules/dates/civil-date';
import { COPIES } from '../../../apps-script/google/setup/weekly-copies.ts';
import type { LocalOffice, Snapshot } from '../../../sync/office/office.ts';
import { bareOffice } from '../../../sync/workplace/fresh.ts';
import { lookedAt } from '../../kept-office.ts';
import { fileOf, readSheet, shownRows } from '../../../sync/workplace/sheet.ts';

const MONDAY = civilDate('2026-08-03');

let office: LocalOffice;
let fresh: Snapshot;

beforeAll(async () => {
  office = await bareOffice(localDateTime('2026-08-03T06:00'));
  expect(office.execute('caiDat').error).toBeNull();
  await lookedAt(office);
  fresh = office.snapshot();
});

function hourlyAt(day: string, time: string): void {
  office.setClock(localDateTime(`${day}T${time}`));
  office.fireHourly();
}

const copies = (trashed: boolean): string[] =>
  office
    .files()
    .filter((file) => file.appProperties['copy'] === 'tuần' && file.trashed === trashed)
    .map(({ name }) => name)
    .sort();

const both = (week: string): string[] => [
  `Sổ đối thoại doanh nghiệp – bản sao tuần ${week}`,
  `Thông tin liên hệ – bản sao tuần ${week}`,
];

const overview = (): string =>
  String(
    shownRows(readSheet(office, TABS.overview)).find(({ item }) => item === 'Kết nối và quyền')?.[
      'value'
    ],
  );

describe('the weekly copies', () => {
  test('are made once a week, by the first run that week, in a folder of their own, and told in Tổng quan', () => {
    office.restore(fresh);
    for (const day of ['2026-08-05', '2026-08-06', '2026-08-09'])
      for (const time of ['07:00', '08:00']) hourlyAt(day, time);
    expect(copies(false)).toEqual(both('2026-08-03'));
    const folders = office.files().filter(({ name }) => name === COPIES);
    expect(folders).toHaveLength(1);
    const [copy] = office.files().filter(({ appProperties }) => 'copy' in appProperties);
    expect(copy?.parents).toEqual([folders[0]?.id]);
    expect(overview()).toContain(`Bản sao sổ gần nhất: tuần từ 03/08/2026, ở thư mục “${COPIES}”.`);
    hourlyAt('2026-08-10', '07:00');
    expect(copies(false)).toEqual([...both('2026-08-03'), ...both('2026-08-10')].sort());
  });

  test.each([
    [7, 7, 0],
    [8, 8, 0],
    [9, 8, 1],
    [10, 8, 2],
  ])('after %i weeks %i of a file are kept and %i lie in the trash', (weeks, kept, gone) => {
    office.restore(fresh);
    for (let week = 0; week < weeks; week += 1) hourlyAt(addDays(MONDAY, 7 * week), '07:00');
    expect(copies(false)).toHaveLength(2 * kept);
    expect(copies(true)).toHaveLength(2 * gone);
    if (gone > 0) expect(copies(true)).toEqual(expect.arrayContaining(both('2026-08-03')));
    expect(copies(false)).toEqual(expect.arrayContaining(both(addDays(MONDAY, 7 * (weeks - 1)))));
  });

  test('hold what the register held, and are never taken for it', () => {
    office.restore(fresh);
    hourlyAt('2026-08-03', '07:00');
    const held = office.files().find(({ name }) => name === both('2026-08-03')[0]);
    const id = held?.id ?? '';
    expect(office.sheets(id)).toEqual(office.sheets(fileOf(office, TABS.overview)));
    expect(office.store.spreadsheet(id).properties).toMatchObject({ locale: 'vi_VN' });
    office.execute('caiDat');
    expect(fileOf(office, TABS.overview)).not.toBe(id);
    expect(office.files().filter(({ name }) => name === 'Sổ đối thoại doanh nghiệp')).toHaveLength(
      1,
    );
  });

  test('are made once by the next run, wherever the first was cut off', () => {
    office.restore(fresh);
    const kinds: string[] = [];
    office.onCall = ({ kind }) => void kinds.push(kind);
    hourlyAt('2026-08-03', '07:00');
    office.onCall = null;
    // After the work of the hour: a list, the folder, two copies, then the look at everything.
    const from = kinds.lastIndexOf('sheetsWrite') + 1;
    expect(kinds.slice(from).filter((kind) => kind === 'drive').length).toBeGreaterThan(4);
    for (let at = from; at < from + 12; at += 1)
      for (const when of ['before', 'after'] as const) {
        office.restore(fresh);
        office.faults = ({ index }) => (index === at ? when : null);
        hourlyAt('2026-08-03', '07:00');
        office.faults = null;
        hourlyAt('2026-08-03', '08:00');
        expect(copies(false), `${when} ${at}`).toEqual(both('2026-08-03'));
        expect(office.files().filter(({ name }) => name === COPIES)).toHaveLength(1);
      }
  });

  test('that Google refuses are told, with the work of the hour done, and made the next day', () => {
    office.restore(fresh);
    const { home } = JSON.parse(office.properties()['installed'] ?? '{}') as { home: string };
    office.setProperty(
      'installed',
      (office.properties()['installed'] ?? '').replace(home, 'khong-co'),
    );
    hourlyAt('2026-08-03', '07:00');
    expect(office.executions.at(-1)?.error).toBeNull();
    hourlyAt('2026-08-03', '08:00');
    expect(overview()).toContain('CHƯA SAO ĐƯỢC SỔ TUẦN NÀY: File not found: khong-co.');
    expect(copies(false)).toEqual([]);
    office.setProperty(
      'installed',
      (office.properties()['installed'] ?? '').replace('khong-co', home),
    );
    hourlyAt('2026-08-04', '07:00');
    expect(copies(false)).toEqual(both('2026-08-03'));
  });
});
