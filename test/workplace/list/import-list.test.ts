// A list of businesses from Excel: how it is read, who is new, known or doubtful and why, what is written (AM-04).
import { describe, expect, it } from 'vitest';
import { TABS } from '#register/tabs/all';
import type { Tab } from '#register/table/column';
import { localDateTime } from '#rules/dates/civil-date';
import { heldOf, logExport } from '../../../sync/workplace/held.ts';
import { importUnits, knownUnits } from '../../../sync/workplace/list/import-list.ts';
import { listOf, type Listed } from '../../../sync/workplace/list/list-file.ts';
import { matchList } from '../../../sync/workplace/list/list-match.ts';
import { rowsIfThere } from '../../../sync/workplace/sheet.ts';
import { WrongUse } from '../../../sync/workplace/wrong-use.ts';
import { keptFreshOffice } from '../../kept-office.ts';

const listed = (row: number, more: Partial<Listed>): Listed => ({
  row,
  kind: 'Doanh nghiệp',
  name: 'Công ty TNHH Nhựa Ba Hàng',
  sector: null,
  taxCode: null,
  address: null,
  representative: null,
  position: null,
  phone: null,
  email: null,
  ...more,
});

describe('the list of another office', () => {
  it('is read by its headers, wherever they stand; a number keeps its digits', () => {
    const { rows, taken, left } = listOf([
      ['DANH SÁCH NGƯỜI NỘP THUẾ'],
      [],
      [
        'STT',
        'Tên người nộp thuế',
        'MST',
        'Tên chủ hộ',
        'Số điện thoại',
        'Địa chỉ kinh doanh',
        'Nợ',
      ],
      [1, 'Hộ kinh doanh  Vũ La', 30179001234, 'Vũ Thị La', '0912 000 301', 'thôn Vũ La', 5],
      [null, null, null, null, null, null, null],
      [2, 'HTX Dịch vụ Tiền Trung', '0801234560', '-', null, null, null],
    ]);
    expect(rows).toMatchObject([
      {
        row: 4,
        kind: 'Hộ kinh doanh',
        name: 'Hộ kinh doanh Vũ La',
        taxCode: '30179001234',
        representative: 'Vũ Thị La',
        phone: '0912 000 301',
        address: 'thôn Vũ La',
      },
      { row: 6, kind: 'Hợp tác xã', taxCode: '0801234560', representative: null },
    ]);
    expect(taken.name).toBe('Tên người nộp thuế');
    expect(left).toEqual(['Nợ']);
  });

  it('without a column of names is refused in words', () => {
    expect(() =>
      listOf([
        ['STT', 'Ghi chú'],
        [1, 'x'],
      ]),
    ).toThrow(WrongUse);
  });
});

describe('a row of the list against the register', () => {
  const KNOWN = [
    {
      code: 'DV-0001',
      name: 'Công ty TNHH Nhựa Ba Hàng',
      taxCode: '0801234560',
      phone: '0912000301',
    },
    { code: 'DV-0002', name: 'Cơ sở may Tiền Trung', taxCode: null, phone: '0912000302' },
  ];
  it.each<[string, Partial<Listed>, object]>([
    [
      'the same code',
      { name: 'Nhựa Ba Hàng', taxCode: '0801234560' },
      { is: 'same', unit: 'DV-0001' },
    ],
    [
      'phone and name, no code',
      { name: 'Cơ sở may Tiền Trung', phone: '0912.000.302' },
      { is: 'same', unit: 'DV-0002' },
    ],
    ['another name and code', { name: 'Gốm Vũ Xá', taxCode: '0200253985' }, { is: 'new' }],
    ['a branch of it', { name: 'Chi nhánh Ba Hàng', taxCode: '0801234560-001' }, { is: 'new' }],
    [
      'the name of another code',
      { name: 'CTY TNHH Nhựa Ba Hàng', taxCode: '0200253985' },
      { is: 'doubtful', why: 'tên giống đơn vị DV-0001 (Công ty TNHH Nhựa Ba Hàng)' },
    ],
    [
      'the phone of another name',
      { name: 'Gốm Vũ Xá', phone: '0912000302' },
      { is: 'doubtful', why: 'cùng số điện thoại với đơn vị DV-0002 (Cơ sở may Tiền Trung)' },
    ],
    [
      'no name',
      { name: null, taxCode: '0200253985' },
      { is: 'unusable', why: 'không có tên đơn vị' },
    ],
  ])('%s', (_, row, verdict) => {
    expect(matchList([listed(4, row)], KNOWN)).toMatchObject([verdict]);
  });

  it('that stands twice in the list is doubtful the second time, with the row it repeats', () => {
    const one = { name: 'Gốm Vũ Xá', taxCode: '0200253985' };
    expect(matchList([listed(4, one), listed(9, one)], KNOWN)).toMatchObject([
      { is: 'new' },
      {
        is: 'doubtful',
        why: 'cùng mã số với dòng 4 của danh sách (Gốm Vũ Xá); tên giống dòng 4 của danh sách (Gốm Vũ Xá)',
      },
    ]);
  });

  it('with a wrong code is warned of and not kept back', () => {
    const [one] = matchList([listed(4, { name: 'Gốm Vũ Xá', taxCode: '0801234567' })], []);
    expect(one).toMatchObject({ is: 'new' });
    expect(one?.warnings.join()).toContain('Chữ số kiểm tra');
  });
});

it('what is written has the next codes, its contacts in their own file, and is known the next time', async () => {
  const office = await keptFreshOffice(localDateTime('2026-08-03T07:00'));
  const rows = [
    listed(2, { taxCode: '0801234560', phone: '0912.000.301', email: 'a@vidu.example' }),
    listed(3, { name: '=IMPORTXML("x")', kind: null }),
  ];
  expect(importUnits(office, rows)).toEqual(['DV-0001', 'DV-0002']);
  expect(importUnits(office, [listed(4, { name: 'Gốm Vũ Xá' })])).toEqual(['DV-0003']);
  office.execute('hourly');
  expect(rowsIfThere(office, TABS.units as Tab)).toMatchObject([
    {
      code: 'DV-0001',
      kind: 'Doanh nghiệp',
      inWard: 'Có',
      active: 'Có',
      maskedCode: '0801********60',
    },
    { code: 'DV-0002', name: '=IMPORTXML("x")' },
    { code: 'DV-0003' },
  ]);
  expect(rowsIfThere(office, TABS.contacts as Tab)).toMatchObject([
    { unit: 'DV-0001', phone: '0912000301', email: 'a@vidu.example' },
  ]);
  expect(matchList(rows, knownUnits(office)).map(({ is }) => is)).toEqual(['same', 'doubtful']);
  // Luật 91/2025/QH15: who asks what is held gets all of it, and nothing of another.
  const held = heldOf(office, 'DV-0001');
  expect(held).toMatchObject({ unit: 'DV-0001', name: 'Công ty TNHH Nhựa Ba Hàng', petitions: [] });
  expect(Object.keys(held?.tabs ?? {})).toEqual(
    expect.arrayContaining(['DN, HKD, HTX', 'Liên hệ']),
  );
  expect(held?.tabs['Liên hệ']).toMatchObject([{ 'Điện thoại': '0912000301' }]);
  expect(JSON.stringify(held)).not.toContain('Gốm Vũ Xá');
  expect(heldOf(office, 'DV-0009')).toBeNull();
  // Each time it is given out a line of the journal says so, and the next run can read it.
  logExport(office, 'DV-0001');
  office.execute('hourly');
  const told = rowsIfThere(office, TABS.journal as Tab).filter(
    ({ kind }) => kind === 'xuất dữ liệu',
  );
  expect(told).toMatchObject([
    { case: 'DV-0001', state: 'đã xong', note: 'Xuất những gì sổ giữ về DV-0001' },
  ]);
});

it('a thousand rows are matched at once: each new, none twice', () => {
  const many = Array.from({ length: 1000 }, (_, n) =>
    listed(n + 2, { name: `Cơ sở số ${n}`, phone: `0912${String(n).padStart(6, '0')}` }),
  );
  expect(matchList(many, []).filter(({ is }) => is === 'new')).toHaveLength(1000);
});
