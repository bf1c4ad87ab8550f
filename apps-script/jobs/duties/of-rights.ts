// What people asked of their own data: that the office has it is said, and it is done (Nghị định 356/2025/NĐ-CP, điều 5).
import { addWorkingDays, isWorkingDay } from '../../rules/calendar/calendar.ts';
import { addDays, slashDate, type CivilDate } from '../../rules/dates/civil-date.ts';
import { extensionOf, isOver, RIGHTS_LAW, rightTerm } from '../../rules/rights.ts';
import type { RunContext } from '../base/context.ts';
import type { Milestone } from './milestone.ts';

/** Who asks stands in the contacts file alone: here are the unit's code, what is asked, since when. */
export function dutiesOfRights({ book: { tabs, calendar } }: RunContext): Milestone[] {
  return tabs.rights.rows.flatMap(({ value }) => {
    const { kind, receivedAt, unit, extendedTo } = value;
    if (kind === null || receivedAt === null || isOver(value)) return [];
    const term = rightTerm(kind, receivedAt, calendar);
    const duty = (title: string, due: CivilDate, step: string): Milestone => ({
      kind: 'right',
      case: unit ?? 'dữ liệu cá nhân',
      mark: `${title} ${receivedAt}`,
      title: `${title} yêu cầu về dữ liệu cá nhân (${kind})`,
      done: false,
      law: { cite: RIGHTS_LAW, explain: term.explain },
      deadline: {
        clause: 'A-II.2.6',
        name: 'Yêu cầu về dữ liệu cá nhân',
        // Days of the calendar: where the last is off, the office works to the day before.
        workBy: isWorkingDay(calendar, due)
          ? null
          : addWorkingDays(calendar, addDays(due, 1), -1).result,
        due,
        days: null,
        anchor: receivedAt,
        anchorWords: 'ngày nhận',
        skipped: [],
        worked: [],
        provisional: false,
        default: false,
      },
      steps: [
        `Mở tệp “Thông tin liên hệ”, tab “Yêu cầu về dữ liệu cá nhân”, dòng nhận ngày ${slashDate(receivedAt)}${unit === null ? '' : ` của ${unit}`}`,
        step,
      ],
    });
    const acknowledge = duty(
      'Phản hồi đã nhận',
      term.acknowledgeBy,
      'Báo cho người yêu cầu là đã nhận, ghi Ngày phản hồi tiếp nhận',
    );
    return [
      ...(value.acknowledgedOn === null ? [acknowledge] : []),
      duty(
        'Trả lời',
        extensionOf(term.due, extendedTo) ?? term.due,
        'Trả lời xong ghi Ngày thực hiện xong, Kết quả; không làm được thì ghi Từ chối, lý do',
      ),
    ];
  });
}
