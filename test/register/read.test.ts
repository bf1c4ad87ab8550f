import { describe, expect, it } from 'vitest';
import type { Cell, Column } from '#register/table/column';
import { derived, staff } from '#register/table/columns';
import { defineTab } from '#register/table/column';
import { addRow, changesOf, draftOf } from '#register/table/draft';
import { readTable } from '#register/table/read';
import { readCell } from '#register/table/read-cell';
import { settingDate, settingFault } from '#register/tabs/settings-list';

const tab = defineTab({
  key: 'sample',
  title: 'Mẫu',
  sheetId: 900,
  columns: {
    code: derived.code('Mã'),
    name: staff.text('Tên'),
    count: staff.number('Số'),
    on: staff.date('Ngày'),
    kind: staff.list('Loại', ['Một', 'Hai']),
    fix: derived.long('Cần sửa'),
  },
});

const HEADERS = ['Cần sửa', 'Loại', ' Tên ', 'Ngày', 'Cột thêm của phường', 'Số', 'Mã'];
const read = (...rows: Cell[][]): ReturnType<typeof readTable<typeof tab.columns>> =>
  readTable(tab, [HEADERS, ...rows]);

function tableOf(...rows: Cell[][]) {
  const result = read(...rows);
  if (!result.ok) throw new Error(result.message);
  return result.table;
}

describe('a tab', () => {
  it('is read by its headers wherever they stand, with columns of the office’s own between', () => {
    const [row] = tableOf([null, 'Hai', ' Vũ La ', 46247, 'x', 7, 'M-1']).rows;
    expect(row?.value).toEqual({
      code: 'M-1',
      name: 'Vũ La',
      count: 7,
      on: '2026-08-13',
      kind: 'Hai',
      fix: null,
    });
    expect(row?.problems).toEqual([]);
  });

  it('leaves out rows in which nothing stands, and keeps the place of the others', () => {
    const { rows } = tableOf(['', '', '', '', '', '', ''], [], [null, null, 'Một mình'], [false]);
    expect(rows.map(({ at }) => at)).toEqual([3]);
  });

  it('names every header that is missing, and the tab', () => {
    const result = readTable(tab, [['Mã', 'Tên', 'Ngày sinh']]);
    expect(result).toMatchObject({ ok: false, missing: ['Số', 'Ngày', 'Loại', 'Cần sửa'] });
  });

  it('of no cells at all is missing everything, not an exception', () => {
    expect(readTable(tab, [])).toMatchObject({ ok: false });
  });

  it('tells what a cell that cannot be read holds, and leaves the row standing', () => {
    const [row] = tableOf([null, 'Ba', 'A', 'mai', null, 'bảy', null]).rows;
    expect(row?.value).toMatchObject({ name: 'A', count: null, on: null, kind: null });
    expect(row?.problems.map(({ column, message }) => `${column}: ${message}`)).toEqual([
      'Số: “bảy” không phải là số',
      'Ngày: “mai” không phải là ngày (dd/MM/yyyy)',
      'Loại: “Ba” không có trong danh sách',
    ]);
  });
});

describe('a text cell that holds no text is told and not taken for content', () => {
  it.each<[Cell, string | null, string | null]>([
    ['#N/A', null, 'lỗi của công thức'],
    ['#REF!', null, 'lỗi của công thức'],
    ['Err:508', null, 'lỗi của công thức'],
    [' #DIV/0! ', null, 'lỗi của công thức'],
    ['#NAME?', null, 'lỗi của công thức'],
    ['#1 đường Nguyễn Lương Bằng', '#1 đường Nguyễn Lương Bằng', null],
    [true, null, 'ô đúng/sai'],
    [0.333333333, null, 'số lẻ hoặc giờ'],
    [1.5, null, 'số lẻ hoặc giờ'],
    [36525, '36525', null],
    [36526, null, 'ngày tháng'],
    [46247, null, 'ngày tháng'],
    [109575, '109575', null],
    [61, '61', null],
    [912000301, '912000301', null],
  ])('%j', (cell, value, message) => {
    const read = readCell(staff.text('Tên'), cell);
    expect(read.value).toBe(value);
    if (message === null) expect(read.message).toBeNull();
    else expect(read.message).toContain(message);
  });
});

describe('a cell', () => {
  const date: Column = staff.date('Ngày');
  it.each<[Cell, string | null]>([
    [36526, '2000-01-01'],
    [36525, null],
    [109574, '2199-12-31'],
    [109575, null],
    [46247.75, '2026-08-13'],
    [-1, null],
    [1e300, null],
    ['13/08/2026', null],
    [true, null],
  ])('%o in a column of dates is %o', (cell, value) => {
    const found = readCell(date, cell);
    expect([found.value, found.message === null]).toEqual([value, value !== null]);
  });

  it('of text keeps leading zeros, joins letters and marks, and loses the blanks around it', () => {
    const text: Column = staff.text('Mã số');
    expect(readCell(text, ' 0801158817 ').value).toBe('0801158817');
    expect(readCell(text, 'Ái Quốc'.normalize('NFD')).value).toBe('Ái Quốc');
    expect(readCell(text, 912000311).value).toBe('912000311');
    expect(readCell(text, '   ').value).toBeNull();
  });
});

describe('a cell that looks empty', () => {
  it.each<[string, Column]>([
    ['text', staff.text('Mã số')],
    ['numbers', staff.number('Số đại biểu')],
    ['dates', staff.date('Ngày')],
    ['a list', staff.list('Đã tổ chức', ['Có', 'Không'])],
  ])('holds nothing, and nothing is told of it: %s', (_kind, column) => {
    for (const blanks of ['', ' ', '\u00a0\t', '\n'])
      expect(readCell(column, blanks)).toEqual({ value: null, message: null });
  });
});

describe('what a run writes', () => {
  it('is derived cells that differ and new rows, never a cell that staff type in', () => {
    const draft = draftOf(tableOf([null, 'Hai', 'A', 46247, null, 7, 'M-1'], [null, 'x', 'B']));
    const [first] = draft.rows;
    if (first === undefined) throw new Error('no row');
    first.value.name = 'đổi';
    first.value.count = 99;
    first.value.fix = 'Cần sửa gì đó';
    const { cells, rows } = changesOf(draft);
    expect(cells).toEqual([{ sheetId: 900, row: 1, column: 0, value: 'Cần sửa gì đó' }]);
    expect(rows).toEqual([]);
  });

  it('puts a new row under the right headers, text that does not fit its column as it was sent', () => {
    const draft = draftOf(tableOf());
    const row = addRow(draft, { code: 'M-2', name: '=A1' }, { kind: 'Ba', count: 'bảy' });
    expect(changesOf(draft).rows[0]?.cells).toEqual([null, 'Ba', '=A1', null, null, 'bảy', 'M-2']);
    expect(row.problems).toHaveLength(2);
    expect(addRow(draft, {}, { count: '7', kind: 'Hai' }).value).toMatchObject({
      count: 7,
      kind: 'Hai',
    });
  });
});

describe('a setting', () => {
  it.each([
    ['05/02/2026', '2026-02-05'],
    ['5/2/2026', '2026-02-05'],
    ['2026-02-05', '2026-02-05'],
    ['46058', '2026-02-05'],
    ['31/02/2026', null],
    ['đầu tháng hai', null],
  ])('typed as %o is the day %o', (text, day) => {
    expect(settingDate(text)).toBe(day);
  });

  it.each([
    ['startFrom', 'hôm nay', 'Ghi ngày dạng 05/02/2026.'],
    ['startFrom', '', null],
    ['soonDays', 'ba', 'Ghi số ngày làm việc bằng chữ số, ví dụ 3.'],
    ['fourteenFrom', 'ngày khác', 'Chọn một trong: “ngày tiếp nhận”, “ngày xác định”.'],
    ['place', 'ở đâu cũng được', null],
  ] as const)('%o as %o is told: %o', (key, value, fault) => {
    expect(settingFault(key, value)).toBe(fault);
  });
});
