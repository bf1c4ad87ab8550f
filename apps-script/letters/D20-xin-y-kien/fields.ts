// The fields of the report that asks a body above for its direction (D20).
import { type FieldList, text } from '../../docx/template/field-list.ts';
import { REPORTED } from '../shared/reported.ts';

export const SUPERIOR_REPORT_FIELDS = {
  ...REPORTED,
  cơ_quan_cấp_trên: text,
} as const satisfies FieldList;
