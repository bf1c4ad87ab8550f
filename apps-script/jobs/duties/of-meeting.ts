// What a conference takes to be prepared and made public: all that is due on one day is one duty, with whoever does it.
import { addTo } from '../../rules/lists/add-to.ts';
import { civilDate, type CivilDate } from '../../rules/dates/civil-date.ts';
import { workingDayUntil } from '../../rules/calendar/calendar.ts';
import { daysInMonth } from '../../rules/dates/day-number.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { WARD } from '../../ward.ts';
import type { RunContext } from '../base/context.ts';
import type { Work } from '../conference/meeting/work.ts';
import type { Milestone } from './milestone.ts';

export function dutiesOfMeeting(works: readonly Work[]): Milestone[] {
  const byDay = new Map<string, Work[]>();
  for (const work of works) {
    const day = `${work.conference} ${work.deadline.due}`;
    addTo(byDay, day, work);
  }
  return [...byDay.values()].flatMap((due) => {
    const [first] = due;
    if (first === undefined) return [];
    const title =
      due.length === 1
        ? first.title
        : `${twoDigits(due.length)} việc chuẩn bị, công khai của Hội nghị`;
    return [
      {
        kind: 'work',
        case: first.conference,
        title,
        done: false,
        deadline: { ...first.deadline, default: true },
        steps: due.map((work) => `${work.title} – ${work.owner ?? WARD.desk.name}`),
        copies: due.flatMap(({ owner }) => owner ?? []),
      },
    ];
  });
}

// A-III.5.3: “Thường xuyên rà soát, cập nhật nội dung trên thư mục “Đối thoại doanh nghiệp””; AM-23: every month, and with
// whatever is posted. B-IV.3.2: “Thường xuyên rà soát, cập nhật nội dung trên cổng thông tin điện tử phường”: with it, the second plan's.

/** The month's review of the portal's folder, once something stands in it. */
export function reviewOfPortal({ book, today }: RunContext): Milestone[] {
  const month = today.slice(0, 7);
  const { rows } = book.tabs.publicity;
  const isOf = (day: CivilDate | null): boolean => day?.startsWith(month) === true;
  if (!rows.some(({ value: { postedOn } }) => postedOn !== null && postedOn.slice(0, 7) < month))
    return [];
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = civilDate(`${month}-${daysInMonth(year, number)}`);
  const due = workingDayUntil(book.calendar, last);
  const title = 'Rà soát, cập nhật thư mục “Đối thoại doanh nghiệp” trên Cổng TTĐT phường';
  return [
    {
      kind: 'review',
      case: month,
      title,
      done: rows.some(({ value }) => isOf(value.postedOn) || isOf(value.reviewedOn)),
      deadline: {
        clause: 'A-III.5.3',
        name: title,
        workBy: null,
        due,
        days: null,
        anchor: last,
        anchorWords: 'cuối mỗi tháng',
        skipped: [],
        worked: [],
        provisional: false,
        default: true,
      },
      steps: [
        'Xem đủ bốn mục: thời gian đối thoại, nội dung Hội nghị, kết quả giải quyết, thông báo kết luận; tin về Kế hoạch 41-NQ/TW',
        'Ghi Ngày rà soát ở tab “Công khai, tuyên truyền”',
      ],
      copies: rows.flatMap(({ value }) => value.byWhom ?? []),
    },
  ];
}
