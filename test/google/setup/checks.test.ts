// Each check of the owner's list can fail, and says what to do; the same list through the office.
import { beforeEach, describe, expect, it } from 'vitest';
import { TABS } from '#register/tabs/all';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { checkAll, CHECKS, healthWords } from '../../../apps-script/google/setup/checks.ts';
import type { Facts } from '../../../apps-script/google/setup/facts.ts';
import type { LocalOffice } from '../../../sync/office/office.ts';
import { fileOf, readSheet, shownRows } from '../../../sync/workplace/sheet.ts';
import { keptFreshOffice } from '../../kept-office.ts';

const ZONE = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };
const FORM = {
  published: true,
  accepting: true,
  asksForAccount: false,
  collectsEmail: false,
  editable: false,
};
const GOOD: Facts = {
  handlers: ['hourly', 'onEditInstalled', 'onFormSubmit'],
  form: FORM,
  formLies: 'home',
  gone: [],
  moved: [],
  zones: { register: ZONE, contacts: ZONE },
  firstRow: 2,
  faultyTemplates: [],
  mailQuota: 100,
  used: { day: civilDate('2026-08-03'), milliseconds: 600_000 },
  otherEdit: localDateTime('2026-08-03T09:15'),
};

const minutes = (count: number) => ({
  used: { day: civilDate('2026-08-03'), milliseconds: count * 60_000 },
});

const BAD: readonly (readonly [keyof typeof CHECKS, Partial<Facts>, string, string])[] = [
  ['triggers', { handlers: [] }, 'Không có trình kích hoạt nào', 'Chạy caiDat'],
  [
    'triggers',
    { handlers: [...GOOD.handlers, 'hourly'] },
    'hằng giờ, khi sửa sổ, khi có phiếu, hằng giờ',
    'Chạy caiDat',
  ],
  ['formOpen', { form: null }, 'không mở được biểu mẫu', 'Thùng rác'],
  ['formOpen', { form: { ...FORM, published: false } }, 'chưa xuất bản', 'Xuất bản'],
  [
    'formOpen',
    { form: { ...FORM, accepting: false } },
    'không nhận câu trả lời',
    'bỏ các giới hạn',
  ],
  ['formOpen', { form: { ...FORM, asksForAccount: true } }, 'bắt đăng nhập', 'ẩn danh'],
  [
    'formOpen',
    { form: { ...FORM, collectsEmail: true } },
    'thu thập thư điện tử',
    'bỏ các giới hạn',
  ],
  ['formOpen', { form: { ...FORM, editable: true } }, 'sửa câu trả lời', 'bỏ các giới hạn'],
  ['formPlace', { formLies: 'unseen' }, 'nằm ngoài thư mục', 'kéo biểu mẫu'],
  ['filesThere', { gone: ['Mẫu D22'] }, 'Mẫu D22', 'Khôi phục'],
  ['filesPlace', { moved: ['Văn bản dự thảo'] }, 'Văn bản dự thảo', 'Kéo về thư mục'],
  ['templates', { faultyTemplates: ['Mẫu D17: thẻ mở không đóng.'] }, 'Mẫu D17', 'Sửa mẫu'],
  [
    'zone',
    { zones: { register: { ...ZONE, locale: 'en_US' }, contacts: ZONE } },
    'en_US',
    'Việt Nam',
  ],
  [
    'zone',
    { zones: { register: ZONE, contacts: { ...ZONE, timeZone: 'Asia/Tokyo' } } },
    'Tokyo',
    '+07',
  ],
  ['landing', { firstRow: 1001 }, 'dòng 1001', 'dòng trống'],
  ['landing', { firstRow: null }, 'chưa có dòng nào', 'báo người phụ trách'],
  ['mailQuota', { mailQuota: 19 }, 'Còn 19', 'ngày sau'],
  ['time', minutes(73), '73 trong 90 phút', 'dán nhiều dòng'],
  ['otherAccount', { otherEdit: null }, 'Chưa thấy', 'quyền xem tệp kịch bản'],
];

describe('a check of the owner’s list', () => {
  it('passes where everything is as it should be', () => {
    expect(checkAll(GOOD).filter(({ verdict }) => verdict !== 'Đạt')).toEqual([]);
  });

  it.each(BAD)('“%s” fails on %o, and says what to do', (name, bad, found, remedy) => {
    const line = CHECKS[name]({ ...GOOD, ...bad });
    expect(line.verdict).toBe('Chưa đạt');
    expect(line.found).toContain(found);
    expect(line.remedy).toContain(remedy);
    const others = checkAll({ ...GOOD, ...bad }).filter(({ verdict }) => verdict === 'Chưa đạt');
    expect(others).toEqual([line]);
  });

  it('has a row above for each', () => {
    expect(new Set(BAD.map(([name]) => name))).toEqual(new Set(Object.keys(CHECKS)));
  });

  it.each([
    ['mailQuota', { mailQuota: 20 }],
    ['time', minutes(72)],
    ['zone', { zones: { register: { ...ZONE, timeZone: 'Asia/Saigon' }, contacts: ZONE } }],
    ['zone', { zones: { register: { ...ZONE, timeZone: 'Asia/Bangkok' }, contacts: ZONE } }],
  ] as const)('“%s” still passes on %o', (name, facts) => {
    expect(CHECKS[name]({ ...GOOD, ...facts }).verdict).toBe('Đạt');
  });

  it('goes into one line of “Tổng quan” where a day may have changed it', () => {
    expect(healthWords(GOOD)).toMatch(/^Đạt\. Còn 100 người nhận\. .* đã dùng 10 trong 90 phút\.$/);
    expect(healthWords({ ...GOOD, form: null })).toMatch(
      /^CHƯA ĐẠT – .*không mở được biểu mẫu.*kiemTra/,
    );
  });
});

describe('what the owner runs in the editor', () => {
  let office: LocalOffice;
  beforeEach(async () => {
    office = await keptFreshOffice(localDateTime('2026-08-03T07:00'));
  });
  const told = () => shownRows(readSheet(office, TABS.checks));
  const line = (item: string) => told().find((row) => String(row['item']).includes(item));
  const run = (fn: string): void => expect(office.execute(fn).error).toBeNull();

  it('leaves its result in the tab “Kiểm tra”, in the place of the one before', () => {
    run('kiemTra');
    expect(new Set(told().map(({ job }) => job))).toEqual(new Set(['kiemTra']));
    expect(told().length).toBe(Object.keys(CHECKS).length + 1);
    run('chayNgay');
    expect(told()).toEqual([
      expect.objectContaining({ job: 'chayNgay', found: 'Đã cập nhật sổ; xem tab Tổng quan.' }),
    ]);
    run('banGiao');
    expect(line('biên bản')?.['found']).toContain('người giao, người nhận');
  });

  it('kiemTra sees the edit of another account, and asks for it before', () => {
    run('kiemTra');
    expect(line('tài khoản khác')?.['verdict']).toBe('Chưa đạt');
    const fileId = fileOf(office, TABS.overview);
    const { positions, grid } = readSheet(office, TABS.overview);
    const row = grid.findIndex(([item]) => item === 'Chạy ngay');
    const tick = {
      fileId,
      sheet: TABS.overview.sheetId,
      row,
      column: positions.get('request') ?? 0,
    };
    office.personEdit(
      { ...tick, values: [[true]] },
      { validate: true, user: 'can.bo@haiphong.example' },
    );
    run('kiemTra');
    expect(line('tài khoản khác')).toMatchObject({
      verdict: 'Đạt',
      found: 'Đã thấy lúc 07:00 03/08/2026.',
    });
  });

  it('kiemTra ends with the ids that the Node program asks for, as text to copy', () => {
    run('kiemTra');
    const ids = JSON.parse(String(line('office.json')?.['found'])) as Record<string, unknown>;
    expect(ids).toMatchObject({
      register: fileOf(office, TABS.overview),
      templates: { D22: expect.any(String) },
    });
  });

  it('goCaiDat takes the triggers away and leaves all data; caiDat goes on with the same files', () => {
    const files = office.files().length;
    run('goCaiDat');
    expect(office.triggers()).toEqual([]);
    run('caiDat');
    expect(office.triggers().map(({ handler }) => handler)).toEqual(GOOD.handlers);
    expect(office.files()).toHaveLength(files);
  });

  it('of another account is refused, and that account’s triggers are taken away', () => {
    const user = 'nguoi.khac@haiphong.example';
    for (const fn of ['caiDat', 'kiemTra', 'chayNgay', 'banGiao', 'hoSoNam', 'goCaiDat'])
      expect(office.execute(fn, undefined, { user }).error, fn).toContain('đã được gỡ');
    expect(office.triggers().every(({ creator }) => creator === office.owner)).toBe(true);
    expect(office.triggers()).toHaveLength(3);
  });

  it('tells in “Tổng quan” within the hour what is gone', () => {
    const template = office.files().find(({ name }) => name === 'Mẫu D22');
    if (template === undefined) throw new Error('no template');
    office.store.putFile({ ...template, trashed: true });
    run('hourly');
    run('hourly');
    const health = shownRows(readSheet(office, TABS.overview)).find(
      ({ item }) => item === 'Kết nối và quyền',
    );
    expect(health?.['value']).toContain('Không thấy: Mẫu D22.');
  });
});
