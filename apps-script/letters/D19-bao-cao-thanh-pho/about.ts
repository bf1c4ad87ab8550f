// What the fields of the report to UBND thành phố are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { REPORTED_ABOUT } from '../shared/reported-about.ts';
import { CITY } from '../shared/upward.ts';
import type { CITY_REPORT_FIELDS } from './fields.ts';

export const CITY_REPORT_ABOUT: AboutOf<typeof CITY_REPORT_FIELDS> = {
  ...REPORTED_ABOUT,
  ubnd_thành_phố: `"${CITY}"`,
};
