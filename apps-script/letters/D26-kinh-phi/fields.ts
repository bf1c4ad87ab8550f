// The fields of what the desk puts before the leader about the money (D26).
import { type FieldList, flag, list, text } from '../../docx/template/field-list.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';
import { HELD_AT } from '../shared/held-at.ts';

/** D26 (A-III.2.4, A-III.2.5): the estimate before the conference, the settlement after it. */
export const BUDGET_FIELDS = {
  ...HEAD,
  ...FOOT,
  ...HELD_AT,
  tên_phòng_in_hoa: text,
  quyết_toán: flag,
  tổng_dự_toán: text,
  tổng_quyết_toán: text,
  khoản_chi: list({
    nội_dung: text,
    đơn_vị_tính: text,
    số_lượng: text,
    đơn_giá: text,
    dự_toán: text,
    đã_chi: text,
    chứng_từ: text,
  }),
} as const satisfies FieldList;
