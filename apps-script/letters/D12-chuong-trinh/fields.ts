// The fields of the programme of the conference (D12).
import { type FieldList, list, text } from '../../docx/template/field-list.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';
import { HELD_AT } from '../shared/held-at.ts';

/** D12 (A-I.2.4, A-III.7.2): the programme, and the petitions by group with whoever answers them. */
export const PROGRAMME_FIELDS = {
  ...HEAD,
  ...FOOT,
  ...HELD_AT,
  thuế_cơ_sở: text,
  số_kiến_nghị: text,
  kiến_nghị: list({
    nhóm: text,
    mã_kiến_nghị: text,
    tên_đơn_vị: text,
    nội_dung: text,
    dự_kiến_trả_lời: text,
    người_trả_lời: text,
  }),
} as const satisfies FieldList;
