// A deadline in one sentence that a clerk can show: last day, days counted, days left out and why, clause.
import { addTo } from '../lists/add-to.ts';
import type { ExplainedDay } from '../calendar/calendar.ts';
import { type CivilDate, slashDate, weekdayName } from '../dates/civil-date.ts';
import { citeClause } from '../clauses/cite.ts';
import { PLANS, type Plan } from '../clauses/plans.ts';
import { twoDigits } from '../dates/numbers.ts';
import type { Deadline } from './deadline.ts';

/** 'Nghỉ Quốc khánh (TB 9441/TB-BNV)' within a sentence: 'nghỉ Quốc khánh theo TB 9441/TB-BNV'. */
function withinSentence(why: string): string {
  const flat = why.replace(/ \(([^()]*)\)$/, ' theo $1');
  return flat.charAt(0).toLowerCase() + flat.slice(1);
}

function dayList(days: readonly ExplainedDay[], show: (date: CivilDate) => string): string {
  const byReason = new Map<string, string[]>();
  for (const { date, why } of days) {
    addTo(byReason, why, show(date));
  }
  return [...byReason]
    .map(([why, dates]) => `${dates.join(', ')} ${withinSentence(why)}`)
    .join('; ');
}

/** 'không tính …; có tính …', or '' where the week was as usual. */
export function daysLeftOutInWords(days: {
  readonly skipped: readonly ExplainedDay[];
  readonly worked: readonly ExplainedDay[];
}): string {
  const weekend = (date: CivilDate): string => `${weekdayName(date)} ${slashDate(date)}`;
  const parts = [
    days.skipped.length > 0 ? `không tính ${dayList(days.skipped, slashDate)}` : '',
    days.worked.length > 0 ? `có tính ${dayList(days.worked, weekend)}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function headOf({ workBy, due, default: ours }: Deadline): string {
  if (ours) return `Mốc phấn đấu ${slashDate(due)}`;
  if (workBy === null) return `Chậm nhất ${slashDate(due)}`;
  return `Nên xong ngày ${slashDate(workBy)}, chậm nhất ${slashDate(due)}`;
}

function countOf(deadline: Deadline): string {
  const { days, anchor, anchorWords, due } = deadline;
  if (days === null) {
    return due === anchor ? anchorWords : `${anchorWords}, lùi về ngày làm việc liền trước`;
  }
  const count = twoDigits(Math.abs(days));
  return `${count} ngày làm việc ${days > 0 ? 'sau' : 'trước'} ${anchorWords} ${slashDate(anchor)}`;
}

/**
 * 'Chậm nhất 28/9/2026: 07 ngày làm việc sau ngày tổ chức Hội nghị 17/9/2026; điểm a khoản 5 mục II Kế hoạch đối thoại.'
 */
export function explainDeadline(deadline: Deadline, plans: readonly Plan[] = PLANS): string {
  const leftOut = daysLeftOutInWords(deadline);
  const parts = [
    `${headOf(deadline)}: ${countOf(deadline)}${leftOut === '' ? '' : ` (${leftOut})`}`,
    citeClause(deadline.clause, deadline.anchor, plans),
  ];
  if (deadline.default) parts.push('mặc định của phần mềm, không phải quy định của Kế hoạch');
  if (deadline.provisional) parts.push('hạn tạm tính vì lịch nghỉ của năm chưa được xác nhận');
  return `${parts.join('; ')}.`;
}
