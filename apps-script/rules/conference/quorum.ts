// Whether the conference may be held, and who decides what where it may not: exactly one branch for every count.
import { because } from './because.ts';
import { dateOf, type CivilDate } from '../dates/civil-date.ts';
import { coverageFault } from '../dates/dated.ts';
import type { Branch, QuorumCounts } from './branches.ts';
import { offeredIn, postpones, type Decision } from './decisions.ts';
import type { Closing } from './facts.ts';
import { QUORUM_MINIMUMS, quorumMinimums, type QuorumMinimums } from './minimums.ts';

export interface BranchDecision {
  readonly ok: true;
  readonly branch: Branch;
  /** The numbers it was found by. */
  readonly minimums: QuorumMinimums;
  /** True only where the plan's conditions are met (A-II.3). */
  readonly held: boolean;
  /** Whether a leader must decide and the decision be recorded (AM-03). */
  readonly needsDecision: boolean;
  readonly options: readonly Decision[];
  readonly because: string;
}

/** Counts that cannot be: the reason, in one sentence. */
interface ImpossibleCounts {
  readonly ok: false;
  readonly problem: string;
}

function impossible(counts: QuorumCounts): string | null {
  const named: readonly (readonly [string, number])[] = [
    ['Số đơn vị đăng ký', counts.registrants],
    ['Số kiến nghị của đơn vị đăng ký', counts.petitions],
    ['Tổng số kiến nghị', counts.allPetitions],
    ['Số lần đã hoãn trong năm', counts.postponed],
  ];
  const wrong = named.find(([, value]) => !Number.isSafeInteger(value) || value < 0);
  if (wrong) return `${wrong[0]} phải là số nguyên không âm, không thể là ${wrong[1]}.`;
  if (counts.petitions > counts.allPetitions) {
    return `Số kiến nghị của đơn vị đăng ký (${counts.petitions}) không thể lớn hơn Tổng số kiến nghị (${counts.allPetitions}).`;
  }
  if (counts.registrants === 0 && counts.petitions > 0) {
    return `Không có đơn vị nào đăng ký thì không thể có ${counts.petitions} kiến nghị của đơn vị đăng ký.`;
  }
  return null;
}

// A-II.3: “đủ điều kiện tổ chức khi có tối thiểu 15 … trong đó có tối thiểu 05 kiến nghị …” (B1).
// A-II.2.8: “vẫn không nhận được kiến nghị và đăng ký tham dự Hội nghị” (B0).
// A-II.5b.0: “không đủ số lượng … đăng ký nhưng vẫn nhận được kiến nghị” (B2).
// A-II.3.5, A-II.3.6: the plan does not name enough units with too few petitions (B3, B5), nor too few units and no
// petition at all (B4); AM-03: never decided silently.
function branchOf(counts: QuorumCounts, minimums: QuorumMinimums): Branch {
  const { registrants, petitions, allPetitions } = counts;
  if (registrants >= minimums.registrants) {
    if (petitions >= minimums.petitions) return 'B1';
    return allPetitions < minimums.petitions ? 'B3' : 'B5';
  }
  if (allPetitions > 0) return 'B2';
  return registrants === 0 ? 'B0' : 'B4';
}

/** The branch of the lowest counts and of the highest; where they differ nothing is concluded (AM-04). */
function foundBetween(counts: QuorumCounts, minimums: QuorumMinimums): Branch {
  const { upTo } = counts;
  const lowest = branchOf(counts, minimums);
  if (upTo == null) return lowest;
  return branchOf({ ...counts, ...upTo }, minimums) === lowest ? lowest : 'open';
}

/**
 * The branch that the counts at the closing lead to by the minimums of a day, with the ways open to the leader.
 * “Hoãn” is not offered once the year's postponements are used up (A-II.2.10).
 */
export function decideBranch(
  counts: QuorumCounts,
  minimums: QuorumMinimums,
  day: CivilDate | null = null,
): BranchDecision | ImpossibleCounts {
  const problem = impossible(counts);
  if (problem !== null) return { ok: false, problem };
  const branch = foundBetween(counts, minimums);
  const mayPostpone = counts.postponed < minimums.postponements;
  return {
    ok: true,
    branch,
    minimums,
    held: branch === 'B1',
    needsDecision: branch !== 'B1',
    options: offeredIn(branch).filter((option) => !postpones(option) || mayPostpone),
    because: because(branch, counts, { minimums, day }),
  };
}

/**
 * What a closing found, by the minimums of its own day: a later plan never judges it again (AM-04). A closing on a day
 * that no plan rules finds nothing.
 */
export function decideClosing(
  closing: Omit<Closing, 'branch' | 'final' | 'day'>,
  postponed: number,
  rows: readonly QuorumMinimums[] = QUORUM_MINIMUMS,
): BranchDecision | ImpossibleCounts {
  const day = dateOf(closing.at);
  const problem = coverageFault(day);
  if (problem !== null) return { ok: false, problem };
  return decideBranch({ ...closing, postponed }, quorumMinimums(day, rows), day);
}
