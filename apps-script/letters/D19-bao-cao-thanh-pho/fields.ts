// The fields of the report to UBND thành phố on petitions beyond the ward's competence (D19).
import { type FieldList, text } from '../../docx/template/field-list.ts';
import { REPORTED } from '../shared/reported.ts';

export const CITY_REPORT_FIELDS = {
  ...REPORTED,
  ubnd_thành_phố: text,
} as const satisfies FieldList;
