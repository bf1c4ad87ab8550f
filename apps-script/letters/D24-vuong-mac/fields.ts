// The fields of the report on petitions that are not settled yet (D24).
import { type FieldList, list, text } from '../../docx/template/field-list.ts';
import { LISTED } from '../shared/petition-words.ts';
import { TO_FINANCE } from '../shared/to-finance.ts';

export const OBSTACLES_REPORT_FIELDS = {
  ...TO_FINANCE,
  kiến_nghị: list({ ...LISTED, vướng_mắc: text, nguyên_nhân: text, phương_án: text }),
} as const satisfies FieldList;
