// What the fields of the mail “ket-qua” are for.
import { WARD } from '../../../ward.ts';
import { SENDER_ABOUT } from '../shared/about.ts';
import type { AboutOf } from '../../../docx/template/field-list.ts';
import type { RESULT } from '../ket-qua.ts';

export const RESULT_ABOUT: AboutOf<(typeof RESULT)['fields']> = {
  tên_đơn_vị: 'Tên đơn vị kiến nghị',
  kiến_nghị: {
    list: 'Các kiến nghị được trả lời',
    item: { mã_kiến_nghị: 'Mã kiến nghị', tiêu_đề: 'Tiêu đề kiến nghị' },
  },
  cơ_quan_trả_lời: 'Cơ quan ban hành văn bản',
  số_ký_hiệu: `"12/${WARD.desk.symbol}"`,
  ngày_văn_bản: '"25/9/2026"',
  trích_yếu: 'Trích yếu của văn bản',
  hình_thức_gửi: '"bưu chính", "trực tiếp có ký nhận" …',
  ...SENDER_ABOUT,
};
