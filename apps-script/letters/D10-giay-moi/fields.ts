// The fields of the invitations to a conference (D10).
import { type FieldList, flag, list, text } from '../../docx/template/field-list.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';
import { HELD_AT } from '../shared/held-at.ts';

/** D10 (A-II.4.1–A-II.4.12, A-III.1.1): a page for everybody of one group. */
export const INVITATION_FIELDS = {
  ...HEAD,
  ...FOOT,
  ...HELD_AT,
  thành_phần: text,
  cơ_quan_trả_lời: flag,
  đơn_vị: flag,
  báo_chí: flag,
  hạn_phản_hồi: text,
  liên_hệ: text,
  giấy_mời: list({ kính_mời: text, kiến_nghị: text }),
} as const satisfies FieldList;
