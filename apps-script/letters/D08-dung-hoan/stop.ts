// The stop or postponement of a conference that a leader decided on after its closing, as it stands on record.
import { postpones, stops } from '../../rules/conference/decisions.ts';
import { standingDecision, type Closing } from '../../rules/conference/facts.ts';
import type { CivilDate } from '../../rules/dates/civil-date.ts';
import { last } from '../../rules/last.ts';
import type { ConferenceCase } from '../shared/kind.ts';

export interface Stop {
  readonly closing: Closing;
  readonly isPostponed: boolean;
  readonly decidedOn: CivilDate;
  /** The day on which the conference was to be held. */
  readonly before: CivilDate;
}

// A-II.2.9: “ban hành văn bản báo cáo về việc dừng hoặc hoãn việc tổ chức Hội nghị”. The plan orders it where nobody
// registered and nobody asked; the Sở is told in every other case below the conditions too (A-II.3.5, A-II.3.6, AM-09).

/** Null where the conditions were met, nothing is closed, or no “Dừng”, “Hoãn” has effect. */
export function stopOf({ row, day, facts }: ConferenceCase): Stop | null {
  const closing = last(facts.closings);
  const decision = standingDecision(facts);
  const isPostponed = postpones(decision);
  if (closing?.final !== true || closing.branch === 'B1' || facts.held) return null;
  if (facts.decidedOn === null || !(isPostponed || stops(decision))) return null;
  const before = closing.day ?? (isPostponed ? (row.value.date ?? day) : day);
  return { closing, isPostponed, decidedOn: facts.decidedOn, before };
}

/** What the closing found, for the words of a template: exactly one holds, or none where nothing could be concluded. */
export const foundAt = ({ branch }: Closing) => ({
  không_có_gì: branch === 'B0',
  thiếu_đơn_vị: branch === 'B2',
  thiếu_kiến_nghị: branch === 'B3' || branch === 'B5',
  thiếu_cả_hai: branch === 'B4',
});
