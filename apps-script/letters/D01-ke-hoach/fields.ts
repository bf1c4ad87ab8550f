// The fields of the ward's plan of the year's conference (D01).
import { type FieldList, list, text } from '../../docx/template/field-list.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';

/** D01 (A-0.3–, A-I.1.1, A-I.1.2, A-I.1.3, A-I.1.4, A-I.1.5, A-I.2.7, A-II.1.1–A-II.1.3, A-K.1, A-K.2, A-N.1, A-N.2, A-N.3, A-N.4): what the plan says, with the year's own numbers. */
export const PLAN_FIELDS = {
  ...HEAD,
  ...FOOT,
  tên_hội_nghị: text,
  năm: text,
  căn_cứ: list({ nội_dung: text }),
  đổi_mới: text,
  hạn_gửi: text,
  sở_tài_chính: text,
  thuế_cơ_sở: text,
  tối_thiểu_đơn_vị: text,
  tối_thiểu_kiến_nghị: text,
  số_lần_hoãn: text,
  ngày_niêm_yết: text,
  ngày_nhận: text,
  ngày_trả_lời: text,
  ngày_phối_hợp: text,
  ngày_không_tổ_chức: text,
  ngày_báo_cáo: text,
} as const satisfies FieldList;
