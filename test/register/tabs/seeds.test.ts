// The rows with which tabs begin, where they turn on what is known at set-up; what a row and a setting are known by.
import { describe, expect, it } from 'vitest';
import { TABS } from '#register/tabs/all';
import {
  addressList,
  isDateSetting,
  settingDate,
  settingFault,
} from '#register/tabs/settings-list';
import { fingerprintOf } from '#register/tabs/petitions';
import { localDateTime } from '#rules/dates/civil-date';

const { cycles, overview, petitions, settings, signers, targets } = TABS;

describe('the year of the plan', () => {
  it.each([
    [{}, null],
    [{ planNumber: '47/KH-UBND' }, '47/KH-UBND'],
    [{ planDate: '10/4/2026' }, '10/4/2026'],
    [{ planNumber: '47/KH-UBND', planDate: '10/4/2026' }, '47/KH-UBND ngày 10/4/2026'],
  ])('of an office that knew %j begins with the plan %j', (known, plan) => {
    expect(cycles.seeds(known)[0]?.slice(0, 3)).toEqual([2026, plan, null]);
  });

  it('has the bases of the plan one below another, or what an office had in their place', () => {
    const bases = (known: Readonly<Record<string, string>>) =>
      String(cycles.seeds(known)[0]?.[3]).split('\n');
    expect(bases({})).toHaveLength(4);
    expect(bases({})[0]).toBe('Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15');
    expect(bases({ basis2: 'Nghị quyết 1' })[1]).toBe('Thực hiện Nghị quyết 1');
    expect(bases({ basis2: 'Nghị quyết 1' })[0]).toBe(bases({})[0]);
  });
});

describe('who signs (A-S.1, A-S.2)', () => {
  const any = ['Mặc định', null, null, null];
  it.each([
    [{}, 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Văn Thảo'],
    [{ signer: 'Trần B', signerTitle: 'CHỦ TỊCH' }, 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần B'],
    [
      { signerTitle: 'KT. CHỦ TỊCH \n PHÓ CHỦ TỊCH' },
      'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Lê Văn Thảo',
    ],
    [
      { signerTitle: 'Q. CHỦ TỊCH\nÔNG A' },
      null,
      'TM. ỦY BAN NHÂN DÂN / Q. CHỦ TỊCH / ÔNG A',
      'Lê Văn Thảo',
    ],
  ])('of an office that knew %j is %j, %j, %j', (known, authority, title, name) => {
    expect(signers.seeds(known)).toEqual([[...any, authority, title, name]]);
  });
});

it('each target stands for each year with its goal, the vision for its one', () => {
  const words = JSON.stringify([
    ['1', 'Trình độ'],
    ['Tầm nhìn', 'Đến 2045'],
    ['x', 'Khác'],
  ]);
  const rows = targets.seeds({ 'chi-tieu-41': words });
  const years = (number: string) => rows.filter(([one]) => one === number).map((row) => row[2]);
  expect(years('1')).toEqual([2026, 2027, 2028, 2029, 2030]);
  expect(years('Tầm nhìn')).toEqual([2045]);
  expect(rows[0]?.slice(0, 2)).toEqual(['1', 'Trình độ']);
  expect(rows[0]?.[4]).toEqual(expect.any(Number));
  expect(rows.at(-1)?.[4]).toBeNull();
  expect(targets.seeds({})).toEqual([]);
});

it('settings begin with what is known, else with their own value, else empty', () => {
  const valueOf = (key: string, known: Readonly<Record<string, string>>) =>
    settings.seeds(known).find(([one]) => one === key)?.[2];
  expect(valueOf('soonDays', {})).toBe('3');
  expect(valueOf('soonDays', { soonDays: '5' })).toBe('5');
  expect(valueOf('owner', {})).toBeNull();
  expect(settings.fixed?.offers('testMode')).toEqual(['Có', 'Không']);
  expect(settings.fixed?.offers('place')).toBeNull();
});

it('the board begins with its rows of work, numbered, then its lines, then what may be asked', () => {
  const rows = overview.seeds({});
  const [first, second] = rows;
  expect([first?.at(-1), second?.at(-1), first?.[0]]).toEqual(['01', '02', null]);
  expect(first).toHaveLength(Object.keys(overview.columns).length);
  const asked = rows.filter((row) => overview.fixed?.offers(row[0] ?? null) === 'tick');
  expect(asked.length).toBeGreaterThan(0);
  expect(rows.slice(-asked.length)).toEqual(asked);
  expect(asked.every((row) => row[5] === false)).toBe(true);
  expect(overview.fixed?.offers('Hội nghị')).toBeNull();
});

it('formats are laid on the columns of the board below their headers', () => {
  const keys = Object.keys(overview.columns);
  for (const { repeatCell } of overview.decorate(101)) {
    const { startRowIndex, startColumnIndex = -1, endColumnIndex = -1 } = repeatCell?.range ?? {};
    expect(startRowIndex).toBe(1);
    expect(startColumnIndex).toBeGreaterThanOrEqual(keys.indexOf('item'));
    expect(endColumnIndex).toBeGreaterThan(startColumnIndex ?? 0);
    const [set = ''] = Object.keys(repeatCell?.cell?.userEnteredFormat ?? {});
    expect(repeatCell?.fields).toBe(`userEnteredFormat(${set})`);
  }
});

describe('a petition is known again', () => {
  const cells = {
    unit: 'DV-0001',
    receivedAt: localDateTime('2026-08-10T09:00'),
    title: ' Thuê  đất\n',
    content: 'Nội dung',
    scope: null,
    scopeReason: null,
  };
  it.each([
    [{}, 'DV-0001|2026-08-10T09:00|Thuê đất'],
    [{ title: null }, 'DV-0001|2026-08-10T09:00|Nội dung'],
    [{ title: null, content: null, unit: null, receivedAt: null }, '||'],
    [{ title: 'x'.repeat(61) }, `DV-0001|2026-08-10T09:00|${'x'.repeat(60)}`],
    [{ title: 'Thuê đất'.normalize('NFD') }, 'DV-0001|2026-08-10T09:00|Thuê đất'],
  ])('by its unit, moment and first words: %j', (more, print) => {
    expect(fingerprintOf({ ...cells, ...more })).toBe(print);
  });

  it('of a denunciation by what holds none of them (AM-20)', () => {
    const secret = fingerprintOf({ ...cells, scopeReason: 'Đơn tố cáo' });
    expect(secret).toMatch(/^[0-9a-z]+$/);
    expect(fingerprintOf({ ...cells, title: 'Khác', scopeReason: 'Đơn tố cáo' })).not.toBe(secret);
    expect(petitions.secrecy?.shows).not.toContain('title');
  });
});

describe('a setting', () => {
  const months = 'Ghi số tháng bằng chữ số';
  it.each([
    ['testMode', 'Có', null],
    ['testMode', 'có', 'Chọn một trong'],
    ['soonDays', '0', null],
    ['soonDays', '999', null],
    ['longOverdueDays', '1000', 'Ghi số ngày làm việc'],
    ['longOverdueDays', '3 ngày', 'Ghi số ngày làm việc'],
    ['soonDays', 'x3', 'Ghi số ngày làm việc'],
    ['retentionMonths', '1', null],
    ['retentionMonths', '0', months],
    ['retentionMonths', '1,5', months],
    ['retentionMonths', '100', months],
    ['retentionMonths', '99', months],
    ['targetTolerance', '', null],
    ['targetTolerance', '999', null],
    ['targetTolerance', '1000', 'Ghi số đơn vị'],
    ['targetTolerance', 'x5', 'Ghi số đơn vị'],
    ['startFrom', '', null],
    ['startFrom', '5/2/2026', null],
    ['startFrom', '31/2/2026', 'Ghi ngày dạng'],
    ['deciders', '', null],
    ['deciders', 'a@vidu.vn, b@vidu.vn', null],
    ['deciders', 'a@vidu.vn, Bình', 'Ghi thư điện tử đầy đủ'],
    ['place', '', null],
  ] as const)('%s as “%s” is told: %j', (key, text, fault) => {
    const told = settingFault(key, text);
    if (fault === null) expect(told).toBeNull();
    else expect(told).toContain(fault);
  });

  it('names its choices', () => {
    expect(settingFault('testMode', 'x')).toBe('Chọn một trong: “Có”, “Không”.');
  });

  it.each([
    ['46058', '2026-02-05'],
    ['46058.5', '2026-02-05'],
    ['46058.', null],
    ['x46058', null],
    ['460581', null],
  ])('typed as “%s” is the day %j', (text, day) => {
    expect(settingDate(text)).toBe(day);
  });

  it('of a day is known, and addresses are listed as people list them', () => {
    expect([isDateSetting('startFrom'), isDateSetting('soonDays'), isDateSetting(null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(addressList(' a@b.vn, ;c@d.vn\n')).toEqual(['a@b.vn', 'c@d.vn']);
  });
});
