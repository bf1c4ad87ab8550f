// Writes docs/truong-mau-van-ban.md: the fields that staff may use in the templates of letters.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LETTERS } from '#letters/catalogue';
import { fieldsOf, LETTER_IDS } from './template-list.ts';

export const FIELD_PAGE = join(import.meta.dirname, '../../../docs/truong-mau-van-ban.md');

export function fieldPage(): string {
  const tables = LETTER_IDS.flatMap((kind) => [
    `## ${kind}: ${LETTERS[kind].document}`,
    '',
    '| Trường | Dùng để |',
    '| --- | --- |',
    ...fieldsOf(kind).map(({ name, about }) => `| \`${name}\` | ${about.replace(/\|/g, '\\|')} |`),
    '',
  ]);
  return [
    '# Trường dùng trong mẫu văn bản',
    '',
    'Viết tên trường giữa hai cặp ngoặc nhọn: `{{tên_đơn_vị}}`. Tên có dấu chấm là trường trong danh sách: viết `{{#each kiến_nghị}}`, rồi `{{tiêu_đề}}`, rồi `{{/each}}`. Đoạn chỉ in khi có nội dung: `{{#if địa_chỉ}}` … `{{else}}` … `{{/if}}`, mỗi thẻ một dòng.',
    '',
    'Kiểm tra mẫu đã sửa: `npm run -s ward -- templates`. Lượt chạy đầu tiên mỗi ngày, và mỗi lần chủ sổ chạy `chayNgay`, phần mềm kiểm tra các mẫu đã sửa từ lần trước, báo lỗi ở dòng “Dữ liệu cần sửa” của tab Tổng quan và một lần ở Nhật ký; còn lỗi thì lượt chạy mỗi giờ xem lại, sửa xong thì hết báo. Văn phòng trên máy kiểm tra ở mỗi lượt `today`.',
    '',
    ...tables,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FIELD_PAGE, fieldPage());
