// A row of the journal: its kind, its state, the counts of a closing, what stands after its sentence.
import { describe, expect, it } from 'vitest';
import { parseEvent, type JournalEvent } from '#register/journal/events';
import { journalRow } from '#register/journal/journal-row';

const read = (event: object): JournalEvent => {
  const parsed = parseEvent(JSON.stringify(event));
  if (parsed === null) throw new Error(`no event: ${JSON.stringify(event)}`);
  return parsed;
};
const rowOf = (event: object) => journalRow(read(event), { key: null, case: null });

const CLOSING = {
  type: 'closing',
  conference: 'HN-2026-1',
  at: '2026-09-10T17:00',
  registrants: 12,
  petitions: 0,
  allPetitions: 8,
  branch: 'B1',
  agreed: [],
  occasion: 'first',
};
const COUNTED = 'Chốt lúc 17:00 10/9/2026: ';
describe('the counts of a closing', () => {
  const upTo = { registrants: 13, petitions: 2, allPetitions: 8 };
  it.each<[object, string]>([
    [{}, '12 đơn vị đăng ký; không có kiến nghị của đơn vị đăng ký; 08 kiến nghị tất cả. '],
    [
      { allPetitions: 0 },
      '12 đơn vị đăng ký; không có kiến nghị của đơn vị đăng ký; không có kiến nghị nào. ',
    ],
    [{ upTo }, '12–13 đơn vị đăng ký; 0–02 kiến nghị của đơn vị đăng ký; 08 kiến nghị tất cả. '],
    [
      { agreed: ['X', 'Y'] },
      '12 đơn vị đăng ký; không có kiến nghị của đơn vị đăng ký; 08 kiến nghị tất cả (kể cả X, Y nhận sau hạn thông báo, trong hạn Kế hoạch). ',
    ],
  ])('%j', (more, words) => {
    expect(rowOf({ ...CLOSING, ...more }).note).toContain(`${COUNTED}${words}`);
  });
});

it.each<[object, string, string]>([
  [{ type: 'erasure', step: 'confirmed', code: 'X', by: null }, 'xóa đơn tố cáo', 'dự định'],
  [{ type: 'erasure', step: 'done', code: 'X', by: null }, 'xóa đơn tố cáo', 'đã xong'],
  [{ type: 'retention', step: 'offered', units: [], by: null }, 'ẩn thông tin cá nhân', 'đã xong'],
  [{ type: 'sent', mail: 'reminder' }, 'nhắc việc', 'đã xong'],
  [{ type: 'sent', mail: 'báo dòng cần sửa' }, 'báo dòng cần sửa', 'đã xong'],
  [{ type: 'mail', word: 'hỏi', note: 'a' }, 'hỏi', 'dự định'],
])('%j is of kind “%s” and “%s”', (event, kind, state) => {
  expect(rowOf(event)).toMatchObject({ kind, state });
});

it('a note ends with what people read after it and the clause, as an office cites it', () => {
  const note = (more: object) =>
    journalRow(read({ type: 'started' }), { key: null, case: null, ...more }).note ?? '';
  const plain = note({});
  expect(note({ more: ' Thêm.' })).toBe(`${plain} Thêm.`);
  expect(note({ clause: null })).toBe(plain);
  expect(note({ clause: 'A-II.3.1', more: '!' })).toBe(`${plain}! (mục II.3 Kế hoạch đối thoại)`);
});
