// Until when a petition must be answered, and why: the plan's terms, the office's own targets, the level of alarm.
import {
  addWorkingDays,
  workingDaysBetween,
  type WorkingCalendar,
  type WorkingDaySum,
} from '../calendar/calendar.ts';
import { dateOf, slashDate, type CivilDate } from '../dates/civil-date.ts';
import { citeClause, type ClauseId } from '../clauses/cite.ts';
import { termRow, type TermClause } from '../deadlines/terms.ts';
import { PLANS_START, coverageFault } from '../deadlines/dated.ts';
import { daysLeftOutInWords } from '../deadlines/explain.ts';
import type { ConferenceFacts } from '../conference/facts.ts';
import { isAnswered, isCoordinated, waitsForOthers, type PetitionFacts } from './facts.ts';
import { regimeOf, type Regime } from '../conference/regime.ts';

export interface TermOptions {
  readonly calendar: WorkingCalendar;
  readonly today: CivilDate;
  /** AM-15: the strict reading counts the 14 working days from receipt. */
  readonly fourteenFrom: 'ngày tiếp nhận' | 'ngày xác định';
  /** Working days before the end from which a term is “Sắp đến hạn”. */
  readonly soonDays: number;
  /** Working days after which a late term is “Quá hạn kéo dài”. */
  readonly longOverdueDays: number;
}

export interface PetitionTerm {
  readonly regime: Regime;
  /** Last lawful day by a number in the plan; only this one can be late. */
  readonly due: CivilDate | null;
  /** Day by which the handling body should hand in its answer (the office's own). */
  readonly internalDue: CivilDate | null;
  /** The office's own target where the plan gives no number (AM-06). */
  readonly target: CivilDate | null;
  readonly level: string | null;
  /** Working days past `due` (0 when not late). */
  readonly daysLate: number;
  readonly clause: ClauseId;
  readonly explain: string;
}

/** Days the office keeps for signing and numbering before a term of the plan ends (AM-08). */
const SIGNING_DAYS = 3;

const DUTY_ROUTES = new Set([
  'Ngoài thẩm quyền – báo cáo UBND thành phố',
  'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan',
  'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo',
]);

interface Term {
  readonly binding: boolean;
  readonly anchor: CivilDate;
  readonly anchorName: string;
  readonly clause: TermClause;
  readonly note: string | null;
  /** For the 14 working days from receipt: when it was settled that there is no conference. */
  readonly settledOn: CivilDate | null;
}

const PASSED_WHILE_WAITING = 'Đã qua 14 ngày trong thời gian chờ xác định điều kiện';

// A-II.5a.5: “chậm nhất 07 ngày làm việc sau khi diễn ra Hội nghị”. The day itself is day 0 (AM-05).
// A-II.5a.6: “chậm nhất 15 ngày làm việc sau khi diễn ra Hội nghị” where coordination is needed (AM-16).
// A-II.5b.5: “chậm nhất 14 ngày làm việc, kể từ sau ngày tiếp nhận kiến nghị” without a conference.
// A-II.5a.8, A-II.5b.1 and the three routes upward or elsewhere bear no number: targets of the office (AM-06).

/** Returns the term of a petition (working days), with its explanation and clause. */
export function petitionTerm(
  petition: PetitionFacts,
  conference: ConferenceFacts | null,
  options: TermOptions,
): PetitionTerm {
  const regime = regimeOf(petition.receivedAt, conference);
  const term = termOf(petition, conference, regime, options);
  if (term === null) return withoutTerm(regime, whyNoTerm(petition));
  const fault = coverageFault(term.anchor);
  if (fault !== null) return withoutTerm(regime, fault);
  const { days } = termRow(term.clause, term.anchor);
  const sum = addWorkingDays(options.calendar, term.anchor, days);
  const due = term.binding ? sum.result : null;
  const waited = due === null ? null : whileWaiting(sum, term, options);
  const target = term.binding ? (waited?.result ?? null) : sum.result;
  const open = !isAnswered(petition) && !waitsForOthers(petition);
  const lateAfter = waited?.result ?? due;
  return {
    regime,
    due,
    target,
    internalDue: due === null ? null : beforeSigning(waited ?? sum, options),
    level: open ? levelOf(sum, term.binding, { ...options, waited }) : null,
    daysLate:
      open && lateAfter !== null && options.today > lateAfter ? daysPast(sum.result, options) : 0,
    clause: term.clause,
    explain: explainTerm(sum, term, { regime, waited }),
  };
}

/** The day by which the answer should lie before the signer. */
function beforeSigning({ start, days }: WorkingDaySum, { calendar }: TermOptions): CivilDate {
  return addWorkingDays(calendar, start, days - SIGNING_DAYS).result;
}

/**
 * AM-15: where the 14 working days from receipt were over before it was settled that there is no conference, the
 * second reading (from that day) is what the office works to; the strict day stays as it is.
 */
function whileWaiting(
  sum: WorkingDaySum,
  { settledOn }: Pick<Term, 'settledOn'>,
  options: TermOptions,
): WorkingDaySum | null {
  if (settledOn === null || sum.result >= settledOn) return null;
  return addWorkingDays(options.calendar, settledOn, sum.days);
}

function withoutTerm(regime: Regime, explain: string): PetitionTerm {
  return {
    regime,
    due: null,
    internalDue: null,
    target: null,
    level: null,
    daysLate: 0,
    clause: regime.clause,
    explain,
  };
}

/** A-II.5b.5: the 14 working days from a day, by the plan that holds then. */
function fourteenDays(calendar: WorkingCalendar, from: CivilDate): CivilDate {
  const day = from < PLANS_START ? PLANS_START : from;
  return addWorkingDays(calendar, from, termRow('A-II.5b.5', day).days).result;
}

function termOf(
  petition: PetitionFacts,
  conference: ConferenceFacts | null,
  regime: Regime,
  options: TermOptions,
): Term | null {
  if (petition.receivedAt === null) return null;
  if (petition.outcome === 'Rút kiến nghị' || petition.outcome === 'Trùng') return null;
  if (petition.scope === 'Không thuộc phạm vi giải quyết') return null;
  if (petition.writtenRequestOn !== null && petition.oralAnswer !== null) {
    return {
      binding: false,
      anchor: petition.writtenRequestOn,
      note: null,
      settledOn: null,
      anchorName: 'ngày đơn vị đề nghị trả lời bằng văn bản',
      clause: 'A-II.5a.8',
    };
  }
  if (petition.oralAnswer !== null) return null;
  return regime.kind === 'conference'
    ? withConference(petition, conference, options)
    : withoutConference(petition, regime, options);
}

function withConference(
  petition: PetitionFacts,
  conference: ConferenceFacts | null,
  options: TermOptions,
): Term | null {
  const day = conference?.day ?? null;
  if (day === null || petition.receivedAt === null) return null;
  const coordinated = isCoordinated(petition);
  const elsewhere = petition.route !== null && DUTY_ROUTES.has(petition.route);
  const received = dateOf(petition.receivedAt);
  const waiting = fourteenDays(options.calendar, received);
  return {
    binding: !elsewhere,
    settledOn: null,
    anchor: day,
    anchorName: 'ngày tổ chức Hội nghị',
    clause: coordinated ? 'A-II.5a.6' : 'A-II.5a.5',
    note:
      conference?.held === true
        ? null
        : `Nếu không tổ chức Hội nghị: 14 ngày làm việc từ ngày phường tiếp nhận là ${slashDate(waiting)}.`,
  };
}

function withoutConference(
  petition: PetitionFacts,
  regime: Regime,
  options: TermOptions,
): Term | null {
  if (petition.receivedAt === null) return null;
  const received = dateOf(petition.receivedAt);
  const settled = regime.settledOn;
  const elsewhere = petition.route !== null && DUTY_ROUTES.has(petition.route);
  const later = settled !== null && settled > received ? settled : received;
  if (!isCoordinated(petition) || elsewhere) {
    return {
      binding: false,
      anchor: later,
      clause: 'A-II.5b.1',
      note: null,
      settledOn: null,
      anchorName: later === received ? 'ngày tiếp nhận' : 'ngày xác định không tổ chức Hội nghị',
    };
  }
  const fromSettled = fourteenDays(options.calendar, later);
  const strict = fourteenDays(options.calendar, received);
  const fromReceipt = options.fourteenFrom === 'ngày tiếp nhận';
  return {
    binding: true,
    settledOn: fromReceipt ? settled : null,
    anchor: fromReceipt ? received : later,
    anchorName:
      fromReceipt || later === received ? 'ngày tiếp nhận' : 'ngày xác định không tổ chức Hội nghị',
    clause: 'A-II.5b.5',
    note:
      settled === null || later === received
        ? null
        : `14 ngày làm việc từ ngày phường tiếp nhận: ${slashDate(strict)}; từ ngày xác định không tổ chức: ${slashDate(fromSettled)}.`,
  };
}

/** Working days since a day that is over: at least 1, also on a day off. */
function daysPast(due: CivilDate, options: TermOptions): number {
  return Math.max(1, workingDaysBetween(options.calendar, due, options.today));
}

interface LevelOptions extends TermOptions {
  readonly waited: WorkingDaySum | null;
}

function levelOf(sum: WorkingDaySum, binding: boolean, options: LevelOptions): string {
  const { today, calendar, soonDays, longOverdueDays, waited } = options;
  if (waited !== null && today <= waited.result) return PASSED_WHILE_WAITING;
  if (today > sum.result) {
    if (!binding) return 'Qua mốc phấn đấu';
    const late = daysPast(sum.result, options);
    if (late > longOverdueDays) return 'Quá hạn kéo dài';
    return `Quá hạn (${String(late).padStart(2, '0')} ngày làm việc)`;
  }
  if (today === sum.result) return 'Đến hạn hôm nay';
  if (workingDaysBetween(calendar, today, sum.result) <= soonDays) return 'Sắp đến hạn';
  return sum.provisional ? 'Hạn tạm tính' : 'Còn hạn';
}

/** One sentence that an official can check: last day, days counted, from where, days left out and why, clause. */
function explainTerm(
  sum: WorkingDaySum,
  term: Term,
  { regime, waited }: { readonly regime: Regime; readonly waited: WorkingDaySum | null },
): string {
  const kind = term.binding ? 'Chậm nhất' : 'Mốc phấn đấu (phường tự đặt)';
  const days = String(sum.days).padStart(2, '0');
  const leftOut = daysLeftOutInWords(sum);
  const parts = [
    `${kind} ${slashDate(sum.result)}: ${days} ngày làm việc sau ${term.anchorName} ${slashDate(term.anchor)}${leftOut === '' ? '' : ` (${leftOut})`}.`,
    `Căn cứ: ${citeClause(term.clause)}${regime.kind === 'writing' ? ` (${regime.why})` : ''}.`,
  ];
  if (term.note !== null) parts.push(term.note);
  if (waited !== null) parts.push(`${PASSED_WHILE_WAITING}.`);
  if (sum.provisional) parts.push('Hạn tạm tính: lịch nghỉ của năm chưa được xác nhận.');
  return parts.join(' ');
}

function whyNoTerm(petition: PetitionFacts): string {
  if (petition.outcome === 'Rút kiến nghị') return 'Đơn vị đã rút kiến nghị.';
  if (petition.outcome === 'Trùng') return 'Trùng với kiến nghị khác; theo dõi ở kiến nghị đó.';
  if (petition.scope === 'Không thuộc phạm vi giải quyết') {
    return `Không thuộc phạm vi giải quyết (${citeClause('A-I.2.5')}).`;
  }
  if (petition.receivedAt === null) return 'Chưa ghi thời điểm nhận.';
  if (petition.oralAnswer !== null) {
    return `Đã trả lời trực tiếp tại Hội nghị (${citeClause('A-II.5a.1')}).`;
  }
  return 'Chưa có ngày tổ chức Hội nghị.';
}
