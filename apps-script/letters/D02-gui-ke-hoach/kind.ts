// D02, the letter with which the issued plan goes to Sở Tài chính (A-II.1.3).
import { yearLetter } from '../shared/kind.ts';
import { conferenceName } from '../shared/office.ts';
import { issuedPlan, planTime } from '../shared/year-plan.ts';
import { PLAN_LETTER_FIELDS } from './fields.ts';
import { planLetterData } from './data.ts';

export const PLAN_LETTER = yearLetter({
  document: 'D02 Công văn gửi Kế hoạch',
  action: 'gửi kế hoạch',
  file: 'CV_gui-ke-hoach',
  // A-II.1.3: “gửi Kế hoạch về Sở Tài chính để tổng hợp”: from its number and day on, until it is sent.
  time(office, about) {
    const plan = issuedPlan(office, about.year);
    return plan === null || plan.sent ? null : planTime(office, about);
  },
  title: ({ book }, { year }) => `V/v gửi Kế hoạch tổ chức ${conferenceName(book.setting, year)}`,
  clause: () => 'A-II.1.3',
  fields: PLAN_LETTER_FIELDS,
  data: planLetterData,
});
