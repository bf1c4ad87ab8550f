// The duties of a year that belong to no conference: the plan, the yearly report, the calendar of the next year.
import { cycleOf } from '../../register/book/cycle-of.ts';
import { civilDate, slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import type { Deadline } from '../../rules/deadlines/deadline.ts';
import { fixedIn } from '../../rules/deadlines/within-plans.ts';
import { isBeforeStart } from '../base/start-day.ts';
import type { RunContext } from '../base/context.ts';
import { sentFor, type Milestone } from './milestone.ts';

export function dutiesOfYear(context: RunContext): Milestone[] {
  const year = yearOf(context.today);
  const duties: Milestone[] = [];
  const plan = planDeadline(context.book, year);
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
  duties.push(...annualReport(context, year), nextCalendar(context, year));
  // What the last year left undone stays owed (A-II.1.1): it does not go with the year.
  const before = annualReport(context, year - 1);
  const isOwed = ({ done, deadline }: Milestone) => !done && !isBeforeStart(context, deadline.due);
  return [...before.filter(isOwed), ...duties];
}

function annualReport(context: RunContext, year: number): Milestone[] {
  const deadline = fixedIn(context.book.calendar, 'B-IV.2.2', year);
  if (deadline === null) return [];
  return [
    {
      kind: 'annual',
      case: String(year),
      deadline,
      title: 'Gửi Báo cáo đánh giá hằng năm thực hiện Kế hoạch 41-NQ/TW về Sở Tài chính',
      done: sentFor(context, 'annual', { year }).length > 0,
      steps: [
        'Đề nghị các cơ quan báo cáo tiến độ',
        `Tổng hợp, trình ký, gửi Sở Tài chính, ghi Mã hồ sơ ${year} ở tab “Văn bản đi”`,
      ],
    },
  ];
}

// A-II.1.4: “Đối với năm 2026, thực hiện nội dung này trước ngày 15/4/2026”: a day of its own is typed in “Kỳ”.
export function planDeadline(book: RunContext['book'], year: number): Deadline | null {
  const rule = fixedIn(book.calendar, 'A-II.1.4', year) ?? fixedIn(book.calendar, 'A-II.1.3', year);
  const own = cycleOf(book, year)?.value.sendBy ?? null;
  if (rule === null || own === null || yearOf(own) !== year) return rule;
  const anchorWords = `chậm nhất ${slashDate(own)}, ghi ở tab “Kỳ”`;
  return { ...rule, due: own, anchor: own, anchorWords, skipped: [], provisional: false };
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
