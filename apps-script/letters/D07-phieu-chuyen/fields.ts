// The fields of the slip that passes a petition on (D07).
import { type FieldList, text } from '../../docx/template/field-list.ts';
import { ADDRESSEE } from '../shared/addressee.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';
import { PETITION } from '../shared/petition.ts';

/** D07 (A-II.5a.3, A-III.7.1): what is passed on, to whom and why; nothing of how the unit is reached but its address. */
export const PASSING_ON_FIELDS = {
  ...HEAD,
  ...ADDRESSEE,
  ...PETITION,
  ...FOOT,
  tên_phòng_in_hoa: text,
  cơ_quan_có_thẩm_quyền: text,
  căn_cứ_pháp_lý: text,
} as const satisfies FieldList;
