// D29, the yearly report on the second plan to Sở Tài chính (B-IV.2.1, B-IV.2.2).
import { tasksOf } from '../../register/book/tasks-of.ts';
import { addWorkingDays } from '../../rules/calendar/calendar.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { fixedIn } from '../../rules/deadlines/within-plans.ts';
import { figureWords, TARGETS } from '../../rules/tasks/targets.ts';
import { agencyNames } from '../../rules/agency.ts';
import { yearLetter } from '../shared/kind.ts';
import { targetOf } from './condition.ts';
import { annualData } from './data.ts';
import { ANNUAL_FIELDS } from './fields.ts';

/** Working days before its day on which it is drafted: the bodies have answered, and the signer has time (AM-08). */
const LEAD = 10;

// B-IV.2.1: “tổng hợp Báo cáo đánh giá tình hình thực hiện các nội dung chỉ đạo tại Kế hoạch này hàng năm”; B-IV.2.2: “gửi về
// Sở tài chính trước ngày 05/12”; one that was not made by then stays owed.
export const ANNUAL_REPORT = yearLetter({
  document: 'D29 Báo cáo đánh giá hằng năm',
  action: 'báo cáo năm',
  file: 'BC_danh-gia',
  time({ book: { calendar } }, { year }) {
    const due = fixedIn(calendar, 'B-IV.2.2', year)?.due ?? null;
    return due === null ? null : { from: addWorkingDays(calendar, due, -LEAD).result, due };
  },
  title: ({ book }, { year }) =>
    `Đánh giá tình hình thực hiện Nghị quyết số 41-NQ/TW trên địa bàn ${agencyNames(book.setting('agency')).area} năm ${year}`,
  restsOn(office, { year }) {
    const tasks = tasksOf(office, year);
    const updates = tasks.reduce((sum, one) => sum + one.updates.length, 0);
    const figures = TARGETS.map((target) => {
      const value = targetOf(office, target, year)?.value ?? null;
      return value === null ? '…' : figureWords(target, value);
    });
    return `${twoDigits(tasks.filter(({ isReported }) => isReported).length)} nhiệm vụ có kết quả, ${twoDigits(updates)} lần cập nhật; chỉ tiêu ${figures.join(', ')}`;
  },
  clause: () => 'B-IV.2.1',
  fields: ANNUAL_FIELDS,
  data: annualData,
});
