// The fields of the notice of a conference stopped or put off (D09).
import { type FieldList, text } from '../../docx/template/field-list.ts';
import { STOP } from '../D08-dung-hoan/fields.ts';

/** D09: to those who registered, and on the portal (A-II.2.9, A-II.3.6; AM-11): no person and no unit is named. */
export const STOP_NOTICE_FIELDS = { ...STOP, liên_hệ: text } as const satisfies FieldList;
