// The fields of the notice of the conference (D03), with the phiếu as its annex (D04).
import { type FieldList, flag, list, picture, text } from '../../docx/template/field-list.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';
import { HELD_AT } from '../shared/held-at.ts';

/** D03 with D04 (A-II.2.1–A-II.2.7, A-I.2.5–A-I.2.7, A-II.3.1, A-II.3.2; AM-11). */
export const CONFERENCE_NOTICE_FIELDS = {
  ...HEAD,
  ...FOOT,
  ...HELD_AT,
  sau_khi_hoãn: flag,
  mã_hội_nghị: text,
  biểu_mẫu: text,
  mã_qr: picture,
  thư_điện_tử: text,
  điện_thoại: text,
  địa_chỉ: text,
  hạn_nhận_kiến_nghị: text,
  hạn_đăng_ký: text,
  tối_thiểu_đơn_vị: text,
  tối_thiểu_kiến_nghị: text,
  tên_phiếu: text,
  lời_phiếu: list({ đoạn: text }),
  phiếu: list({ mục: flag, câu_hỏi: text, bắt_buộc: flag, gợi_ý: text, trả_lời: text }),
} as const satisfies FieldList;
