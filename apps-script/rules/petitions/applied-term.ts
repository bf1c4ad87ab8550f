// Which term a petition stands under: its clause, from which day it counts, whether it binds.
import { addWorkingDays, type WorkingCalendar, type WorkingDaySum } from '../calendar/calendar.ts';
import type { ConferenceFacts } from '../conference/facts.ts';
import type { Regime } from '../conference/regime.ts';
import { dateOf, slashDate, type CivilDate } from '../dates/civil-date.ts';
import { coverageFault } from '../dates/dated.ts';
import { termRow, type TermClause } from '../deadlines/terms.ts';
import {
  answeredOrally,
  closedAs,
  isCoordinated,
  objectedSince,
  type PetitionFacts,
} from './facts.ts';

const DUTY_ROUTES = new Set([
  'Ngoài thẩm quyền – báo cáo UBND thành phố',
  'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan',
  'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo',
]);

/** AM-15: from which day the 14 working days count. */
export type FourteenFrom = 'ngày tiếp nhận' | 'ngày xác định';

interface Counting {
  readonly calendar: WorkingCalendar;
  readonly fourteenFrom: FourteenFrom;
}

export interface AppliedTerm {
  readonly binding: boolean;
  readonly anchor: CivilDate;
  readonly anchorName: string;
  readonly clause: TermClause;
  readonly note: string | null;
  /** For the 14 working days from receipt: when it was settled that there is no conference. */
  readonly settledOn: CivilDate | null;
}

// A-II.5a.5: “chậm nhất 07 ngày làm việc sau khi diễn ra Hội nghị”. The day itself is day 0 (AM-05).
// A-II.5a.6: “chậm nhất 15 ngày làm việc sau khi diễn ra Hội nghị” where coordination is needed (AM-16).
// A-II.5b.5: “chậm nhất 14 ngày làm việc, kể từ sau ngày tiếp nhận kiến nghị” without a conference.
// A-II.5a.8, A-II.5b.1 and the three routes upward or elsewhere bear no number: targets of the office (AM-06).

/** The term of a petition under a regime; null where none runs. */
export function appliedTerm(
  petition: PetitionFacts,
  conference: ConferenceFacts | null,
  regime: Regime,
  options: Counting,
): AppliedTerm | null {
  if (petition.receivedAt === null) return null;
  if (closedAs(petition) !== null) return null;
  const objected = objectedSince(petition);
  if (objected !== null) {
    return {
      binding: false,
      anchor: objected,
      note: null,
      settledOn: null,
      anchorName: 'ngày đơn vị chưa đồng ý với nội dung trả lời',
      clause: 'A-II.5a.8',
    };
  }
  if (petition.writtenRequestOn !== null && petition.oralAnswer !== null && !isOpen(petition)) {
    return {
      binding: false,
      anchor: petition.writtenRequestOn,
      note: null,
      settledOn: null,
      anchorName: 'ngày đơn vị đề nghị trả lời bằng văn bản',
      clause: 'A-II.5a.8',
    };
  }
  if (answeredOrally(petition)) return null;
  return regime.kind === 'conference'
    ? withConference(petition, conference, options)
    : withoutConference(petition, regime, options);
}

/** Recorded as not settled: what was said was a promise, and the term of the plan runs on (A-II.5a.5). */
const isOpen = ({ outcome }: PetitionFacts): boolean =>
  outcome === 'Đang xử lý' || outcome === 'Đơn vị chưa đồng ý';

function withConference(
  petition: PetitionFacts,
  conference: ConferenceFacts | null,
  options: Counting,
): AppliedTerm | null {
  const day = conference?.day ?? null;
  if (day === null || petition.receivedAt === null) return null;
  const coordinated = isCoordinated(petition);
  const elsewhere = petition.route !== null && DUTY_ROUTES.has(petition.route);
  const received = dateOf(petition.receivedAt);
  const otherwise = inWriting(options.calendar, received);
  return {
    binding: !elsewhere,
    settledOn: null,
    anchor: day,
    anchorName: 'ngày tổ chức Hội nghị',
    clause: coordinated ? 'A-II.5a.6' : 'A-II.5a.5',
    note:
      conference?.held === true || otherwise === null
        ? null
        : `Nếu không tổ chức Hội nghị: ${otherwise.days} ngày làm việc từ ngày phường tiếp nhận là ${slashDate(otherwise.result)}.`,
  };
}

function withoutConference(
  petition: PetitionFacts,
  regime: Regime,
  options: Counting,
): AppliedTerm | null {
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
  const fromSettled = inWriting(options.calendar, later);
  const strict = inWriting(options.calendar, received);
  const fromReceipt = options.fourteenFrom === 'ngày tiếp nhận';
  return {
    binding: true,
    settledOn: fromReceipt ? settled : null,
    anchor: fromReceipt ? received : later,
    anchorName:
      fromReceipt || later === received ? 'ngày tiếp nhận' : 'ngày xác định không tổ chức Hội nghị',
    clause: 'A-II.5b.5',
    note:
      settled === null || later === received || strict === null || fromSettled === null
        ? null
        : `${strict.days} ngày làm việc từ ngày phường tiếp nhận: ${slashDate(strict.result)}; từ ngày xác định không tổ chức: ${slashDate(fromSettled.result)}.`,
  };
}

/** A-II.5b.5: the term without a conference from a day, by the plan that holds then; null before the plans. */
function inWriting(calendar: WorkingCalendar, from: CivilDate): WorkingDaySum | null {
  if (coverageFault(from) !== null) return null;
  return addWorkingDays(calendar, from, termRow('A-II.5b.5', from).days);
}
