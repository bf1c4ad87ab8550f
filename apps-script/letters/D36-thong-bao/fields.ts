// The fields of the letter that tells a unit that its petition was reported upward (D36).
import { type FieldList, flag, list, text } from '../../docx/template/field-list.ts';
import { ADDRESSEE } from '../shared/addressee.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';
import { OCCASION } from '../shared/occasion.ts';
import { PETITION } from '../shared/petition.ts';

export const REPORTED_NOTICE_FIELDS = {
  ...HEAD,
  ...OCCASION,
  ...ADDRESSEE,
  ...FOOT,
  do_phòng_ký: flag,
  cơ_quan_trả_lời: text,
  tên_phòng_in_hoa: text,
  số_lượng: text,
  xin_ý_kiến: flag,
  cơ_quan_báo_cáo: text,
  văn_bản_báo_cáo: text,
  cơ_quan_nhận: text,
  kiến_nghị: list(PETITION),
} as const satisfies FieldList;
