// What a leader may decide about a conference: each decision's word, what it does, in which branches it is offered.
import type { Branch } from './branches.ts';

/** “Dời ngày” moves the day of an eligible conference (AM-37); “Hoãn” puts one off for want of the conditions (AM-11). */
type DecisionEffect = 'plain' | 'postpones' | 'stops' | 'extends' | 'moves' | 'holds';

interface DecisionMeaning {
  readonly effect: DecisionEffect;
  /** Name in the answers of commands; null where no branch offers it. */
  readonly code: string | null;
  readonly offeredIn: readonly Branch[];
}

// B0, B2: the plan knows only “dừng hoặc hoãn” (A-II.2.9, AM-03). B3–B5: the four ways of AM-03.
const SHORT: readonly Branch[] = ['B0', 'B2', 'B3', 'B4', 'B5', 'open'];
const NOT_NAMED: readonly Branch[] = ['B3', 'B4', 'B5', 'open'];

/** In the order of the drop-down. */
export const DECISION_MEANINGS = {
  'Tổ chức': { effect: 'plain', code: null, offeredIn: [] },
  Hoãn: { effect: 'postpones', code: 'hoan', offeredIn: SHORT },
  Dừng: { effect: 'stops', code: 'dung', offeredIn: SHORT },
  'Gia hạn tiếp nhận': { effect: 'extends', code: 'gia-han', offeredIn: NOT_NAMED },
  'Dời ngày': { effect: 'moves', code: null, offeredIn: [] },
  'Vẫn tổ chức theo ý kiến lãnh đạo': {
    effect: 'holds',
    code: 'van-to-chuc',
    offeredIn: NOT_NAMED,
  },
} as const satisfies Readonly<Record<string, DecisionMeaning>>;

export type Decision = keyof typeof DECISION_MEANINGS;

export const DECISIONS = Object.keys(DECISION_MEANINGS) as Decision[];

const does =
  (...effects: readonly DecisionEffect[]) =>
  (decision: Decision | null): boolean =>
    decision !== null && effects.includes(DECISION_MEANINGS[decision].effect);

export const postpones = does('postpones');
export const stops = does('stops');
export const extendsReceipt = does('extends');
export const movesDay = does('moves');
export const holdsAnyway = does('holds');
/** The conference gets a new day, which the row must name (AM-11, AM-37). */
export const givesNewDay = does('postpones', 'moves');
/** Used up by the closing that follows: what is found then needs a decision of its own (AM-03, A-II.2.10). */
export const isUsedUpByClosing = does('postpones', 'extends');
/** The conference is held, so that the Sở is not told of a stop (A-II.2.9, AM-09). */
export const goesOn = does('holds', 'extends');
/** Says nothing about counts that fall short. */
export const leavesOpen = (decision: Decision | null): boolean =>
  decision === null || does('plain')(decision);

/** The ways open to a leader in a branch, in the order of the drop-down. */
export const offeredIn = (branch: Branch): Decision[] =>
  DECISIONS.filter((decision) => {
    const branches: readonly Branch[] = DECISION_MEANINGS[decision].offeredIn;
    return branches.includes(branch);
  });
