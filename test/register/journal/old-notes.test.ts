// Sentences that an earlier version wrote, where they turn on what happened or were cut: read once, or not at all.
import { describe, expect, it } from 'vitest';
import { eventsFromOldNotes } from '#register/journal/old-notes';
import { keys } from '#register/journal/keys';
import type { JournalRow } from '#register/journal/journal-index';
import { localDateTime } from '#rules/dates/civil-date';

const AT = localDateTime('2026-09-10T17:00');
const CODE = 'AQ-2026-0001';

const EMPTY: JournalRow = {
  at: AT,
  key: null,
  kind: null,
  state: 'đã xong',
  case: null,
  note: null,
  data: null,
};
const read = (row: Partial<JournalRow>) => eventsFromOldNotes([{ ...EMPTY, ...row }])[0];

describe('the codes of a row', () => {
  it.each([
    ['DV-0001 AQ-2026-0001', 'DV-0001', [CODE]],
    [' DV-0001,  AQ-2026-0001;AQ-2026-0002 ', 'DV-0001', [CODE, 'AQ-2026-0002']],
    ['DV-0001', 'DV-0001', []],
    [null, '', []],
  ])('in %j are taken apart', (codes, unit, petitions) => {
    expect(read({ kind: 'nhận phiếu', case: codes, note: 'Nhận phiếu' })).toMatchObject({
      unit,
      name: unit,
      petitions,
      attends: true,
    });
  });

  it('of a petition given its code is the first', () => {
    expect(read({ kind: 'cấp mã', case: CODE, note: 'Cấp mã' })).toMatchObject({
      code: CODE,
      title: '',
    });
    expect(read({ kind: 'dòng đã mất', case: null })).toEqual({ type: 'lost', code: '' });
    expect(read({ kind: 'lập báo cáo', note: 'Lập' })).toMatchObject({
      conference: '',
      supplement: false,
    });
  });
});

describe('codes given in one go', () => {
  const note = 'Cấp mã cho 120 kiến nghị, từ AQ-2026-0001 đến AQ-2026-0120';
  it('are one event where the row is nobody’s', () => {
    expect(read({ kind: 'cấp mã', note })).toMatchObject({ type: 'codes', count: 120 });
  });

  it('are none where the sentence is the title of a petition', () => {
    const key = keys.codeGiven(CODE);
    expect(read({ kind: 'cấp mã', case: CODE, key, note })).toMatchObject({
      type: 'code',
      code: CODE,
    });
    expect(read({ kind: 'cấp mã', case: CODE, note: `Xem: ${note}` })).toMatchObject({
      type: 'code',
    });
  });

  it('name the row that was copied, at the beginning alone', () => {
    const from = (text: string) => read({ kind: 'cấp mã', case: CODE, note: text });
    expect(from('Dòng sao chép từ AQ-2026-0009: cấp mã “A”')).toMatchObject({
      from: 'AQ-2026-0009',
    });
    expect(from('Cấp mã “Dòng sao chép từ AQ-2026-0009: x”')).toMatchObject({ from: null });
  });
});

describe('a closing', () => {
  const counts = '12 đơn vị đăng ký; 06 kiến nghị của đơn vị đăng ký; 08 kiến nghị tất cả';
  const row = {
    kind: 'chốt danh sách',
    key: keys.closing('HN-2026-1', AT),
    case: CODE,
    note: `Chốt: ${counts}. Đủ điều kiện tổ chức`,
  };
  it.each([
    ['Chốt: ', 'first'],
    ['Chốt lại danh sách: ', 'again'],
    ['Tính thêm sau khi Chốt lại: ', 'agreed'],
  ])('that begins “%s” is %s', (words, occasion) => {
    const note = `${words}${counts}. Đủ điều kiện tổ chức`;
    expect(read({ ...row, note })).toMatchObject({
      occasion,
      registrants: 12,
      petitions: 6,
      allPetitions: 8,
      agreed: [CODE],
    });
  });

  it.each<[string, Partial<JournalRow>]>([
    ['whose key is none', { key: null }],
    ['whose key is another', { key: keys.postponed('HN-2026-1', AT) }],
    ['whose key has no moment', { key: 'HN-2026-1·chốt danh sách' }],
    ['whose counts are gone', { note: 'Chốt. Đủ điều kiện tổ chức' }],
    ['whose finding is gone', { note: `Chốt: ${counts}.` }],
  ])('%s is not read', (_what, more) => {
    expect(read({ ...row, ...more })).toBeNull();
  });
});

describe('a conference that was put off', () => {
  const row = { kind: 'đã hoãn', case: 'HN-2026-1' };
  it('names its days, those that can be read', () => {
    expect(
      read({ ...row, note: 'Hội nghị đã hoãn ngày 01/9/2026: 17/9/2026 → 15/10/2026 (x)' }),
    ).toEqual({
      type: 'postponed',
      conference: 'HN-2026-1',
      on: '2026-09-01',
      days: ['2026-09-17', '2026-10-15'],
    });
    expect(read({ ...row, note: 'Đã hoãn ngày 01/9/2026: mai → 15/10/2026' })).toMatchObject({
      days: ['2026-10-15'],
    });
  });

  it('on no day is not read', () => {
    expect(read({ ...row, note: 'Hội nghị đã hoãn' })).toBeNull();
  });
});

it.each([
  ['Thời hạn: 01/9/2026 → 10/9/2026 (x)', { from: '2026-09-01', to: '2026-09-10', code: CODE }],
  ['Thời hạn: 01/9/2026 → 10/9', null],
  ['Thời hạn', null],
])('a term that moved: “%s”', (note, moved) => {
  const found = read({ kind: 'đổi hạn', case: CODE, note });
  if (moved === null) expect(found).toBeNull();
  else expect(found).toMatchObject(moved);
});

it.each([
  ['Hết số thư của lượt chạy, để lượt sau', 'run quota'],
  ['Hết số thư trong ngày, để ngày sau', 'day quota'],
  ['Không còn cần gửi', 'not needed'],
  ['Hết thời gian của lượt chạy', 'time'],
])('what was put off with “%s” is told: %s', (note, why) => {
  expect(read({ kind: 'để lượt sau', note })).toEqual({ type: 'putOff', why });
});

it.each([
  ['Đã tạo tệp “a.docx”', 'dự thảo', 'made', 'letter', 'a.docx'],
  ['Đã có tệp “a.docx” từ lượt trước', 'lưu nguyên văn', 'found', 'original', 'a.docx'],
  ['Tạo tệp', 'dự thảo', 'intended', 'letter', ''],
])('a file of “%s”', (note, kind, step, holds, name) => {
  expect(read({ kind, note })).toEqual({ type: 'file', step, holds, name, url: null });
});

describe('what was sent to the Sở', () => {
  const row = { kind: 'gửi Sở Tài chính', case: 'HN-2026-1' };
  it('has its number, day and files', () => {
    const note = 'Báo cáo số 61/BC-UBND ngày 28/9/2026: a.docx [x_1], b.xlsx [y-2]';
    expect(read({ ...row, state: 'dự định', note })).toEqual({
      type: 'push',
      step: 'intended',
      conference: 'HN-2026-1',
      number: '61/BC-UBND',
      date: '2026-09-28',
      files: [
        { name: 'a.docx', id: 'x_1' },
        { name: 'b.xlsx', id: 'y-2' },
      ],
    });
  });

  it('as a draft has neither number nor day', () => {
    expect(read({ ...row, note: 'Dự thảo Báo cáo: a.docx [x]' })).toMatchObject({
      step: 'done',
      number: null,
      date: null,
      files: [{ name: 'a.docx', id: 'x' }],
    });
  });
});

it('language and zone of a file that was set right are named', () => {
  const note = 'Tệp đã bị đổi thành en_US, Europe/London; đã đặt lại.';
  const reset = { type: 'fileReset', locale: 'en_US', timeZone: 'Europe/London' };
  expect(read({ kind: 'đặt lại tệp', note })).toEqual(reset);
  expect(read({ kind: 'đặt lại tệp', note: 'Đã đặt lại' })).toMatchObject({
    locale: '',
    timeZone: '',
  });
});

it.each([
  ['không tự gửi lại.', true],
  ['thư đã gửi hay chưa.', false],
])('a doubt that says “%s” waited: %j', (note, waited) => {
  expect(read({ kind: 'cần kiểm tra', note })).toEqual({ type: 'doubt', waited });
});
