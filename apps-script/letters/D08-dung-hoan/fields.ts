// The fields of the report on a conference stopped or put off (D08), and those that its notice shares (D09).
import { type FieldList, flag, list, text } from '../../docx/template/field-list.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';

export const STOP = {
  ...HEAD,
  ...FOOT,
  hoãn: flag,
  việc: text,
  tên_hội_nghị: text,
  kế_hoạch: text,
  thời_gian_dự_kiến: text,
  ngày_mới: text,
  thời_điểm_chốt: text,
  không_có_gì: flag,
  thiếu_đơn_vị: flag,
  thiếu_kiến_nghị: flag,
  thiếu_cả_hai: flag,
  có_đăng_ký: flag,
  có_kiến_nghị: flag,
  tối_thiểu_đơn_vị: text,
  tối_thiểu_kiến_nghị: text,
} as const satisfies FieldList;

/** D08: the report to Sở Tài chính (A-II.2.8–A-II.2.11, A-II.3.5, A-II.3.6; AM-03, AM-09, AM-10). */
export const STOP_REPORT_FIELDS = {
  ...STOP,
  sở_tài_chính: text,
  ngày_niêm_yết: text,
  ngày_đăng_cổng: text,
  hạn_nhận_kiến_nghị: text,
  số_đơn_vị: text,
  số_kiến_nghị_đăng_ký: text,
  tổng_kiến_nghị: text,
  người_quyết_định: text,
  ngày_quyết_định: text,
  văn_bản_cho_ý_kiến: text,
  lý_do: text,
  lần_hoãn: text,
  năm: text,
  số_lần_tối_đa: text,
  kiến_nghị: list({
    mã_kiến_nghị: text,
    tên_đơn_vị: text,
    nội_dung: text,
    cách_xử_lý: text,
    kết_quả: text,
  }),
} as const satisfies FieldList;
