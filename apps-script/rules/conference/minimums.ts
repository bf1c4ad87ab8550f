// The numbers that decide whether a conference may be held, dated and with their clauses.
import type { CivilDate } from '../dates/civil-date.ts';
import type { ClauseId } from '../clauses/cite.ts';
import { type Dated, PLANS_START, coverageFault, rowAt } from '../dates/dated.ts';

export interface QuorumMinimums extends Dated {
  /** Distinct registered units (A-II.3.1, AM-04). */
  readonly registrants: number;
  /** Petitions in scope of registered units (A-II.3.2). */
  readonly petitions: number;
  /** How often a year the conference may be put off (A-II.2.10). */
  readonly postponements: number;
  readonly clauses: readonly ClauseId[];
}

// A-II.3.1: “có tối thiểu 15 doanh nghiệp, hộ kinh doanh, hợp tác xã đăng ký tham dự Hội nghị”.
// A-II.3.2: “trong đó có tối thiểu 05 kiến nghị của các doanh nghiệp, hộ kinh doanh, hợp tác xã đăng ký tham dự”.
// A-II.2.10: “số lần được hoãn tổ chức Hội nghị: 01 lần/01 năm”.
export const QUORUM_MINIMUMS: readonly QuorumMinimums[] = [
  {
    from: PLANS_START,
    to: null,
    registrants: 15,
    petitions: 5,
    postponements: 1,
    clauses: ['A-II.3.1', 'A-II.3.2', 'A-II.2.10'],
  },
];

/** The minimums that hold for a closing on a day; throws NotCovered where no plan rules it. */
export function quorumMinimums(
  date: CivilDate,
  rows: readonly QuorumMinimums[] = QUORUM_MINIMUMS,
): QuorumMinimums {
  return rowAt(rows, date);
}

/** The same, or null on a day before the plans. */
export const minimumsOn = (date: CivilDate): QuorumMinimums | null =>
  coverageFault(date) === null ? quorumMinimums(date) : null;
