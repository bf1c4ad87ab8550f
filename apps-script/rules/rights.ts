// What people may ask of their own data, and until when it is done (Nghị định 356/2025/NĐ-CP, điều 5): days of the calendar.
import { addWorkingDays, type WorkingCalendar } from './calendar/calendar.ts';
import { addDays, slashDate, type CivilDate } from './dates/civil-date.ts';

export const RIGHT_KINDS = [
  'Xem',
  'Sửa',
  'Cung cấp',
  'Rút đồng ý',
  'Hạn chế',
  'Phản đối',
  'Xóa',
] as const;
export const RIGHT_BASES = ['Đồng ý', 'Nhiệm vụ theo luật'] as const;

type RightKind = (typeof RIGHT_KINDS)[number];

const DAYS: Readonly<Record<RightKind, number>> = {
  Xem: 10,
  Sửa: 10,
  'Cung cấp': 10,
  'Rút đồng ý': 15,
  'Hạn chế': 15,
  'Phản đối': 15,
  Xóa: 20,
};
interface Answered {
  readonly doneOn: CivilDate | null;
  readonly refusal: string | null;
}

/** What was asked is done, or was refused. */
export const isOver = ({ doneOn, refusal }: Answered): boolean => (doneOn ?? refusal) !== null;

/** Working days in which the office says that it has the request. */
const ACKNOWLEDGE = 2;
/** Once, by at most so many days. */
export const LONGEST_EXTENSION = 15;

export const RIGHTS_LAW = 'điều 5 Nghị định 356/2025/NĐ-CP';

interface RightTerm {
  readonly acknowledgeBy: CivilDate;
  /** By the decree; an extension is judged against it. */
  readonly due: CivilDate;
  readonly explain: string;
}

export function rightTerm(
  kind: RightKind,
  receivedOn: CivilDate,
  calendar: WorkingCalendar,
): RightTerm {
  const acknowledgeBy = addWorkingDays(calendar, receivedOn, ACKNOWLEDGE).result;
  const due = addDays(receivedOn, DAYS[kind]);
  return {
    acknowledgeBy,
    due,
    explain: `Phản hồi trong 02 ngày làm việc (${slashDate(acknowledgeBy)}); thực hiện trong ${DAYS[kind]} ngày kể từ ngày nhận (${slashDate(due)}), gia hạn một lần không quá ${LONGEST_EXTENSION} ngày. Căn cứ: ${RIGHTS_LAW}.`,
  };
}

/** The day until which an extension reaches; null where it is none, or longer than the decree allows. */
export const extensionOf = (due: CivilDate, to: CivilDate | null): CivilDate | null =>
  to === null || to <= due || to > addDays(due, LONGEST_EXTENSION) ? null : to;
