// Whether a conference takes place, as far as it is on record: what the terms counted from its day rest on (AM-03).
import type { CivilDate } from '../dates/civil-date.ts';
import { last } from '../last.ts';
import { holdsAnyway, stops } from './decisions.ts';
import { finalClosing, type ConferenceFacts } from './facts.ts';

/**
 * `ahead`: nothing speaks against it. `unrecorded`: it was to be held, its day has passed, and nobody has written whether
 * it was. `undecided`: the plan does not provide for it, or nothing was found in time, and no leader has decided.
 */
export type Outlook = 'held' | 'ahead' | 'unrecorded' | 'undecided' | 'not held' | 'stopped';

/** Beside a term that stands only if the conference took place. */
export const IF_HELD = ' (hạn tạm tính, nếu đã tổ chức)';

// A-II.5a.5: “chậm nhất 07 ngày làm việc sau khi diễn ra Hội nghị”: the terms of 5.a are those of a conference that took
// place. What was held is a fact, whatever was decided before (held = Có wins); what was to be held (A-II.3.1: “đủ điều
// kiện tổ chức”, or a recorded “Vẫn tổ chức”) keeps them provisionally until somebody writes it; else there are none.

export function outlookOf(conference: ConferenceFacts, today: CivilDate): Outlook {
  const { day, held, notHeld, decision, closings } = conference;
  if (held) return 'held';
  if (stops(decision)) return 'stopped';
  const isPast = day !== null && today > day;
  if (notHeld === true && day !== null && today >= day) return 'not held';
  const closed = last(closings);
  if (closed?.final === true && closed.at === finalClosing(conference)) {
    const goesOn = closed.branch === 'B1' || holdsAnyway(decision);
    if (!goesOn) return 'undecided';
    return isPast ? 'unrecorded' : 'ahead';
  }
  return isPast ? 'undecided' : 'ahead';
}

/** Its day has passed, and nobody has written whether it was held or what was decided instead. */
export const isUnanswered = (conference: ConferenceFacts, today: CivilDate): boolean => {
  const { day, notHeld } = conference;
  if (day === null || today <= day || notHeld === true) return false;
  const outlook = outlookOf(conference, today);
  return outlook === 'unrecorded' || outlook === 'undecided';
};
