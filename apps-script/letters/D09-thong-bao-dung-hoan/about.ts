// What the fields of the notice of a conference stopped or put off are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { STOP_ABOUT } from '../D08-dung-hoan/about.ts';
import { ADDRESSEE_ABOUT } from '../shared/about.ts';
import type { STOP_NOTICE_FIELDS } from './fields.ts';

export const STOP_NOTICE_ABOUT: AboutOf<typeof STOP_NOTICE_FIELDS> = {
  ...STOP_ABOUT,
  liên_hệ: ADDRESSEE_ABOUT.liên_hệ,
};
