// Writes docs/loi-va-tac-dung.md: what each fault of an outgoing document, of a petition does, for officials.
import { WARD } from '#ward';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOCUMENT_FAULTS, type Effect } from '#rules/outgoing/faults';
import { PETITION_FAULTS } from '#rules/petitions/row-faults';

export const FAULT_PAGE = join(import.meta.dirname, '../../docs/loi-va-tac-dung.md');

const yes = (does: boolean): string => (does ? 'có' : 'không');

const lines = (faults: Readonly<Record<string, Effect>>): string[] =>
  Object.values(faults).map(
    ({ about, endsTerm, counts, goesOut }) =>
      `| ${about} | ${yes(endsTerm)} | ${yes(counts)} | ${yes(goesOut)} |`,
  );

export function faultPage(): string {
  return [
    '# Dòng có lỗi thì sao',
    '',
    `Phần mềm không sửa ô của cán bộ. Dòng có lỗi được ghi rõ ở cột Cần sửa; lỗi ở Văn bản đi còn được báo ${WARD.desk.name} trong ngày. Sửa xong thì lượt chạy sau tính ngay.`,
    '',
    '## Văn bản đi',
    '',
    '| Lỗi | Dừng thời hạn, xong việc | Tính vào báo cáo | Gửi thư cho đơn vị |',
    '| --- | --- | --- | --- |',
    ...lines(DOCUMENT_FAULTS),
    '',
    'Không có lỗi: “Đã phát hành” dừng thời hạn trả lời; “Đã gửi” (có ngày gửi, hình thức gửi) mới báo đơn vị và mới tính là đã gửi Sở Tài chính. Số ghi “Số 34”, “034”, “34/” được đưa về dạng đúng khi in, khi gửi.',
    '',
    '## Kiến nghị',
    '',
    '| Lỗi | Dừng thời hạn | Tính vào điều kiện tổ chức | Gửi thư xác nhận cho đơn vị |',
    '| --- | --- | --- | --- |',
    ...lines(PETITION_FAULTS),
    '',
    'Kiến nghị chỉ khép lại khi ghi đủ: văn bản trả lời đã phát hành, nội dung trả lời tại Hội nghị kèm Kết quả, rút, trùng với kiến nghị khác đang được giải quyết, hoặc không thuộc phạm vi kèm lý do và người duyệt.',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FAULT_PAGE, faultPage());
