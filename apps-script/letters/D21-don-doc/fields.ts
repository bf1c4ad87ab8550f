// The fields of the letter that urges a body to answer what is late (D21).
import { type FieldList, flag, list, text } from '../../docx/template/field-list.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';

export const URGING_FIELDS = {
  ...HEAD,
  ...FOOT,
  cơ_quan_chủ_trì: text,
  việc: text,
  thuộc_UBND: flag,
  cấp_trên: flag,
  nơi_tổng_hợp: text,
  kế_hoạch: text,
  ngày_thống_kê: text,
  số_lượng: text,
  kiến_nghị: list({
    mã_kiến_nghị: text,
    tên_đơn_vị: text,
    nội_dung: text,
    ngày_tiếp_nhận: text,
    thời_hạn: text,
    số_ngày_quá_hạn: text,
  }),
} as const satisfies FieldList;
