// What the fields of the letter that sends the plan are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { ADDRESSEE_ABOUT, FOOT_ABOUT, HEAD_ABOUT, HELD_AT_ABOUT } from '../shared/about.ts';
import type { PLAN_LETTER_FIELDS } from './fields.ts';

export const PLAN_LETTER_ABOUT: AboutOf<typeof PLAN_LETTER_FIELDS> = {
  ...HEAD_ABOUT,
  ...FOOT_ABOUT,
  tên_hội_nghị: HELD_AT_ABOUT.tên_hội_nghị,
  sở_tài_chính: 'Tên Sở Tài chính',
  kế_hoạch: HELD_AT_ABOUT.kế_hoạch,
  liên_hệ: ADDRESSEE_ABOUT.liên_hệ,
};
