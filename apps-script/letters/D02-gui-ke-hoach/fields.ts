// The fields of the letter with which the plan goes to Sở Tài chính (D02).
import { type FieldList, text } from '../../docx/template/field-list.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';

/** D02 (A-II.1.3): number and day of the plan, and whom to ask. */
export const PLAN_LETTER_FIELDS = {
  ...HEAD,
  ...FOOT,
  tên_hội_nghị: text,
  sở_tài_chính: text,
  kế_hoạch: text,
  liên_hệ: text,
} as const satisfies FieldList;
