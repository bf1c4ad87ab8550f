// The dated duties of the year and of each conference: until when, and whether they are done.
import { dayOf } from '../../register/book/conference-day.ts';
import { issuedOf } from '../../register/book/petition-facts-of.ts';
import { civilDate, dateOf, yearOf, type CivilDate } from '../../rules/dates/civil-date.ts';
import { goesOn, stops } from '../../rules/conference/decisions.ts';
import { standingDecision } from '../../rules/conference/facts.ts';
import type { Deadline } from '../../rules/deadlines/deadline.ts';
import { fulfils, type Duty } from '../../rules/documents.ts';
import { last } from '../../rules/last.ts';
import { postedOf } from '../conference/days.ts';
import { fixedIn, termFrom } from '../../rules/deadlines/within-plans.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { PetitionState } from '../petitions/derive.ts';
import type { Context } from '../base/context.ts';
import { isBeforeStart } from '../base/start-day.ts';

export type MilestoneKind =
  'plan' | 'notice' | 'decision' | 'report' | 'supplement' | 'annual' | 'calendar';

export interface Milestone {
  readonly kind: MilestoneKind;
  /** The conference or the year it belongs to. */
  readonly case: string;
  readonly title: string;
  readonly deadline: Deadline;
  readonly done: boolean;
  readonly steps: readonly string[];
}

/** All milestones that are known today, the earliest first. */
export function milestonesOf(
  context: Context,
  conferences: ReadonlyMap<string, ConferenceState>,
  petitions: readonly PetitionState[],
): Milestone[] {
  const found = [...ofYear(context)];
  for (const state of conferences.values()) found.push(...ofConference(context, state, petitions));
  // What fell due before the office began is over (AM-40).
  const counted = found.filter(
    ({ deadline, done }) => done || !isBeforeStart(context, deadline.due),
  );
  return counted.sort((a, b) => (a.deadline.due < b.deadline.due ? -1 : 1));
}

/** When the documents that fulfil a duty were issued, for a case, or of a year where the case is left out. */
function issuedFor(
  context: Context,
  duty: Duty,
  where: { case?: string; year?: number },
): CivilDate[] {
  const dates: CivilDate[] = [];
  for (const row of context.book.tabs.documents.rows) {
    const document = issuedOf(row);
    if (document === null || !fulfils(document.kind, duty)) continue;
    if (where.case !== undefined && row.value.case !== where.case) continue;
    if (where.year !== undefined && yearOf(document.date) !== where.year) continue;
    dates.push(document.date);
  }
  return dates;
}

function ofYear(context: Context): Milestone[] {
  const { calendar } = context.book;
  const year = yearOf(context.today);
  const found: Milestone[] = [];
  const plan = fixedIn(calendar, 'A-II.1.4', year) ?? fixedIn(calendar, 'A-II.1.3', year);
  if (plan !== null) {
    found.push({
      kind: 'plan',
      case: String(year),
      deadline: plan,
      title: 'Gửi Kế hoạch tổ chức Hội nghị về Sở Tài chính',
      done: issuedFor(context, 'plan', { year }).length > 0,
      steps: ['Trình ký, lấy số Kế hoạch', 'Gửi Sở Tài chính, ghi số, ngày ở tab “Văn bản đi”'],
    });
  }
  const annual = fixedIn(calendar, 'B-IV.2.2', year);
  if (annual !== null) {
    found.push({
      kind: 'annual',
      case: String(year),
      deadline: annual,
      title: 'Gửi Báo cáo đánh giá hằng năm thực hiện Kế hoạch 41-NQ/TW về Sở Tài chính',
      done: issuedFor(context, 'annual', { year }).length > 0,
      steps: ['Đề nghị các cơ quan báo cáo tiến độ', 'Tổng hợp, trình ký, gửi Sở Tài chính'],
    });
  }
  found.push(nextCalendar(context, year));
  return found;
}

/** The official notices for the next year come in autumn; without them its terms are provisional. */
function nextCalendar(context: Context, year: number): Milestone {
  const due = civilDate(`${year}-12-15`);
  return {
    kind: 'calendar',
    case: String(year + 1),
    title: `Nhập lịch nghỉ, làm bù năm ${year + 1}`,
    deadline: {
      clause: 'A-II.1.1',
      name: 'Nhập lịch nghỉ năm sau',
      plan: null,
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

function ofConference(
  context: Context,
  state: ConferenceState,
  petitions: readonly PetitionState[],
): Milestone[] {
  const { calendar } = context.book;
  const { facts, row } = state;
  const day = dayOf(row);
  if (day === null || stops(facts.decision)) return stopReport(context, state);
  const found: Milestone[] = [];
  const notice = termFrom(calendar, 'A-II.2.4', day);
  const posted = postedOf(row);
  if (notice !== null) {
    found.push({
      kind: 'notice',
      case: facts.code,
      deadline: notice,
      title: 'Niêm yết, đăng thông báo tổ chức Hội nghị tại hai nơi',
      done: facts.held || (posted.desk !== null && posted.portal !== null),
      steps: [
        'Niêm yết tại Trung tâm phục vụ hành chính công, ghi ngày',
        'Đăng Cổng thông tin điện tử phường, ghi ngày',
      ],
    });
  }
  found.push(...stopReport(context, state));
  if (!facts.held) return found;
  const sent = issuedFor(context, 'report', { case: facts.code });
  const report = termFrom(calendar, 'A-III.2.3', day);
  if (report !== null) {
    found.push({
      kind: 'report',
      case: facts.code,
      deadline: report,
      title: 'Báo cáo kết quả tổ chức Hội nghị gửi Sở Tài chính',
      done: sent.length > 0,
      steps: [
        'Ghi đủ nguyên nhân chậm, phương án của kiến nghị đang xử lý',
        'Trình ký, lấy số, gửi Sở Tài chính',
      ],
    });
  }
  if (sent[0] !== undefined && needsSupplement(sent[0], facts.code, petitions)) {
    found.push(...supplement(context, facts.code, day, sent.length > 1));
  }
  return found;
}

/** Something was open at the first report, or was answered after it (AM-08). */
function needsSupplement(
  first: CivilDate,
  code: string,
  petitions: readonly PetitionState[],
): boolean {
  return petitions.some(({ row, facts, column }) => {
    if (row.value.conference !== code || column === 'Ngoài biểu') return false;
    const answered = last(facts.issued)?.date;
    const came = last(facts.incoming)?.date;
    const since = (date: CivilDate | null | undefined): boolean => date != null && date > first;
    return column === 'Đang xử lý' || since(answered) || since(came);
  });
}

/** The report that follows the first one, due by the office's own day where the plan gives none (AM-08). */
function supplement(context: Context, code: string, day: CivilDate, done: boolean): Milestone[] {
  const deadline = termFrom(context.book.calendar, 'A-II.5c.1', day);
  if (deadline === null) return [];
  return [
    {
      kind: 'supplement',
      case: code,
      done,
      deadline,
      title: 'Báo cáo bổ sung kết quả giải quyết kiến nghị gửi Sở Tài chính',
      steps: ['Cập nhật kết quả các kiến nghị', 'Trình ký, lấy số, gửi Sở Tài chính'],
    },
  ];
}

/** In every branch but “đủ điều kiện” the Sở is told, with the leader's choice (A-II.2.9, AM-09). */
function stopReport(context: Context, { facts }: ConferenceState): Milestone[] {
  const closing = last(facts.closings);
  if (closing === undefined || !closing.final || closing.branch === 'B1') return [];
  const standing = standingDecision(facts);
  if (goesOn(standing)) return [];
  const found = dateOf(closing.at);
  const deadline = termFrom(context.book.calendar, 'A-II.2.9', found);
  if (deadline === null) return [];
  return [
    {
      kind: 'decision',
      case: facts.code,
      deadline,
      title: 'Trình lãnh đạo quyết định và báo cáo Sở Tài chính việc dừng hoặc hoãn Hội nghị',
      done: issuedFor(context, 'decision', { case: facts.code }).some((date) => date >= found),
      steps: [
        'Ghi quyết định, lý do, người và ngày quyết định ở tab “Hội nghị”',
        'Ban hành báo cáo gửi Sở Tài chính',
      ],
    },
  ];
}
