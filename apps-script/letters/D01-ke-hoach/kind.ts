// D01, the ward's plan of the year's conference, to be sent to Sở Tài chính before 15/02 (A-II.1.2, A-II.1.3).
import { yearLetter } from '../shared/kind.ts';
import { conferenceName } from '../shared/office.ts';
import { planTime } from '../shared/year-plan.ts';
import { PLAN_FIELDS } from './fields.ts';
import { planData } from './data.ts';

export const PLAN = yearLetter({
  document: 'D01 Kế hoạch Hội nghị',
  action: 'kế hoạch',
  file: 'KH_hoi-nghi',
  time: planTime,
  title: ({ book }, { year }) => `Tổ chức ${conferenceName(book.setting, year)}`,
  clause: () => 'A-II.1.2',
  fields: PLAN_FIELDS,
  data: planData,
});
