// The duties of a year that belong to no conference: the plan, the yearly report, the calendar of the next year.
import { civilDate, yearOf } from '../../rules/dates/civil-date.ts';
import { fixedIn } from '../../rules/deadlines/within-plans.ts';
import type { RunContext } from '../base/context.ts';
import { sentFor, type Milestone } from './milestone.ts';

export function dutiesOfYear(context: RunContext): Milestone[] {
  const { calendar } = context.book;
  const year = yearOf(context.today);
  const duties: Milestone[] = [];
  const plan = fixedIn(calendar, 'A-II.1.4', year) ?? fixedIn(calendar, 'A-II.1.3', year);
  if (plan !== null) {
    duties.push({
      kind: 'plan',
      case: String(year),
      deadline: plan,
      title: 'Gửi Kế hoạch tổ chức Hội nghị về Sở Tài chính',
      done: sentFor(context, 'plan', { year }).length > 0,
      steps: ['Trình ký, lấy số Kế hoạch', 'Gửi Sở Tài chính, ghi số, ngày ở tab “Văn bản đi”'],
    });
  }
  const annual = fixedIn(calendar, 'B-IV.2.2', year);
  if (annual !== null) {
    duties.push({
      kind: 'annual',
      case: String(year),
      deadline: annual,
      title: 'Gửi Báo cáo đánh giá hằng năm thực hiện Kế hoạch 41-NQ/TW về Sở Tài chính',
      done: sentFor(context, 'annual', { year }).length > 0,
      steps: ['Đề nghị các cơ quan báo cáo tiến độ', 'Tổng hợp, trình ký, gửi Sở Tài chính'],
    });
  }
  duties.push(nextCalendar(context, year));
  return duties;
}

/** The official notices for the next year come in autumn; without them its terms are provisional. */
function nextCalendar(context: RunContext, year: number): Milestone {
  const due = civilDate(`${year}-12-15`);
  return {
    kind: 'calendar',
    case: String(year + 1),
    title: `Nhập lịch nghỉ, làm bù năm ${year + 1}`,
    deadline: {
      clause: 'A-II.1.1',
      name: 'Nhập lịch nghỉ năm sau',
      workBy: null,
      due,
      days: null,
      anchor: due,
      anchorWords: 'giữa tháng 12 hằng năm',
      skipped: [],
      worked: [],
      provisional: false,
      default: true,
    },
    done: context.book.calendar.year(year + 1).confirmed,
    steps: [
      'Nhập các ngày nghỉ, làm bù theo văn bản của Chính phủ vào tab “Lịch nghỉ, làm bù”',
      'Chọn “Đã xác nhận: Có”',
    ],
  };
}
