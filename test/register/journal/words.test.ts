// What people read of an event where its words turn on what happened: kind, state and sentence.
import { describe, expect, it } from 'vitest';
import { parseEvent, type JournalEvent } from '#register/journal/events';
import { journalRow } from '#register/journal/journal-row';

const read = (event: object): JournalEvent => {
  const parsed = parseEvent(JSON.stringify(event));
  if (parsed === null) throw new Error(`no event: ${JSON.stringify(event)}`);
  return parsed;
};
const noteOf = (event: object) => journalRow(read(event), { key: null, case: null }).note;

const INTAKE = { type: 'intake', unit: 'DV-1', name: 'Hộ A', attends: true, petitions: [] };
const MILESTONE = {
  type: 'milestone',
  body: 'KT',
  title: 'Niêm yết',
  due: '2026-09-10',
  left: 0,
  ownTarget: false,
};
const DECISION = {
  type: 'decision',
  conference: 'HN-2026-1',
  decision: 'Hoãn',
  on: '2026-09-01',
  by: null,
  opinion: null,
  day: null,
};

describe('a sentence', () => {
  it.each<[object, string]>([
    [INTAKE, 'Nhận phiếu của Hộ A: đăng ký tham dự, không có kiến nghị'],
    [{ ...INTAKE, changed: [] }, 'Nhận phiếu của Hộ A: đăng ký tham dự, không có kiến nghị'],
    [
      {
        ...INTAKE,
        attends: false,
        petitions: ['A', 'B'],
        sender: 'known',
        changed: ['Tên', 'Loại'],
      },
      'Nhận phiếu của Hộ A: không đăng ký tham dự, 02 kiến nghị; cập nhật Tên, Loại',
    ],
    [
      { ...INTAKE, sender: 'new contact', open: ['HN-2026-1'] },
      'Nhận phiếu của Hộ A: đăng ký tham dự, không có kiến nghị; phiếu không ghi mã hội nghị, phần mềm ghi HN-2026-1 là hội nghị duy nhất đang nhận; liên hệ mới',
    ],
    [
      { ...INTAKE, sender: 'stranger', open: ['HN-2026-1', 'HN-2026-2'], changed: ['Tên'] },
      'Nhận phiếu của Hộ A: đăng ký tham dự, không có kiến nghị; phiếu không ghi mã hội nghị, chờ chọn trong HN-2026-1, HN-2026-2; cập nhật Tên; không trùng điện thoại, thư điện tử đã có, chờ xác nhận',
    ],
    [
      { type: 'overtyped', code: '2026-09-02', columns: ['A', 'B'] },
      'Ô do phần mềm tính của ngày 02/9/2026 bị sửa tay, đã đặt lại: A, B',
    ],
    [
      { type: 'overtyped', code: 'AQ-2026-0001', columns: ['A'] },
      'Ô do phần mềm tính của AQ-2026-0001 bị sửa tay, đã đặt lại: A',
    ],
    [
      { type: 'code', code: 'A', title: '', restored: false, from: null },
      'Cấp mã cho kiến nghị chưa ghi tiêu đề',
    ],
    [
      { type: 'code', code: 'A', title: 'Đường', restored: true, from: 'B' },
      'Trả lại mã cho kiến nghị “Đường”',
    ],
    [
      { type: 'acknowledgement', unit: 'A', name: 'Hộ A', codes: [] },
      'Gửi xác nhận tiếp nhận cho Hộ A',
    ],
    [
      { type: 'acknowledgement', unit: 'A', name: 'Hộ A', codes: ['X', 'Y'] },
      'Gửi xác nhận tiếp nhận cho Hộ A: X, Y',
    ],
    [{ type: 'reminder', body: 'KT', count: 2, codes: ['X', 'Y'] }, 'Nhắc KT: 02 kiến nghị (X, Y)'],
    [
      { type: 'chase', body: 'KT', count: 1, codes: ['X', 'Y'], politely: true },
      'Đề nghị KT: 01 kiến nghị quá hạn (X, Y)',
    ],
    [
      { type: 'chase', body: 'KT', count: 1, codes: ['X'], politely: false },
      'Đôn đốc KT: 01 kiến nghị quá hạn (X)',
    ],
    [
      { type: 'leaderDigest', late: 0, decisions: null },
      'Báo cáo lãnh đạo: không có kiến nghị quá hạn',
    ],
    [{ type: 'leaderDigest', late: 1, decisions: 0 }, 'Báo cáo lãnh đạo: 01 kiến nghị quá hạn'],
    [
      { type: 'leaderDigest', late: 12, decisions: 2 },
      'Báo cáo lãnh đạo: 12 kiến nghị quá hạn, 02 việc chờ quyết định',
    ],
    [{ ...MILESTONE, left: 3 }, 'Nhắc KT: Niêm yết, hạn 10/9/2026, còn 03 ngày làm việc'],
    [{ ...MILESTONE, left: 1 }, 'Nhắc KT: Niêm yết, hạn 10/9/2026, còn 01 ngày làm việc'],
    [MILESTONE, 'Nhắc KT: Niêm yết, hạn 10/9/2026, đến hạn hôm nay'],
    [{ ...MILESTONE, left: -1 }, 'Nhắc KT: Niêm yết, hạn 10/9/2026, quá hạn 01 ngày làm việc'],
    [
      { ...MILESTONE, left: -2, ownTarget: true },
      'Nhắc KT: Niêm yết, hạn 10/9/2026, qua mốc phấn đấu 02 ngày làm việc',
    ],
    [DECISION, 'Ghi nhận quyết định “Hoãn” ngày 01/9/2026'],
    [
      { ...DECISION, by: 'Ông A', opinion: '12/TB', day: '2026-09-24' },
      'Ghi nhận quyết định “Hoãn” ngày 01/9/2026 của Ông A tại 12/TB; ngày tổ chức 24/9/2026',
    ],
    [{ type: 'drafted', key: 'k', document: 'Thông báo', restsOn: '' }, 'Lập dự thảo Thông báo'],
    [
      { type: 'drafted', key: 'k', document: 'Thông báo', restsOn: 'ngày' },
      'Lập dự thảo Thông báo: ngày',
    ],
    [
      { type: 'rowsAdded', tab: 'Đại biểu', conference: 'H', names: ['A', 'B'] },
      'Thêm vào tab “Đại biểu”: A; B',
    ],
    [
      { type: 'dueMoved', code: 'A', from: '2026-09-01', to: '2026-09-10', clause: 'A-II.5b.2' },
      'Thời hạn theo Kế hoạch: 01/9/2026 → 10/9/2026',
    ],
    [
      { type: 'reportDrafted', conference: 'H', supplement: false },
      'Lập dự thảo Báo cáo kết quả gửi Sở Tài chính',
    ],
    [
      { type: 'reportDrafted', conference: 'H', supplement: true },
      'Lập dự thảo Báo cáo bổ sung kết quả gửi Sở Tài chính',
    ],
    [{ type: 'template', template: 'D03', fault: null }, 'Mẫu D03 đã đọc được.'],
    [{ type: 'template', template: 'D03', fault: 'thiếu ô' }, 'Mẫu D03 có lỗi: thiếu ô'],
    [
      { type: 'doubt', waited: false },
      'Lượt chạy trước dừng giữa chừng; kiểm tra thư đã gửi hay chưa.',
    ],
    [
      { type: 'retention', step: 'done', units: ['A', 'B'], by: null },
      'Đã ẩn thông tin cá nhân của A, B',
    ],
    [
      { type: 'retention', step: 'confirmed', units: ['A'], by: 'chủ@a.vn' },
      'chủ@a.vn: Xác nhận ẩn thông tin cá nhân của A',
    ],
    [
      { type: 'erasure', step: 'confirmed', code: 'X', by: null },
      'chủ sổ xác nhận xóa nội dung đơn tố cáo X',
    ],
    [
      { type: 'erasure', step: 'confirmed', code: 'X', by: 'chủ@a.vn' },
      'chủ@a.vn xác nhận xóa nội dung đơn tố cáo X',
    ],
    [{ type: 'exported', unit: 'DV-0001' }, 'Xuất những gì sổ giữ về DV-0001'],
  ])('of %j', (event, note) => {
    expect(noteOf(event)).toBe(note);
  });

  it.each([
    ['offered', 'Đề nghị chủ sổ xác nhận'],
    ['refused', 'dòng đã đổi sau khi xác nhận'],
    ['done', 'Đã xóa nội dung đơn tố cáo X: '],
  ])('of an erasure that is %s names its code', (step, part) => {
    expect(noteOf({ type: 'erasure', step, code: 'X', by: null })).toContain(part);
    expect(noteOf({ type: 'erasure', step, code: 'X', by: null })).toContain('X');
  });

  it('of what Google refuses names the row, or when the response was sent', () => {
    expect(noteOf({ type: 'refused', what: 'DV-1', sentAt: null })).toContain('dòng “DV-1”');
    expect(noteOf({ type: 'refused', what: 'r1', sentAt: '2026-09-01T08:05' })).toContain(
      'phiếu gửi lúc 08:05 01/9/2026 (r1)',
    );
  });

  it('of rows that were gone, and of settings put right, says what and how many', () => {
    expect(noteOf({ type: 'journalLost', count: 3 })).toContain('mất 03 dòng');
    expect(noteOf({ type: 'fileReset', locale: 'en_US', timeZone: 'UTC' })).toContain('en_US, UTC');
    expect(noteOf({ type: 'cycle', year: 2027 })).toContain('năm 2027');
    expect(noteOf({ type: 'started' })).not.toBe('');
    expect(noteOf({ type: 'erasedNote' })).not.toBe('');
  });
});
