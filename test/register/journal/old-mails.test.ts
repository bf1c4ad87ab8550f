// Mails that an earlier version noted: what each was about, read out of its sentence; sent ones are told as sent.
import { expect, it } from 'vitest';
import { eventsFromOldNotes } from '#register/journal/old-notes';
import { keys } from '#register/journal/keys';
import type { JournalRow } from '#register/journal/journal-index';
import { localDateTime } from '#rules/dates/civil-date';

const AT = localDateTime('2026-09-10T17:00');
const read = (kind: string, note: string, more: Partial<JournalRow> = {}) =>
  eventsFromOldNotes([
    { at: AT, key: null, kind, state: 'dự định', case: null, note, data: null, ...more },
  ])[0];

const DUE = 'Nhắc KT: Niêm yết, hạn 10/9/2026, ';
it.each([
  ['còn 03 ngày làm việc', 3, false],
  ['còn 12 ngày làm việc', 12, false],
  ['đến hạn hôm nay', 0, false],
  ['quá hạn 02 ngày làm việc', -2, false],
  ['qua mốc phấn đấu 04 ngày làm việc', -4, true],
])('a duty “%s” has %i days left', (words, left, ownTarget) => {
  expect(read('nhắc mốc', `${DUE}${words}`)).toEqual({
    type: 'milestone',
    body: 'KT',
    title: 'Niêm yết',
    due: '2026-09-10',
    left,
    ownTarget,
  });
});

it.each([
  ['nhắc mốc', 'Nhắc KT: Niêm yết'],
  ['nhắc mốc', `Xem: ${DUE}còn 03 ngày`],
  ['báo kết quả', 'Báo Hộ A'],
  ['báo kết quả', 'Xem: Báo Hộ A đã có văn bản trả lời số 31 ngày 10/9/2026'],
  ['kết quả chốt', 'Báo KT kết quả chốt danh sách: Đủ điều kiện tổ chức'],
])('%s: “%s” is not read', (kind, note) => {
  expect(read(kind, note)).toBeNull();
});

it('what left the office is told as sent, whatever its sentence', () => {
  expect(read('nhắc mốc', 'x', { state: 'đã xong' })).toEqual({ type: 'sent', mail: 'milestone' });
});

it.each([
  ['Nhắc KT: 02 kiến nghị (AQ-2026-0001, AQ-2026-0002)', 'KT', 2, 2],
  ['Nhắc Phòng A: B: 1 kiến nghị', 'Phòng A: B', 1, 0],
  ['Gọi KT', '', 0, 0],
])('a reminder “%s” is for “%s”', (note, body, count, codes) => {
  const found = read('nhắc việc', note);
  expect(found).toMatchObject({ type: 'reminder', body, count });
  expect(found).toHaveProperty('codes.length', codes);
});

it.each([
  ['Đề nghị KT: 1 kiến nghị quá hạn', true],
  ['Đôn đốc KT: 1 kiến nghị quá hạn', false],
])('“%s” asks politely: %j', (note, politely) => {
  expect(read('đôn đốc', note)).toMatchObject({ type: 'chase', politely });
});

it.each([
  ['Gửi xác nhận tiếp nhận cho Hộ A: AQ-2026-0001', 'Hộ A'],
  ['Gửi xác nhận tiếp nhận cho Hộ A: B (x)', 'Hộ A: B'],
  ['Gửi xác nhận tiếp nhận cho Hộ A', 'Hộ A'],
  ['Đã gửi', 'DV-0001'],
])('an acknowledgement “%s” went to “%s”', (note, name) => {
  const codes = 'DV-0001 HN-2026-1 AQ-2026-0001';
  expect(read('xác nhận tiếp nhận', note, { case: codes })).toEqual({
    type: 'acknowledgement',
    unit: 'DV-0001',
    name,
    conference: 'HN-2026-1',
    codes: ['AQ-2026-0001'],
  });
});

it('an acknowledgement of nobody names nobody', () => {
  expect(read('xác nhận tiếp nhận', 'Đã gửi')).toMatchObject({
    unit: '',
    name: '',
    conference: null,
    codes: [],
  });
});

it.each([
  ['Báo cáo lãnh đạo: 12 kiến nghị quá hạn', 12],
  ['Báo cáo lãnh đạo: không có kiến nghị quá hạn', 0],
])('the leader was told: “%s”', (note, late) => {
  expect(read('báo cáo lãnh đạo', note)).toMatchObject({ late, decisions: null });
});

it.each([
  ['Báo KT kết quả chốt danh sách: Đủ điều kiện tổ chức', 'KT'],
  ['Xem: Báo KT kết quả chốt danh sách: Đủ điều kiện tổ chức', ''],
  ['Đủ điều kiện tổ chức', ''],
])('the finding of a closing, “%s”, went to “%s”', (note, body) => {
  const key = keys.closingResult('HN-2026-1', AT);
  expect(read('kết quả chốt', note, { key })).toMatchObject({ body, at: AT, branch: 'B1' });
});
