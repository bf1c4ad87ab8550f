// The fields of the notice of what became of the petitions (D25).
import { type FieldList, list, text } from '../../docx/template/field-list.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';
import { HELD_AT } from '../shared/held-at.ts';

/** D25 (A-III.3.3, A-III.5.6; AM-27): what stands in it is written to be public. */
export const PUBLIC_RESULTS_FIELDS = {
  ...HEAD,
  ...FOOT,
  ...HELD_AT,
  tổng_kiến_nghị: text,
  đã_trả_lời: text,
  còn_lại: text,
  kiến_nghị: list({
    mã_kiến_nghị: text,
    nhóm: text,
    tên_đơn_vị: text,
    nội_dung: text,
    cơ_quan: text,
    kết_quả: text,
  }),
} as const satisfies FieldList;
