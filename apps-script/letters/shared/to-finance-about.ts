// What the fields are for that the reports to Sở Tài chính on petitions by name share.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { WARD } from '../../ward.ts';
import { FOOT_ABOUT, HEAD_ABOUT, OCCASION_ABOUT } from './about.ts';
import type { LISTED } from './petition-words.ts';
import type { TO_FINANCE } from './to-finance.ts';

export const LISTED_ABOUT: AboutOf<typeof LISTED> = {
  mã_kiến_nghị: 'Mã kiến nghị',
  tên_đơn_vị: 'Tên đơn vị kiến nghị',
  nhóm: 'Nhóm kiến nghị theo Biểu',
  nội_dung: 'Tóm tắt nội dung kiến nghị',
  quá_trình:
    'Quá trình giải quyết; cột này để trống thì ghép từ những gì sổ đã ghi (ngày tiếp nhận, giao việc, văn bản đi, văn bản đến)',
};

export const TO_FINANCE_ABOUT: AboutOf<typeof TO_FINANCE> = {
  ...HEAD_ABOUT,
  ...OCCASION_ABOUT,
  ...FOOT_ABOUT,
  sở_tài_chính: `"${WARD.finance.name}"`,
  số_lượng: 'Số kiến nghị được báo cáo, viết "03"',
};
