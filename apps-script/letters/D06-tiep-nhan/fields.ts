// The fields of the receipt for what a unit handed in (D06).
import { type FieldList, list, text } from '../../docx/template/field-list.ts';
import { HEAD } from '../shared/head.ts';
import { PETITION } from '../shared/petition.ts';

/** D06 (A-II.3.3) on paper: for whoever has no electronic mail. */
export const RECEIPT_FIELDS = {
  ...HEAD,
  tên_phòng_in_hoa: text,
  tên_đơn_vị: text,
  thời_điểm_nhận: text,
  kênh: text,
  người_tiếp_nhận: text,
  số_lượng: text,
  kiến_nghị: list(PETITION),
  mã_tra_cứu: text,
  trang_tra_cứu: text,
  liên_hệ: text,
} as const satisfies FieldList;
