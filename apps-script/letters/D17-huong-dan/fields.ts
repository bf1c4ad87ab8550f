// The fields of a guidance letter (D17).
import { type FieldList, flag, list, text } from '../../docx/template/field-list.ts';
import { ADDRESSEE } from '../shared/addressee.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';
import { OCCASION } from '../shared/occasion.ts';
import { PETITION } from '../shared/petition.ts';

/** D17: guidance to the right body, on either letterhead (A-II.5a.3, A-II.5b.3; AM-07, AM-12). */
export const GUIDANCE_FIELDS = {
  ...HEAD,
  ...OCCASION,
  ...ADDRESSEE,
  do_phòng_ký: flag,
  cơ_quan_trả_lời: text,
  tên_phòng_in_hoa: text,
  nhiều_kiến_nghị: flag,
  số_lượng: text,
  kiến_nghị: list({
    ...PETITION,
    cơ_quan_có_thẩm_quyền: text,
    địa_chỉ_cơ_quan: text,
    lý_do: text,
    căn_cứ_pháp_lý: text,
  }),
  ...FOOT,
} as const satisfies FieldList;
