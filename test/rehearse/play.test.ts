import { describe, expect, test } from 'vitest';
import { TABS } from '#register/tabs/all';
import { keptFreshOffice } from '../kept-office.ts';
import { play, startOf } from '../../sync/rehearse/play.ts';
import { readRehearsal } from '../../sync/rehearse/read-rehearsal.ts';
import { resultOf, type RehearsalResult } from '../../sync/workplace/result.ts';

const CONFERENCE =
  'add: { tab: conferences, row: { code: HN-2026-1, year: "2026", date: 2026-09-17, petitionsClose: 2026-08-21T17:00, registrationsClose: 2026-08-21T17:00 } }';
const FORM =
  'form: { conference: HN-2026-1, kind: Hợp tác xã, name: Hợp tác xã Ngọc Trì, taxCode: 0800653262, phone: 0912 000 347, attend: Có, delegates: "2", inWard: Có, petitions: [ { group: Vốn, title: Vay vốn mua máy cấy, content: Đề nghị hướng dẫn. } ] }';

/** Plays steps at nine, without the hourly trigger unless a step asks for it. */
async function after(...steps: string[]): Promise<RehearsalResult> {
  return playSource(
    `daily: manual\ndays:\n  - on: 2026-08-03\n    do:\n${steps.map((s) => `      - ${s}\n`).join('')}`,
  );
}

async function playSource(source: string, pushes: string[] = []): Promise<RehearsalResult> {
  const read = readRehearsal(source);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const office = await keptFreshOffice(startOf(read.rehearsal));
  const push = (): Promise<void> => Promise.resolve(void pushes.push(office.now()));
  await play(office, read.rehearsal, { push });
  return resultOf(office, []);
}

const row = (code: string, rest = ''): string =>
  `add: { tab: units, row: { code: ${code}, kind: Doanh nghiệp, name: Công ty ${code}${rest} } }`;
const codes = (result: RehearsalResult): unknown[] =>
  (result.tabs['units'] ?? []).map((unit) => unit['code']);

describe('what people do in a sheet', () => {
  test('an added row stands at the end, a date as a day, a code as text', async () => {
    const result = await after(
      row('DV-0001'),
      row('DV-0002', ', convertedOn: 2026-08-01'),
      'add: { tab: contacts, row: { unit: DV-0002, taxCode: 0801158817 } }',
    );
    expect(codes(result)).toEqual(['DV-0001', 'DV-0002']);
    expect(result.tabs['units']?.[1]).toMatchObject({ convertedOn: '2026-08-01', sector: null });
    expect(result.tabs['contacts']).toMatchObject([{ unit: 'DV-0002', taxCode: '0801158817' }]);
  });

  test('an edit changes the row it means, and the installable trigger runs once', async () => {
    const before = await after(row('DV-0001'), row('DV-0002'));
    const result = await after(
      row('DV-0001'),
      row('DV-0002'),
      'edit: { tab: units, where: { code: DV-0002 }, set: { name: Tên mới, publishName: Có } }',
    );
    expect(result.tabs['units']?.[1]).toMatchObject({
      name: 'Tên mới',
      publishName: 'Có',
      kind: 'Doanh nghiệp',
    });
    const edits = (r: RehearsalResult): number =>
      r.runs.filter(({ job }) => job === 'onEditInstalled').length;
    expect(edits(result) - edits(before)).toBe(1);
  });

  test.each([
    ['apart', '', ['onEditInstalled', 'onEditInstalled', 'onEditInstalled', 'hourly', 'hourly']],
    ['together', 'typing: together\n', ['onEditInstalled', 'hourly', 'hourly']],
  ])(
    'steps typed %s: whether each has a run of its own, or the last hour of the day takes what followed the first',
    async (_, typing, runs) => {
      const steps = [row('DV-0001'), row('DV-0002'), row('DV-0003')];
      const result = await playSource(
        `${typing}daily: workdays\ndays:\n  - on: 2026-08-03\n    do:\n${steps.map((s) => `      - ${s}\n`).join('')}`,
      );
      const worked = result.runs.filter(
        ({ job, calls }) => runs.includes(job) && Object.values(calls).some((count) => count > 0),
      );
      expect(worked.map(({ job }) => job).sort()).toEqual([...runs].sort());
      expect(codes(result)).toEqual(['DV-0001', 'DV-0002', 'DV-0003']);
    },
  );

  test('an empty text clears a cell', async () => {
    const result = await after(
      row('DV-0001', ', sector: May mặc'),
      'edit: { tab: units, where: { code: DV-0001 }, set: { sector: "" } }',
    );
    expect(result.tabs['units']?.[0]).toMatchObject({ sector: null });
  });

  test('an edit beside a cell that its list would refuse still reaches the cells it means', async () => {
    const result = await after(
      'paste: { tab: units, at: A2, rows: [ [DV-0001, Loại lạ, Công ty Một] ] }',
      'edit: { tab: units, where: { code: DV-0001 }, set: { code: DV-0009, name: Công ty Hai } }',
    );
    expect(result.tabs['units']?.[0]).toMatchObject({
      code: 'DV-0009',
      kind: 'Loại lạ',
      name: 'Công ty Hai',
    });
  });

  test('words in a column of days stay as they were typed', async () => {
    const result = await after(
      'add: { tab: conferences, row: { code: HN-2026-1, date: cuối tháng 9 } }',
    );
    expect(result.tabs['conferences']?.[0]).toMatchObject({ date: 'cuối tháng 9' });
  });

  test('rows are deleted, sorted and pushed down', async () => {
    const result = await after(
      row('DV-0002'),
      row('DV-0003'),
      row('DV-0001'),
      'sort: { tab: units, by: Mã đơn vị }',
      'insert: { tab: units, above: { code: DV-0002 } }',
      'delete: { tab: units, where: { code: DV-0003 } }',
    );
    expect(codes(result)).toEqual(['DV-0001', 'DV-0002']);
  });

  test('a paste is one event, is never refused and keeps what it holds', async () => {
    const rows = Array.from(
      { length: 50 },
      (_, i) => `[DV-${String(i + 1).padStart(4, '0')}, Loại lạ, "=1+1"]`,
    );
    const result = await after(`paste: { tab: units, at: A2, rows: [ ${rows.join(', ')} ] }`);
    expect(result.tabs['units']).toHaveLength(50);
    expect(result.tabs['units']?.[49]).toMatchObject({
      code: 'DV-0050',
      kind: 'Loại lạ',
      name: '=1+1',
    });
    expect(result.runs.filter(({ job }) => job === 'onEditInstalled')).toHaveLength(1);
  });

  test('settings are typed before the first day', async () => {
    const result = await playSource(
      'settings: { senderName: Phường }\ndaily: manual\ndays: [ { on: 2026-08-03, do: [ { say: x } ] } ]',
    );
    expect(result.tabs['settings']?.find(({ key }) => key === 'senderName')).toMatchObject({
      value: 'Phường',
    });
  });
});

describe('a step that cannot be done names its line', () => {
  test.each([
    [
      'no row',
      ['edit: { tab: units, where: { code: DV-0009 }, set: { name: x } }'],
      'Dòng 5: Tab “DN, HKD, HTX” không có dòng nào có “Mã đơn vị” = “DV-0009”',
    ],
    [
      'no row, one like it',
      [row('DV-0001'), 'edit: { tab: units, where: { code: DV-0O01 }, set: { name: x } }'],
      'có “Mã đơn vị” = “DV-0O01”. Gần giống: “DV-0001”.',
    ],
    [
      'two rows',
      [row('DV-0001'), row('DV-0002'), 'delete: { tab: units, where: { kind: Doanh nghiệp } }'],
      'Dòng 7: Tab “DN, HKD, HTX” có 2 dòng',
    ],
    [
      'a column without its header',
      ['paste: { tab: units, at: C1, rows: [ [Tên cơ sở] ] }', 'sort: { tab: units, by: name }'],
      'Dòng 6: Tab “DN, HKD, HTX” lúc này không còn cột “Tên đơn vị”',
    ],
  ])('%s', async (_, steps, message) => {
    await expect(after(...steps)).rejects.toThrow(message);
  });
});

describe('forms', () => {
  test('a form comes in with its registration, petition and contact', async () => {
    const result = await after(CONFERENCE, FORM);
    expect(result.forms).toBe(1);
    expect(result.tabs['registrations']).toMatchObject([
      { conference: 'HN-2026-1', receivedAt: '2026-08-03T09:00', delegates: 2 },
    ]);
    expect(result.tabs['petitions']).toMatchObject([
      { title: 'Vay vốn mua máy cấy', group: 'Vốn' },
    ]);
    expect(result.tabs['contacts']).toMatchObject([{ taxCode: '0800653262' }]);
  });

  test('a form whose trigger never fires waits for the next run', async () => {
    const lost = FORM.replace('attend: Có', 'attend: Có, lost: true');
    expect((await after(CONFERENCE, lost)).tabs['registrations']).toHaveLength(0);
    expect((await after(CONFERENCE, lost, 'run: daily')).tabs['registrations']).toHaveLength(1);
  });

  test('a form whose trigger fires twice is taken in once', async () => {
    const twice = FORM.replace('attend: Có', 'attend: Có, twice: true');
    const result = await after(CONFERENCE, twice);
    expect(result.runs.filter(({ job }) => job === 'onFormSubmit')).toHaveLength(2);
    expect(result.tabs['registrations']).toHaveLength(1);
  });
});

describe('the result', () => {
  test('has every tab and every column, and mails with their keys', async () => {
    const result = await after(
      CONFERENCE,
      FORM.replace('attend', 'email: htx@ngoctri.example, attend'),
    );
    for (const [key, tab] of Object.entries(TABS)) {
      for (const line of result.tabs[key] ?? expect.fail(key)) {
        expect(Object.keys(line)).toEqual(Object.keys(tab.columns));
      }
    }
    expect(result.journal).toEqual(result.tabs['journal']);
    expect(result.mails).toMatchObject([
      {
        to: ['htx@ngoctri.example'],
        key: 'DV-0001·xác nhận·2026-08-03T09:00',
        at: '2026-08-03T09:00',
      },
    ]);
    expect(result.mails[0]?.text).toContain('Hợp tác xã Ngọc Trì');
  });

  test('is the same, byte for byte, when the file is played again', async () => {
    const steps = [CONFERENCE, FORM, 'run: daily'];
    expect(JSON.stringify(await after(...steps))).toBe(JSON.stringify(await after(...steps)));
  });

  test('pushes happen where the file says so', async () => {
    const pushes: string[] = [];
    await playSource(
      'daily: manual\ndays: [ { on: 2026-08-03, at: "10:30", do: [ { push: true } ] } ]',
      pushes,
    );
    expect(pushes).toEqual(['2026-08-03T10:30']);
  });
});
