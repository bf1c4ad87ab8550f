// What the cell “Điều kiện tổ chức” says of a conference at once: before its closing, put off, reopened, stopped.
import { slashDate, slashDateTime } from '../dates/civil-date.ts';
import { BRANCH_OPEN } from './branches.ts';
import { postpones, stops } from './decisions.ts';
import type { InForce } from './in-force.ts';

/** While the closing has not come. */
export function openWords({ reopenedBy, day, petitionsClose }: InForce): string {
  if (reopenedBy === null) return BRANCH_OPEN;
  const later = BRANCH_OPEN.toLowerCase();
  if (postpones(reopenedBy))
    return `Hoãn đến ngày ${day === null ? '……' : slashDate(day)} – ${later}`;
  const until = petitionsClose === null ? '' : ` đến ${slashDateTime(petitionsClose)}`;
  return `Gia hạn tiếp nhận${until} – ${later}`;
}

/** What follows the branch found at the closing, where the leader has stopped the conference. */
export function stoppedWords({ decision, decidedOn }: InForce): string {
  if (!stops(decision) || decidedOn === null) return '';
  return `; đã dừng theo quyết định ngày ${slashDate(decidedOn)}`;
}
