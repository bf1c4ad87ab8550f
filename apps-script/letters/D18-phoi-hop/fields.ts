// The fields of the letter that asks other bodies to take part in an answer (D18).
import { type FieldList, flag, list, text } from '../../docx/template/field-list.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';
import { OCCASION } from '../shared/occasion.ts';
import { PETITION } from '../shared/petition.ts';

export const COORDINATION_FIELDS = {
  ...HEAD,
  ...OCCASION,
  ...FOOT,
  ...PETITION,
  tên_phòng: text,
  tên_phòng_in_hoa: text,
  tên_đơn_vị: text,
  nhiều_cơ_quan: flag,
  cơ_quan_phối_hợp: list({ tên: text }),
  hạn_phối_hợp: text,
  thời_hạn: text,
} as const satisfies FieldList;
