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
const INTAKE = { type: 'intake', unit: 'DV-1', name: 'Hộ A', attends: true, petitions: [] };
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

describe('a row of an earlier version, without what was not noted then', () => {
  it.each<[string, object, object]>([
    [
      'a decision',
      { type: 'decision', conference: 'H', decision: 'Hoãn', on: '2026-09-01' },
      { by: null, reason: null, opinion: null, day: null },
    ],
    ['a code', { type: 'code', code: 'A', title: 'Đường', restored: false }, { from: null }],
    [
      'a change',
      { type: 'change', code: 'A', cells: [{ column: 'Tên' }] },
      { cells: [{ column: 'Tên', before: null, after: null }] },
    ],
    ['a template', { type: 'template', template: 'D03' }, { fault: null }],
    ['what Google refuses', { type: 'refused', what: 'DV-1' }, { sentAt: null }],
    ['an erasure', { type: 'erasure', step: 'confirmed', code: 'X' }, { by: null }],
    ['people no longer kept', { type: 'retention', step: 'done', units: ['A'] }, { by: null }],
    ['the digest', { type: 'leaderDigest', late: 1 }, { decisions: null }],
    [
      'a push',
      { type: 'push', step: 'done', conference: 'H', files: [] },
      { number: null, date: null },
    ],
    ['a phiếu', INTAKE, { sentAt: null, open: null, sender: null, changed: null }],
  ])('%s reads like one in which nothing is noted', (_what, event, nothing) => {
    const { data: _absent, ...absent } = rowOf(event);
    const { data: _noted, ...noted } = rowOf({ ...event, ...nothing });
    expect(absent).toEqual(noted);
    expect(absent.note).not.toContain('undefined');
  });
});
