// Reminders of the office's dated duties to the desk: before the day, on it, and while it is late.
import { leftWords } from '../../register/journal/phrases.ts';
import { keys } from '../../register/journal/keys.ts';
import { workingDaysBetween } from '../../rules/calendar/calendar.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';
import { citeClause } from '../../rules/clauses/cite.ts';
import { explainDeadline } from '../../rules/deadlines/explain.ts';
import { senderOf } from '../../letters/shared/office.ts';
import { addressesIn, addressesOf } from '../base/office-words.ts';
import { deskOrNext } from '../base/reached.ts';
import { dateOrBlank } from '../../letters/shared/number-and-date.ts';
import type { Milestone } from './milestone.ts';
import type { RunContext, MailIntent } from '../base/context.ts';

/** Working days before a dated duty of the office. */
const BEFORE_MILESTONE = [10, 5, 3, 1, 0];
/** Work of which a conference has much: fewer. */
const BEFORE_WORK = [3, 0];
/** What is late is chased on the first working day, then every fifth. */
export const CHASE_EVERY = 5;

/** The reminder of a duty that falls on today; none is due on most days. */
export function milestoneReminder(context: RunContext, milestone: Milestone): MailIntent[] {
  if (milestone.done) return [];
  const occurrence = occurrenceOf(context, milestone);
  const { name, to } = reachedFor(context, milestone);
  if (occurrence === null || to.length === 0) return [];
  const { deadline, law } = milestone;
  const { due } = deadline;
  const { book, today } = context;
  // Where the last day is off, the working day before it has a day left, and the one after it is late.
  const left =
    due > today
      ? Math.max(1, workingDaysBetween(book.calendar, today, due))
      : -workingDaysBetween(book.calendar, due, today);
  const isOfPlan = !deadline.default && law === undefined;
  const cc = new Set((milestone.copies ?? []).flatMap((body) => addressesOf(context, body)));
  return [
    {
      kind: 'moc-viec',
      data: {
        tên_người_nhận: name,
        việc: milestone.title,
        hạn: slashDate(due),
        nên_trước: dateOrBlank(deadline.workBy),
        còn_lại: leftWords({ left, ownTarget: deadline.default }),
        cách_tính: law?.explain ?? explainDeadline(deadline),
        căn_cứ: isOfPlan
          ? citeClause(deadline.clause, deadline.anchor)
          : (law?.cite ?? 'phường tự đặt'),
        tạm_tính: deadline.provisional,
        việc_cần_làm: milestone.steps.map((step) => ({ nội_dung: step })),
        ...senderOf(context),
      },
      key: keys.milestone(milestone.case, `${wordsOf(milestone)} ${occurrence}`),
      case: milestone.case,
      to,
      cc: [...cc].filter((address) => !to.includes(address)),
      clause: isOfPlan ? deadline.clause : null,
      event: {
        type: 'milestone',
        body: name,
        title: milestone.title,
        due,
        left,
        ownTarget: deadline.default,
      },
    },
  ];
}

/** The body whose duty it is, where it can be written to. */
function reachedFor(context: RunContext, { body }: Milestone): ReturnType<typeof deskOrNext> {
  const to = addressesIn(body?.email ?? null);
  return body === undefined || to.length === 0 ? deskOrNext(context) : { name: body.name, to };
}

/** What the journal's keys call a milestone: people read them. */
const MILESTONE_WORDS: Readonly<Record<Milestone['kind'], string>> = {
  plan: 'gửi kế hoạch',
  notice: 'thông báo',
  closing: 'hạn nhận mới',
  held: 'đã tổ chức hay chưa',
  screening: 'xét để chốt',
  decision: 'dừng, hoãn',
  report: 'báo cáo',
  supplement: 'báo cáo bổ sung',
  annual: 'báo cáo năm',
  task: 'nhiệm vụ',
  progress: 'kết quả',
  calendar: 'lịch nghỉ',
  work: 'chuẩn bị, công khai',
  review: 'rà soát thư mục',
  right: 'dữ liệu cá nhân',
};

/** The same duty of several bodies is told apart by them, work by its day, what is owed again by its ordinal. */
const wordsOf = ({ kind, body, deadline, nth = 1, mark }: Milestone): string =>
  [
    MILESTONE_WORDS[kind],
    ...(body === undefined ? [] : [body.short ?? body.name]),
    ...(kind === 'work' ? [deadline.due] : []),
    ...(mark === undefined ? [] : [mark]),
    ...(nth === 1 ? [] : [nth]),
  ].join(' ');

/** Which of the reminders of a milestone falls on today; null for none. Late: the first day, then every fifth. */
function occurrenceOf(
  context: RunContext,
  { deadline, dailyFrom, ifHeld, copies }: Milestone,
): string | null {
  const { calendar } = context.book;
  if (dailyFrom !== undefined) return context.today >= dailyFrom ? context.today : null;
  const aim = deadline.workBy ?? deadline.due;
  if (context.today <= aim) {
    const left = workingDaysBetween(calendar, context.today, aim);
    return (copies === undefined ? BEFORE_MILESTONE : BEFORE_WORK).includes(left)
      ? `−${left}`
      : null;
  }
  if (context.today <= deadline.due)
    return `hạn ${workingDaysBetween(calendar, context.today, deadline.due)}`;
  if (ifHeld === true) return null;
  const late = Math.max(1, workingDaysBetween(calendar, deadline.due, context.today));
  return late % CHASE_EVERY === 1 && late <= 31 ? `+${late}` : null;
}
