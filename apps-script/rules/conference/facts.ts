// What the rules need to know of one conference: its days, its decision, what was found at each closing.
import { dateOf, type CivilDate, type LocalDateTime } from '../dates/civil-date.ts';
import { last } from '../last.ts';
import type { Branch, Range } from './branches.ts';
import { isUsedUpByClosing, type Decision } from './decisions.ts';

/** The counts and the branch found at a closing moment (A-II.3.1, A-II.3.2). */
export interface Closing {
  readonly at: LocalDateTime;
  /** The day of the conference when the list was closed; null in what an earlier version noted. */
  readonly day: CivilDate | null;
  readonly branch: Branch;
  readonly registrants: number;
  readonly petitions: number;
  readonly allPetitions: number;
  /** The highest counts where the list was frozen with something undecided; the three are then the lowest. */
  readonly upTo?: Range | null;
  /** False while petitions are unscreened or doubles undecided: the counts are then “tạm tính”. */
  readonly final: boolean;
}

export interface ConferenceFacts {
  readonly code: string;
  /** The day of the conference in force: the new day after “Hoãn” or “Dời ngày” (AM-11, AM-37). */
  readonly day: CivilDate | null;
  readonly petitionsClose: LocalDateTime | null;
  readonly registrationsClose: LocalDateTime | null;
  readonly decision: Decision | null;
  readonly decidedOn: CivilDate | null;
  /** The day of a “Hoãn” that another decision has followed (A-II.2.10); null where there was none. */
  readonly putOffOn: CivilDate | null;
  readonly held: boolean;
  /** Written down as not held. */
  readonly notHeld?: boolean;
  readonly closings: readonly Closing[];
}

/**
 * The moment at which the final branch can be told: the later of the two closings (AM-14).
 * Null while the notice has not set the closing of petitions.
 */
export function finalClosing(
  conference: Pick<ConferenceFacts, 'petitionsClose' | 'registrationsClose'>,
): LocalDateTime | null {
  const { petitionsClose, registrationsClose } = conference;
  if (petitionsClose === null) return null;
  if (registrationsClose === null) return petitionsClose;
  return registrationsClose > petitionsClose ? registrationsClose : petitionsClose;
}

/**
 * The leader's decision while it stands. “Hoãn” and “Gia hạn tiếp nhận” are used up by the closing that follows them:
 * what is found then needs a decision of its own (AM-03, A-II.2.10).
 */
export function standingDecision(
  conference: Pick<ConferenceFacts, 'decision' | 'decidedOn' | 'closings'>,
): Decision | null {
  const { decision, decidedOn, closings } = conference;
  if (!isUsedUpByClosing(decision)) return decision;
  const latest = last(closings);
  const usedUp = latest !== undefined && decidedOn !== null && decidedOn < dateOf(latest.at);
  return usedUp ? null : decision;
}
