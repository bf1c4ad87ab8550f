// The duties of one conference: the notice, the decision where its condition was not met, the reports.
import { addWorkingDays } from '../../rules/calendar/calendar.ts';
import { flawWords } from '../../rules/conference/flaws.ts';
import { goesOn, stops } from '../../rules/conference/decisions.ts';
import { standingDecision } from '../../rules/conference/facts.ts';
import { dateOf, type CivilDate } from '../../rules/dates/civil-date.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import { last } from '../../rules/last.ts';
import { postedOf } from '../conference/days.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { PetitionState } from '../petitions/derive.ts';
import type { Context } from '../base/context.ts';
import { sentFor, type Milestone } from './milestone.ts';

export function dutiesOfConference(
  context: Context,
  state: ConferenceState,
  petitions: readonly PetitionState[],
): Milestone[] {
  const { calendar } = context.book;
  const { facts, row } = state;
  const { day } = facts;
  if (day === null || stops(facts.decision)) return stopReport(context, state);
  const found: Milestone[] = [];
  const notice = termFrom(calendar, 'A-II.2.4', day);
  const posted = postedOf(context, row);
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
  if (!facts.held) found.push(...newClosing(context, state));
  found.push(...stopReport(context, state));
  if (!facts.held) return found;
  const sent = sentFor(context, 'report', { case: facts.code });
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

/** After “Hoãn” or “Gia hạn tiếp nhận” the notice needs a new closing (AM-03, AM-11): asked for from the next working day. */
function newClosing({ book }: Context, { facts, row }: ConferenceState): Milestone[] {
  const { flaws } = book.inForce(row);
  const wanted = flaws.find(({ kind }) => kind === 'closing wanted');
  if (wanted === undefined || facts.decidedOn === null) return [];
  const { result, skipped, worked, provisional } = addWorkingDays(
    book.calendar,
    facts.decidedOn,
    1,
  );
  const name = 'Ghi hạn nhận kiến nghị, hạn đăng ký tham dự mới';
  return [
    {
      kind: 'closing',
      case: facts.code,
      title: name,
      done: false,
      deadline: {
        clause: 'A-II.2.7',
        name,
        workBy: null,
        due: result,
        days: 1,
        anchor: facts.decidedOn,
        anchorWords: 'ngày quyết định',
        skipped,
        worked,
        provisional,
        default: true,
      },
      steps: [flawWords(wanted, facts.day)],
    },
  ];
}

/** Something was open at the first report, or was answered after it (AM-08). */
function needsSupplement(
  first: CivilDate,
  code: string,
  petitions: readonly PetitionState[],
): boolean {
  return petitions.some(({ row, facts, column }) => {
    if (row.value.conference !== code || column === 'outside') return false;
    const answered = last(facts.issued)?.date;
    const came = last(facts.incoming)?.date;
    const since = (date: CivilDate | null | undefined): boolean => date != null && date > first;
    return column === 'inProgress' || since(answered) || since(came);
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
      done: sentFor(context, 'decision', { case: facts.code }).some((date) => date >= found),
      steps: [
        'Ghi quyết định, lý do, người và ngày quyết định ở tab “Hội nghị”',
        'Ban hành báo cáo gửi Sở Tài chính',
      ],
    },
  ];
}
