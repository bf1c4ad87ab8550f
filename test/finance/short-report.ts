// A template of the report as short as an office could make it: the words of the form, number and day, what is open.
import { buildDocx } from '#docx/build/build-docx';

/** The words that no template may lose (A-PL). */
export const FORM_WORDS = [
  'Báo cáo kết quả tổ chức hội nghị đối thoại doanh nghiệp, hộ kinh doanh, hợp tác xã trên địa bàn phường Ái Quốc',
  'Tổng số kiến nghị chưa giải quyết triệt để',
  'STT',
  'Nhóm kiến nghị',
  'Tổng số kiến nghị đã giải quyết triệt để',
  'Kiến nghị đang xử lý (nêu rõ quá trình giải quyết; vướng mắc; đề xuất, báo cáo)',
  'Kiến nghị chuyển cơ quan khác giải quyết',
  'Kiến nghị xin ý kiến chỉ đạo của cơ quan cấp trên',
  'Ghi chú',
];
export const DRAFT_LINE = '{{#if dự_thảo}}\nDỰ THẢO\n{{/if}}';
export const NUMBER_LINE = 'Số: {{số_ký_hiệu}}, {{ngày_văn_bản}}';
export const OPEN_LINES = '{{#each đang_xử_lý}}\n- {{phương_án}}\n{{/each}}';

export const shortSource = [DRAFT_LINE, NUMBER_LINE, OPEN_LINES, ...FORM_WORDS].join('\n');
export const shortReport = (source = shortSource): Uint8Array => buildDocx(source, {});
