// The fields of the news about the conference (D27).
import { type FieldList, flag, picture, text } from '../../docx/template/field-list.ts';
import { HELD_AT } from '../shared/held-at.ts';
import { OFFICE } from '../shared/office.ts';

/** D27 (A-III.3.1, A-III.5.1, A-III.5.2): three texts, for the portal, the loudspeakers and the press. */
export const NEWS_FIELDS = {
  ...OFFICE,
  ...HELD_AT,
  thuế_cơ_sở: text,
  đã_tổ_chức: flag,
  biểu_mẫu: text,
  mã_qr: picture,
  liên_hệ: text,
  hạn_nhận_kiến_nghị: text,
  hạn_đăng_ký: text,
  số_đơn_vị: text,
  có_kiến_nghị: flag,
  tổng_kiến_nghị: text,
  đã_trả_lời: text,
  còn_lại: text,
} as const satisfies FieldList;
