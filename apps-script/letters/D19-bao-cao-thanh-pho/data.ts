// The data of the report to UBND thành phố on petitions beyond the ward's competence (D19).
import type { DataOf } from '../../docx/template/field-list.ts';
import { WARD } from '../../ward.ts';
import type { Gathered, Office } from '../shared/kind.ts';
import { reportedOf } from '../shared/reported.ts';
import { CITY } from '../shared/upward.ts';
import { ABOVE_AND_LEADERS, wardFootOf } from '../shared/ward-foot.ts';
import type { CITY_REPORT_FIELDS } from './fields.ts';

export type CityReportData = DataOf<typeof CITY_REPORT_FIELDS>;

export const cityReportData = (office: Office, gathered: Gathered): CityReportData => ({
  ...reportedOf(office, gathered),
  ...wardFootOf(office, 'D19', [`${WARD.finance.name} (để b/c)`, ...ABOVE_AND_LEADERS]),
  ubnd_thành_phố: CITY,
});
