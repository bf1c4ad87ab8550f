// The fields of the notice of the conclusions of the conference (D15).
import { type FieldList, flag, list, text } from '../../docx/template/field-list.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';
import { HELD_AT } from '../shared/held-at.ts';

/** D15 (A-III.5.7, A-III.5.8): it stands on the portal, so that no unit and no person who asked is named in it. */
export const CONCLUSIONS_FIELDS = {
  ...HEAD,
  ...FOOT,
  ...HELD_AT,
  sở_tài_chính: text,
  có_kiến_nghị: flag,
  tổng_kiến_nghị: text,
  đã_trả_lời: text,
  còn_lại: text,
  hạn_báo_cáo: text,
  nhiệm_vụ: list({
    giao: text,
    cơ_quan: text,
    việc: text,
    mã_kiến_nghị: text,
    nhóm: text,
    hạn: text,
  }),
} as const satisfies FieldList;
