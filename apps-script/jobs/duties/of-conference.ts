// The duties of one conference: the notice, the decision where its condition was not met, the reports.
import { goesOn } from '../../rules/conference/decisions.ts';
import { IF_HELD, isUnanswered, outlookOf } from '../../rules/conference/outlook.ts';
import { conditionOf } from '../../register/book/closings.ts';
import { standingDecision } from '../../rules/conference/facts.ts';
import { dateOf, type CivilDate } from '../../rules/dates/civil-date.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import { hasEffect } from '../../rules/documents.ts';
import { last } from '../../rules/last.ts';
import { postedOf } from '../conference/days.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { PetitionState } from '../petitions/derive.ts';
import type { RunContext } from '../base/context.ts';
import { isBeforeStart, startOf } from '../base/start-day.ts';
import { askToScreen, askWhetherHeld, newClosing, ofNewDay, WRITE_HELD } from './asked-of-staff.ts';
import { sentFor, type Milestone } from './milestone.ts';

/** Of a conference that was over when the office began, only the reports that fall due afterwards (AM-40). */
export function dutiesOfConference(
  context: RunContext,
  state: ConferenceState,
  petitions: readonly PetitionState[],
): Milestone[] {
  const { day } = state.facts;
  const isBefore = day !== null && isBeforeStart(context, day);
  if (isBefore && !startOf(context).isSaid) return [];
  const all = dutiesOf(context, state, petitions);
  return isBefore ? all.filter(({ kind }) => kind === 'report' || kind === 'supplement') : all;
}

function dutiesOf(
  context: RunContext,
  state: ConferenceState,
  petitions: readonly PetitionState[],
): Milestone[] {
  const { calendar } = context.book;
  const { facts, row } = state;
  const { day } = facts;
  const outlook = outlookOf(facts, context.today);
  if (day === null || outlook === 'stopped') return stopReport(context, state);
  const duties: Milestone[] = [];
  const notice = termFrom(calendar, 'A-II.2.4', day);
  const posted = postedOf(context, row);
  if (notice !== null) {
    duties.push({
      kind: 'notice',
      case: facts.code,
      ...ofNewDay(row, day),
      deadline: notice,
      title: 'Niêm yết, đăng thông báo tổ chức Hội nghị tại hai nơi',
      done: facts.held || (posted.desk !== null && posted.portal !== null),
      steps: [
        'Niêm yết tại Trung tâm phục vụ hành chính công, ghi ngày',
        'Đăng Cổng thông tin điện tử phường, ghi ngày',
      ],
    });
  }
  const ifHeld = outlook === 'unrecorded';
  if (!facts.held) {
    duties.push(...newClosing(context, state));
    duties.push(...askToScreen(context, state));
    duties.push(...stopReport(context, state));
    if (isUnanswered(facts, context.today)) duties.push(askWhetherHeld(context, facts.code, day));
    if (!ifHeld) return duties;
  }
  const sent = sentFor(context, 'report', { case: facts.code });
  const reportDue = termFrom(calendar, 'A-III.2.3', day);
  if (reportDue !== null) {
    duties.push({
      kind: 'report',
      case: facts.code,
      ...ofNewDay(row, day),
      deadline: reportDue,
      title: `Báo cáo kết quả tổ chức Hội nghị gửi Sở Tài chính${ifHeld ? IF_HELD : ''}`,
      done: sent.length > 0,
      ifHeld,
      steps: [
        ...(ifHeld ? [WRITE_HELD] : missingOpinion(context, state)),
        'Ghi đủ nguyên nhân chậm, phương án của kiến nghị đang xử lý',
        'Trình ký, lấy số, gửi Sở Tài chính',
      ],
    });
  }
  const latest = last(sent);
  if (latest !== undefined && needsSupplement(latest, facts.code, petitions)) {
    duties.push(...supplement(context, facts.code, { day, latest, nth: sent.length }));
  }
  return duties;
}

/** Held below the conditions: what of the leader’s opinion is not on record yet (AM-03). */
function missingOpinion({ book }: RunContext, { row }: ConferenceState): string[] {
  const record = conditionOf(book, row);
  return record.kind === 'missing'
    ? record.missing.map(({ what }) => `Bổ sung ${what} ở tab Hội nghị`)
    : [];
}

/** Something is open, or was answered, came or was settled after the latest report (AM-08). */
function needsSupplement(
  latest: CivilDate,
  code: string,
  petitions: readonly PetitionState[],
): boolean {
  return petitions.some(({ row, facts, column }) => {
    if (row.value.conference !== code || column === 'outside') return false;
    const settled = facts.history.filter(({ of }) => of === 'settled');
    const answers = facts.issued.filter(({ kind }) => hasEffect(kind));
    const since = [last(answers)?.date, last(facts.incoming)?.date, last(settled)?.on];
    return column === 'inProgress' || since.some((date) => date != null && date > latest);
  });
}

// A-II.5c.1, A-II.5c.4: the plan names no day; one more report after another until all is closed, by the office's own terms.
/** The report that follows the latest one (AM-08). */
function supplement(
  { book }: RunContext,
  code: string,
  { day, latest, nth }: { day: CivilDate; latest: CivilDate; nth: number },
): Milestone[] {
  const deadline =
    nth === 1
      ? termFrom(book.calendar, 'A-II.5c.1', day)
      : termFrom(book.calendar, 'A-II.5c.4', latest);
  if (deadline === null) return [];
  return [
    {
      kind: 'supplement',
      case: code,
      done: false,
      nth,
      deadline,
      title: 'Báo cáo bổ sung kết quả giải quyết kiến nghị gửi Sở Tài chính',
      steps: ['Cập nhật kết quả các kiến nghị', 'Trình ký, lấy số, gửi Sở Tài chính'],
    },
  ];
}

/** In every branch but “đủ điều kiện” the Sở is told, with the leader's choice (A-II.2.9, AM-09). */
function stopReport(context: RunContext, { facts }: ConferenceState): Milestone[] {
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
      // What another closing found is asked for anew, whatever was mailed about the one before.
      nth: new Set(facts.closings.flatMap(({ at, final }) => (final ? at : []))).size,
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
