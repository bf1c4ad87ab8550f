// The fields of a reply (D16), on either paper.
import { type FieldList, flag, list, text } from '../../docx/template/field-list.ts';
import { ADDRESSEE } from '../shared/addressee.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';
import { OCCASION } from '../shared/occasion.ts';
import { PETITION } from '../shared/petition.ts';

const ANSWERED = {
  ...PETITION,
  trả_lời_tại_chỗ: flag,
  trả_lời: list({ đoạn: text }),
  căn_cứ_pháp_lý: text,
  kết_quả: text,
} as const satisfies FieldList;

/** D16 on the paper of one phòng (A-II.5a.5, A-II.5b.1; AM-12). */
export const OFFICE_REPLY_FIELDS = {
  ...HEAD,
  ...OCCASION,
  ...ADDRESSEE,
  tên_phòng: text,
  tên_phòng_in_hoa: text,
  nhiều_kiến_nghị: flag,
  số_lượng: text,
  kiến_nghị: list(ANSWERED),
  ...FOOT,
} as const satisfies FieldList;

/** D16 about several petitions of one unit, on either paper (A-II.5a.5, AM-36). */
export const COMMON_REPLY_FIELDS = {
  ...OFFICE_REPLY_FIELDS,
  do_phòng_ký: flag,
  cơ_quan_trả_lời: text,
  cơ_quan_phối_hợp: list({ tên: text }),
} as const satisfies FieldList;

/** D16 signed by UBND, with coordinating bodies (A-II.5a.6, A-II.5b.5). */
export const COORDINATED_REPLY_FIELDS = {
  ...HEAD,
  ...OCCASION,
  ...ADDRESSEE,
  cơ_quan_chủ_trì: text,
  cơ_quan_phối_hợp: list({ tên: text }),
  ý_kiến_cấp_trên: text,
  nhiều_kiến_nghị: flag,
  số_lượng: text,
  kiến_nghị: list(ANSWERED),
  ...FOOT,
} as const satisfies FieldList;
