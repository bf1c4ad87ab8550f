// What one cell says, by the kind of its column; what cannot be read is told in the words of the office.
import { describe, expect, it } from 'vitest';
import type { Cell, Column } from '#register/table/column';
import { amber, derived, picking, staff } from '#register/table/columns';
import { isOnlyBlanks, readCell } from '#register/table/read-cell';

const LIST = staff.list('Loại', ['Doanh nghiệp', 'Hộ kinh doanh']);

const DAY = 'ngày (dd/MM/yyyy)';
const RETYPE = (format: string) => `chọn định dạng ${format} cho ô rồi gõ lại`;

describe('a cell', () => {
  it.each<[string, Column, Cell, unknown]>([
    ['of text', staff.text('A'), ' a ', 'a'],
    ['of text that we wrote, a number', derived.text('A'), 46247, '46247'],
    ['of text that we wrote, a tick', derived.text('A'), true, 'true'],
    ['of text that we wrote, a failed formula', derived.text('A'), '#N/A', '#N/A'],
    ['of any kind, a number', derived.mixed('A'), 14, 14],
    ['of any kind, a text', derived.mixed('A'), '14–15', '14–15'],
    ['of numbers', staff.number('A'), 0, 0],
    ['of days', staff.date('A'), 46247, '2026-08-13'],
    ['of hours', staff.dateTime('A'), 46247.75, '2026-08-13T18:00'],
    ['to tick, ticked', staff.tick('A'), true, true],
    ['to tick, not ticked', staff.tick('A'), false, false],
    ['to tick, with a text', staff.tick('A'), 'TRUE', false],
    ['to choose from', LIST, 'Doanh nghiệp', 'Doanh nghiệp'],
    ['to choose from, in other letters', LIST, ' HỘ kinh doanh', 'Hộ kinh doanh'],
    ['that is empty', staff.number('A'), null, null],
    ['that looks empty', LIST, ' ', null],
    ['that holds only what nobody sees', staff.text('A'), '\u200b \ufeff', null],
    ['to choose from, with signs nobody sees', LIST, 'Hộ kinh\u00a0doanh\u200b', 'Hộ kinh doanh'],
    ['to choose from, with another dash', staff.list('A', ['Có – rồi']), 'có - rồi', 'Có – rồi'],
  ])('%s', (_what, column, cell, value) => {
    expect(readCell(column, cell)).toEqual({ value, message: null });
  });

  it.each<[Column, Cell, string]>([
    [staff.number('A'), 'bảy', '“bảy” không phải là số'],
    [staff.number('A'), true, '“true” không phải là số'],
    [staff.date('A'), 'mai', '“mai” không phải là ngày (dd/MM/yyyy)'],
    [staff.dateTime('A'), 'mai', '“mai” không phải là ngày giờ (dd/MM/yyyy HH:mm)'],
    [staff.date('A'), 5, 'ngày ngoài khoảng 2000–2199'],
    [LIST, 'Hội', '“Hội” không có trong danh sách'],
    [LIST, 'a\n  b', '“a b” không có trong danh sách'],
    [LIST, 'x'.repeat(40), `“${'x'.repeat(40)}” không có trong danh sách`],
    [LIST, 'x'.repeat(41), `“${'x'.repeat(40)}…” không có trong danh sách`],
    [staff.text('A'), true, '“true” là ô đúng/sai, không phải chữ'],
    [staff.text('A'), '#REF!', '“#REF!” là lỗi của công thức, không phải chữ'],
    [picking(staff.code('A'), 'units'), 46247, '“13/08/2026” là ngày tháng, không phải chữ'],
    [staff.text('Giờ'), 1 / 3, '“0.3333 (08:00)” là số lẻ hoặc giờ, không phải chữ'],
    [staff.text('Giờ'), 1.5, '“1.5” là số lẻ hoặc giờ, không phải chữ'],
    [staff.number('A'), '2026', `“2026” là chữ, không phải là số; ${RETYPE('số')}`],
    [staff.number('A'), '1,5', `“1,5” là chữ, không phải là số; ${RETYPE('số')}`],
    [staff.date('A'), '20/11/2026', `“20/11/2026” là chữ, không phải là ${DAY}; ${RETYPE('ngày')}`],
    [staff.date('A'), '2026-11-20', `“2026-11-20” là chữ, không phải là ${DAY}; ${RETYPE('ngày')}`],
    [staff.date('A'), '31/11/2026', `“31/11/2026” không phải là ${DAY}`],
    [staff.date('A'), 'trước 20/11/2026', `“trước 20/11/2026” không phải là ${DAY}`],
    [
      staff.dateTime('A'),
      '5/10/2026 10:00',
      `“5/10/2026 10:00” là chữ, không phải là ngày giờ (dd/MM/yyyy HH:mm); ${RETYPE('ngày')}`,
    ],
  ])('that cannot be read is told: %#', (column, cell, message) => {
    expect(readCell(column, cell)).toEqual({ value: null, message });
  });
});

describe('a formula that failed', () => {
  it.each([
    ['#N/A', true],
    ['#ref!', true],
    ['#SPILL!', true],
    ['Err:508', true],
    ['Err:50', false],
    ['xem Err:508', false],
    ['Err:5081', false],
    ['#N/A của tôi', false],
    ['# N/A', false],
  ])('left “%s”: %j', (text, failed) => {
    expect(readCell(staff.text('A'), text).value).toBe(failed ? null : text);
  });
});

describe('a code that was picked', () => {
  const code = (cell: Cell) => readCell(picking(staff.code('Mã'), 'units'), cell).value;
  it.each<[Cell, string]>([
    ['DV-0001 · Công ty A', 'DV-0001'],
    ['dv-0001', 'DV-0001'],
    [' DV–0001 ', 'DV-0001'],
    ['DV−0001', 'DV-0001'],
    ['DV\u2010\u20150001', 'DV--0001'],
    ['DV\u200b-00\u00ad01\ufeff', 'DV-0001'],
    ['DV\u200d-0001', 'DV-0001'],
    [17, '17'],
  ])('%j is %j', (cell, picked) => {
    expect(code(cell)).toBe(picked);
  });

  it.each<[string, string]>([
    ['AQ–2026–0004\u200b', 'AQ-2026-0004'],
    [' aq-2026-0004', 'AQ-2026-0004'],
    ['dv-0001', 'DV-0001'],
    ['HN\u20112026-1', 'HN-2026-1'],
    ['AQ-2026-0004 đã xong', 'AQ-2026-0004 đã xong'],
    ['hn-hai', 'hn-hai'],
  ])('alone in a cell of text: %j is %j', (cell, code) => {
    expect(readCell(staff.code('Mã hồ sơ'), cell).value).toBe(code);
    expect(readCell(derived.code('Khóa'), cell).value).toBe(cell.trim());
  });

  it('is as typed in a column where none are picked', () => {
    expect(readCell(staff.code('Mã'), 'dv–0001 · A').value).toBe('dv–0001 · A');
    expect(readCell(amber(derived.code('Mã')), 'dv').value).toBe('dv');
  });
});

it('letters and their marks typed apart are joined', () => {
  const apart = 'Hộ kinh doanh'.normalize('NFD');
  expect(readCell(staff.text('A'), apart).value).toBe('Hộ kinh doanh');
  expect(readCell(LIST, apart).value).toBe('Hộ kinh doanh');
});

it.each<[Cell, boolean]>([
  ['', true],
  [' \u00a0\n', true],
  ['a', false],
  [null, false],
  [false, false],
  [0, false],
])('%j is blanks alone: %j', (cell, blank) => {
  expect(isOnlyBlanks(cell)).toBe(blank);
});
