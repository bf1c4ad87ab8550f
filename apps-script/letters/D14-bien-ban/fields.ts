// The fields of the minutes of the conference (D14).
import { type FieldList, list, text } from '../../docx/template/field-list.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';
import { HELD_AT } from '../shared/held-at.ts';

/** D14 (A-II.5a.1): what was answered in the hall, and what was promised. */
export const MINUTES_FIELDS = {
  ...HEAD,
  ...FOOT,
  ...HELD_AT,
  thuế_cơ_sở: text,
  số_đơn_vị_đăng_ký: text,
  số_có_mặt: text,
  họ_tên_chủ_trì: text,
  kiến_nghị: list({
    nhóm: text,
    mã_kiến_nghị: text,
    tên_đơn_vị: text,
    nội_dung: text,
    trả_lời: text,
    hẹn_trả_lời: text,
    người_trả_lời: text,
  }),
} as const satisfies FieldList;
