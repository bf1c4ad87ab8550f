// The fields of the lists of who registered and who comes (D11).
import { type FieldList, list, text } from '../../docx/template/field-list.ts';
import { HELD_AT } from '../shared/held-at.ts';
import { OFFICE } from '../shared/office.ts';

/** D11 (A-III.1.2, A-III.1.4): for the desk at the door. */
export const ATTENDANCE_FIELDS = {
  ...OFFICE,
  ...HELD_AT,
  số_đơn_vị: text,
  số_mời: text,
  số_dự: text,
  số_không_dự: text,
  số_chưa_trả_lời: text,
  đăng_ký: list({ tên_đơn_vị: text, loại: text, số_đại_biểu: text, kiến_nghị: text }),
  đại_biểu: list({ thành_phần: text, cơ_quan: text, họ_tên: text, vị_trí: text }),
} as const satisfies FieldList;
