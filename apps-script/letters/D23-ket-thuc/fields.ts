// The fields of the closing report on settled petitions (D23).
import { type FieldList, list, text } from '../../docx/template/field-list.ts';
import { LISTED } from '../shared/petition-words.ts';
import { TO_FINANCE } from '../shared/to-finance.ts';

export const CLOSING_REPORT_FIELDS = {
  ...TO_FINANCE,
  kiến_nghị: list({ ...LISTED, văn_bản: text }),
} as const satisfies FieldList;
