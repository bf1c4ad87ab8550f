// The ways still open to a leader after a closing: the plan's, less those whose time is over.
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { dateOf, type CivilDate, type LocalDateTime } from '../dates/civil-date.ts';
import { planLimit } from './closing-days.ts';
import { extendsReceipt, type Decision } from './decisions.ts';
import type { Closing, ConferenceFacts } from './facts.ts';
import { decideClosing } from './quorum.ts';

// A-II.3.4: “thời gian tiếp nhận được phải trước 15 ngày làm việc diễn ra Hội nghị”; AM-03: “Gia hạn tiếp nhận” leaves
// the day, so that the plan's limit stays too.

/** Whether receipt can go on after a closing, decided on a day: the limit of the plan lies ahead of both. */
export const mayReceiveOn = (
  limit: LocalDateTime,
  { at, on }: { readonly at: LocalDateTime; readonly on: CivilDate },
): boolean => limit > at && on <= dateOf(limit);

interface Around {
  readonly facts: Pick<ConferenceFacts, 'day' | 'held'>;
  readonly postponed: number;
  readonly calendar: WorkingCalendar;
  readonly today: CivilDate;
}

/** None where the conditions are met, and none for what was held: nothing is left to choose. */
export function waysOpen(
  closing: Closing,
  { facts: { day, held }, postponed, calendar, today }: Around,
): Decision[] {
  const decided = decideClosing(closing, postponed);
  if (!decided.ok || held) return [];
  const limit = planLimit(calendar, day);
  const mayExtend = limit === null || mayReceiveOn(limit, { at: closing.at, on: today });
  return decided.options.filter((option) => mayExtend || !extendsReceipt(option));
}
