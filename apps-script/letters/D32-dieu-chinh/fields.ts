// The fields of the notice that a conference is moved (D32).
import { type FieldList, flag, text } from '../../docx/template/field-list.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';
import { HELD_AT } from '../shared/held-at.ts';

/** D32 (AM-37): old and new day, why, and what stays as it was. */
export const MOVED_NOTICE_FIELDS = {
  ...HEAD,
  ...FOOT,
  ...HELD_AT,
  ngày_cũ: text,
  lý_do: text,
  còn_nhận: flag,
  hạn_nhận_kiến_nghị: text,
  liên_hệ: text,
} as const satisfies FieldList;
