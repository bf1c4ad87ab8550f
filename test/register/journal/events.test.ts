// The journal holds data: what stands in its hidden column is read, what people read is made from it.
import { describe, expect, it } from 'vitest';
import { eventText, MOST_CODES, parseEvent, type JournalEvent } from '#register/journal/events';
import { indexJournal, type JournalRow } from '#register/journal/journal-index';
import { journalRow } from '#register/journal/journal-row';
import { eventsFromOldNotes } from '#register/journal/old-notes';
import { keys } from '#register/journal/keys';
import { CELL_LIMIT } from '#register/table/clip';
import { civilDate, localDateTime } from '#rules/dates/civil-date';

const day = civilDate('2026-09-10');
const at = localDateTime('2026-09-10T17:00');
const body = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const codes = ['AQ-2026-0001', 'AQ-2026-0002'];
const petition = 'AQ-2026-0001';
const conference = 'HN-2026-1';
const counts = {
  conference,
  at,
  day: null,
  registrants: 12,
  petitions: 6,
  allPetitions: 8,
  branch: 'B1',
} as const;
const file = { name: 'BC_ket-qua.docx', id: 'a_B-1' };

const BY_NAME = { sentAt: null, open: null, sender: null, changed: null };

/** Each event with the note as the earlier version wrote it: kind, state, note, codes. */
const EVENTS: readonly [JournalEvent, string, string, string, string | null, string | null][] = [
  [
    {
      type: 'intake',
      unit: 'DV-0001',
      name: 'Hộ A: B',
      attends: true,
      petitions: codes,
      ...BY_NAME,
    },
    'nhận phiếu',
    'đã xong',
    'Nhận phiếu của Hộ A: B: đăng ký tham dự, 02 kiến nghị',
    'DV-0001 AQ-2026-0001 AQ-2026-0002',
    null,
  ],
  [
    { type: 'intake', unit: 'DV-0001', name: 'Hộ A', attends: false, petitions: [], ...BY_NAME },
    'nhận phiếu',
    'đã xong',
    'Nhận phiếu của Hộ A: không đăng ký tham dự, không có kiến nghị',
    'DV-0001',
    null,
  ],
  [
    { type: 'code', code: petition, title: 'Nước', restored: false, from: null },
    'cấp mã',
    'đã xong',
    'Cấp mã cho kiến nghị “Nước”',
    petition,
    keys.codeGiven(petition),
  ],
  [
    { type: 'code', code: petition, title: 'Nước', restored: true, from: null },
    'cấp mã',
    'đã xong',
    'Trả lại mã cho kiến nghị “Nước”',
    petition,
    keys.codeGiven(petition),
  ],
  [
    { type: 'code', code: petition, title: 'Nước', restored: false, from: 'AQ-2026-0009' },
    'cấp mã',
    'đã xong',
    'Dòng sao chép từ AQ-2026-0009: cấp mã riêng cho kiến nghị “Nước”',
    petition,
    keys.codeGiven(petition),
  ],
  [
    { type: 'codes', count: 120, first: 'AQ-2026-0001', last: 'AQ-2026-0120' },
    'cấp mã',
    'đã xong',
    'Cấp mã cho 120 kiến nghị, từ AQ-2026-0001 đến AQ-2026-0120',
    null,
    null,
  ],
  [
    {
      type: 'change',
      code: petition,
      cells: [
        { column: 'Kết quả', before: null, after: 'Rút kiến nghị' },
        { column: 'Ghi chú', before: 'a; b', after: null },
      ],
    },
    'thay đổi',
    'đã xong',
    'Kết quả: (trống) → “Rút kiến nghị”; Ghi chú: “a; b” → (trống)',
    petition,
    null,
  ],
  [
    { type: 'lost', code: petition },
    'dòng đã mất',
    'cần kiểm tra',
    `Dòng của ${petition} không còn trong sổ.`,
    petition,
    keys.lost(petition, 'x'),
  ],
  [
    { ...counts, type: 'closing', upTo: null, agreed: [], occasion: 'first' },
    'chốt danh sách',
    'đã xong',
    'Chốt lúc 17:00 10/9/2026: 12 đơn vị đăng ký; 06 kiến nghị của đơn vị đăng ký; 08 kiến nghị tất cả. Đủ điều kiện tổ chức',
    conference,
    keys.closing(conference, at),
  ],
  [
    { ...counts, type: 'closing', upTo: null, agreed: [petition], occasion: 'agreed' },
    'chốt danh sách',
    'đã xong',
    'Tính thêm kiến nghị được đồng ý sau chốt lúc 17:00 10/9/2026: 12 đơn vị đăng ký; 06 kiến nghị của đơn vị đăng ký; 08 kiến nghị tất cả (kể cả AQ-2026-0001 nhận sau hạn thông báo, trong hạn Kế hoạch). Đủ điều kiện tổ chức',
    `${conference} ${petition}`,
    keys.closing(conference, at),
  ],
  [
    {
      type: 'decision',
      conference,
      decision: 'Hoãn',
      on: day,
      by: 'Lê Văn Thảo',
      reason: 'Không đủ 15 đơn vị',
      opinion: null,
      day: civilDate('2026-10-01'),
    },
    'quyết định',
    'đã xong',
    'Ghi nhận quyết định “Hoãn” ngày 10/9/2026 của Lê Văn Thảo; ngày tổ chức 01/10/2026',
    conference,
    keys.decision(conference, day),
  ],
  [
    { type: 'postponed', conference, on: day, days: [day, civilDate('2026-10-01')] },
    'đã hoãn',
    'đã xong',
    'Hội nghị đã hoãn ngày 10/9/2026: 10/9/2026 → 01/10/2026',
    conference,
    keys.postponed(conference, at),
  ],
  [
    { type: 'reportDrafted', conference, supplement: true },
    'lập báo cáo',
    'đã xong',
    'Lập dự thảo Báo cáo bổ sung kết quả gửi Sở Tài chính',
    conference,
    null,
  ],
  [
    { type: 'reported', conference, number: '61/BC-UBND ngày 28/9/2026', print: 'a1' },
    'báo cáo',
    'đã xong',
    'Biểu Sở Tài chính như trong Báo cáo số 61/BC-UBND ngày 28/9/2026',
    conference,
    null,
  ],
  [
    { type: 'file', step: 'intended', holds: 'letter', name: 'CV_1', url: null },
    'dự thảo',
    'dự định',
    'Tạo tệp “CV_1”',
    petition,
    keys.letter(petition, 'trả lời', 1),
  ],
  [
    { type: 'file', step: 'made', holds: 'original', name: 'n.txt', url: null },
    'lưu nguyên văn',
    'đã xong',
    'Đã tạo tệp “n.txt”',
    petition,
    keys.original(petition),
  ],
  [
    { type: 'file', step: 'found', holds: 'letter', name: 'CV_1', url: null },
    'dự thảo',
    'đã xong',
    'Đã có tệp “CV_1” từ lượt trước',
    petition,
    keys.letter(petition, 'trả lời', 1),
  ],
  [
    { type: 'acknowledgement', unit: 'DV-0001', name: 'Hộ A', conference, codes },
    'xác nhận tiếp nhận',
    'dự định',
    'Gửi xác nhận tiếp nhận cho Hộ A: AQ-2026-0001, AQ-2026-0002',
    `DV-0001 ${conference} ${codes.join(' ')}`,
    keys.acknowledgement('DV-0001', at),
  ],
  [
    { type: 'leaderDigest', late: 3, decisions: null },
    'báo cáo lãnh đạo',
    'dự định',
    'Báo cáo lãnh đạo: 03 kiến nghị quá hạn',
    null,
    keys.leader(day),
  ],
  [
    { type: 'closingResult', body, at, branch: 'B2' },
    'kết quả chốt',
    'dự định',
    `Báo ${body} kết quả chốt danh sách: Không đủ số lượng đăng ký, có kiến nghị – trả lời bằng văn bản`,
    conference,
    keys.closingResult(conference, at),
  ],
  [
    { type: 'milestone', body, title: 'Báo cáo', due: day, left: -6, ownTarget: true },
    'nhắc mốc',
    'dự định',
    `Nhắc ${body}: Báo cáo, hạn 10/9/2026, qua mốc phấn đấu 06 ngày làm việc`,
    conference,
    keys.milestone(conference, 'báo cáo +6'),
  ],
  [
    { type: 'replySent', name: 'Hộ A', number: '12/UBND', date: day },
    'báo kết quả',
    'dự định',
    'Báo Hộ A đã có văn bản trả lời số 12/UBND ngày 10/9/2026',
    petition,
    keys.replySent(keys.letter(petition, 'trả lời', 1)),
  ],
  [
    { type: 'sent', mail: 'reminder' },
    'nhắc việc',
    'đã xong',
    'Đã gửi',
    null,
    keys.reminder('KT', day),
  ],
  [
    { type: 'putOff', why: 'day quota' },
    'để lượt sau',
    'đã xong',
    'Hết số thư trong ngày, để ngày sau',
    null,
    keys.reminder('KT', day),
  ],
  [
    { type: 'putOff', why: 'not needed' },
    'để lượt sau',
    'đã xong',
    'Không còn cần gửi',
    null,
    keys.reminder('KT', day),
  ],
  [
    { type: 'unread', message: 'Tệp hỏng.' },
    'để lượt sau',
    'đã xong',
    'Tệp hỏng.',
    'HN-2026-1',
    keys.portalCopy('HN-2026-1·thông báo·1', '88 2026-07-21'),
  ],
  [
    { type: 'doubt', waited: true },
    'cần kiểm tra',
    'cần kiểm tra',
    'Lượt chạy trước dừng giữa chừng; kiểm tra thư đã gửi hay chưa, không tự gửi lại.',
    null,
    keys.reminder('KT', day),
  ],
  [
    { type: 'waits', over: false },
    'chờ gửi',
    'dự định',
    'Sẽ gửi sau ít nhất 15 phút, nếu trạng thái không bị đổi lại',
    null,
    keys.replySent(keys.letter(petition, 'hướng dẫn', 1)),
  ],
  [
    { type: 'waits', over: true },
    'chờ gửi',
    'đã xong',
    'Không gửi nữa: trạng thái đã được đổi lại',
    null,
    keys.replySent(keys.letter(petition, 'hướng dẫn', 1)),
  ],
  [
    { type: 'failed', message: 'Mẫu “D17” có lỗi.' },
    'không thực hiện được',
    'cần kiểm tra',
    'Mẫu “D17” có lỗi.',
    petition,
    keys.letter(petition, 'hướng dẫn', 1),
  ],
  [
    {
      type: 'push',
      step: 'intended',
      conference,
      number: '61/BC-UBND',
      date: civilDate('2026-09-28'),
      files: [file],
    },
    'gửi Sở Tài chính',
    'dự định',
    'Báo cáo số 61/BC-UBND ngày 28/9/2026: BC_ket-qua.docx [a_B-1]',
    conference,
    keys.push(conference, 'ab'),
  ],
  [
    { type: 'push', step: 'done', conference, number: null, date: null, files: [file] },
    'dự thảo gửi Sở Tài chính',
    'đã xong',
    'Dự thảo Báo cáo kết quả: BC_ket-qua.docx [a_B-1]',
    conference,
    keys.push(conference, 'ab'),
  ],
];

const rowOf = (event: JournalEvent, code: string | null, key: string | null): JournalRow => ({
  at,
  ...journalRow(event, { key, case: code }),
});

describe('an event of the journal', () => {
  it.each(EVENTS)('comes back from its cell, and makes kind, state and note: %o', (...given) => {
    const [event, kind, state, note, code, key] = given;
    const row = rowOf(event, code, key);
    expect(parseEvent(row.data)).toEqual(event);
    expect([row.kind, row.state, row.note]).toEqual([kind, state, note]);
  });

  /** No earlier version noted a decision, what a report told or a letter that could not be read, or let a mail wait. */
  const NEW: readonly string[] = ['decision', 'waits', 'reported', 'unread'];
  const NOTED_BEFORE = EVENTS.filter(([{ type }]) => !NEW.includes(type));
  it.each(NOTED_BEFORE)(
    'is read once out of a row that an earlier version wrote: %o',
    (...given) => {
      const [event, kind, state, note, code, key] = given;
      const old = { at, key, kind, state: state as JournalRow['state'], case: code, data: null };
      const clause = event.type === 'change' ? '' : ' (mục II.3 Kế hoạch đối thoại)';
      const [read] = eventsFromOldNotes([{ ...old, note: `${note}${clause}` }]);
      // The sentence of a failure is all that there is of it.
      expect(read?.type === 'failed' ? { ...read, message: note } : read).toEqual(event);
    },
  );

  it('is none where a row tells nothing that is known', () => {
    const old = { at, key: null, kind: 'tự ghi', state: null, case: null, note: 'x', data: null };
    expect(eventsFromOldNotes([old])).toEqual([null]);
  });

  it('fits its cell with as many codes as one mail may name', () => {
    const many = Array.from(
      { length: MOST_CODES },
      (_, n) => `AQ-2026-${String(n).padStart(7, '0')}`,
    );
    const name = 'Đ'.repeat(9000);
    const text = eventText({
      type: 'acknowledgement',
      unit: 'DV-0001',
      name,
      conference,
      codes: many,
    });
    expect(text.length).toBeLessThan(CELL_LIMIT);
    expect(parseEvent(text)).toMatchObject({ codes: many });
  });
});

describe('a row of the journal', () => {
  const key = keys.reminder('KT', day);
  const sent = rowOf({ type: 'sent', mail: 'reminder' }, null, key);

  it('says what its data say, whatever somebody made of its sentence', () => {
    const closing = rowOf(
      { ...counts, type: 'closing', upTo: null, agreed: [], occasion: 'first' },
      conference,
      null,
    );
    const [entry] = indexJournal([{ ...closing, note: '99 đơn vị đăng ký' }]).entries;
    expect(entry?.event).toMatchObject({ registrants: 12, branch: 'B1' });
  });

  it.each([
    '{',
    '[]',
    'null',
    '{"type":"sent"}',
    '{"type":"sent","mail":1}',
    '{"type":"toString"}',
  ])('whose data were made “%s” is unknown: a person looks, nothing is sent again', (data) => {
    const index = indexJournal([{ ...sent, data }]);
    expect(index.entries[0]?.event).toBeNull();
    expect(index.state(key)).toMatchObject({ doubtful: true });
    expect(index.open).toEqual([]);
  });
});
