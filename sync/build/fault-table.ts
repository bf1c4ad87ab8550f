// Writes docs/loi-va-tac-dung.md: what each fault of an outgoing document does, for officials.
import { WARD } from '#ward';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOCUMENT_FAULTS, type Effect } from '#rules/outgoing/faults';

export const FAULT_PAGE = join(import.meta.dirname, '../../docs/loi-va-tac-dung.md');

const yes = (does: boolean): string => (does ? 'có' : 'không');

export function faultPage(): string {
  const rows = Object.values<Effect>(DOCUMENT_FAULTS).map(
    ({ about, endsTerm, counts, goesOut }) =>
      `| ${about} | ${yes(endsTerm)} | ${yes(counts)} | ${yes(goesOut)} |`,
  );
  return [
    '# Dòng “Văn bản đi” có lỗi thì sao',
    '',
    `Phần mềm không sửa ô của cán bộ. Dòng có lỗi được ghi rõ ở cột Cần sửa và báo ${WARD.desk.name} trong ngày; sửa xong thì lượt chạy sau tính ngay.`,
    '',
    '| Lỗi | Dừng thời hạn, xong việc | Tính vào báo cáo | Gửi thư cho đơn vị |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    'Không có lỗi: “Đã phát hành” dừng thời hạn trả lời; “Đã gửi” (có ngày gửi, hình thức gửi) mới báo đơn vị và mới tính là đã gửi Sở Tài chính. Số ghi “Số 34”, “034”, “34/” được đưa về dạng đúng khi in, khi gửi.',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FAULT_PAGE, faultPage());
