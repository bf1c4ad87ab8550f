// The ways the counts at the closing can lead, and the words for them.
import { twoDigits } from '../dates/numbers.ts';
import type { QuorumMinimums } from './minimums.ts';

/** `open`: at the plan's limit doubles or scopes were still undecided, and they would change the answer (AM-04). */
export const BRANCHES = ['B0', 'B1', 'B2', 'B3', 'B4', 'B5', 'open'] as const;
export type Branch = (typeof BRANCHES)[number];

/** What people read; the codes B0 … B5 are never shown. */
const ELIGIBLE = 'Đủ điều kiện tổ chức';

const WORDS: Readonly<Record<Branch, (minimums: QuorumMinimums) => string>> = {
  B0: () => 'Không có đăng ký, không có kiến nghị – trình dừng hoặc hoãn',
  B1: () => ELIGIBLE,
  B2: () => 'Không đủ số lượng đăng ký, có kiến nghị – trả lời bằng văn bản',
  B3: ({ petitions }) =>
    `Đủ số lượng đăng ký, chưa đủ ${twoDigits(petitions)} kiến nghị – trình lãnh đạo quyết định`,
  B4: () => 'Chưa đủ số lượng đăng ký, không có kiến nghị – trình lãnh đạo quyết định',
  B5: () =>
    'Đủ số lượng đăng ký; kiến nghị chủ yếu của đơn vị chưa đăng ký – vận động đăng ký, trình lãnh đạo',
  open: () => 'Chưa kết luận – trình lãnh đạo quyết định',
};

/** A branch in the words of the office, with the numbers that held at its closing. */
export const branchWords = (branch: Branch, minimums: QuorumMinimums): string =>
  WORDS[branch](minimums);

/** Before the petition closing, and between it and the registration closing (AM-14). */
export const BRANCH_OPEN = 'Chưa đến hạn chốt';
export const BRANCH_TENTATIVE = 'Tạm xác định';
/** Over before the office began to use the register (AM-40). */
export const BEFORE_START = 'Trước ngày bắt đầu dùng sổ, không xét điều kiện';

/** The counts frozen at the closing moment (AM-04), and how often the conference was put off this year (AM-10). */
export interface QuorumCounts {
  /** R: distinct units registered in time. */
  readonly registrants: number;
  /** P: petitions in scope whose owner is a registered unit. */
  readonly petitions: number;
  /** K: all petitions in scope. */
  readonly allPetitions: number;
  readonly postponed: number;
  /** The highest counts, while staff have not decided what is one and what is in scope; the others are then the lowest. */
  readonly upTo?: Range | null;
}

export interface Range {
  readonly registrants: number;
  readonly petitions: number;
  readonly allPetitions: number;
}
