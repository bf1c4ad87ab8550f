// Fields that several mails share.
import { type FieldList, flag, text } from '../../../docx/template/field-list.ts';

/** Under every mail: the office as sender. */
export const SENDER = {
  cơ_quan: text,
  phường: text,
  bộ_phận: text,
  liên_hệ: text,
} as const satisfies FieldList;

/** How a body is spoken to: exactly one of the three holds (AM-35). */
export const TONE = {
  thuộc_UBND: flag,
  ngoài_UBND: flag,
  cấp_trên: flag,
} as const satisfies FieldList;

export const WORK = {
  mã_kiến_nghị: text,
  tên_đơn_vị: text,
  tiêu_đề: text,
  hạn: text,
  hạn_nội_bộ: text,
  tình_trạng: text,
  căn_cứ: text,
} as const satisfies FieldList;
