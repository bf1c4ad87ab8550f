// The term of a petition in a sentence that an official can check, or why there is none.
import type { WorkingDaySum } from '../calendar/calendar.ts';
import { citeClause } from '../clauses/cite.ts';
import type { Regime } from '../conference/regime.ts';
import { slashDate } from '../dates/civil-date.ts';
import { daysLeftOutInWords } from '../deadlines/explain.ts';
import { twoDigits } from '../dates/numbers.ts';
import type { AppliedTerm } from './applied-term.ts';
import { answeredOrally, closedAs, type Closed, type PetitionFacts } from './facts.ts';
import { levelWords } from './levels.ts';

/** One sentence that an official can check: last day, days counted, from where, days left out and why, clause. */
export function explainTerm(
  sum: WorkingDaySum,
  term: AppliedTerm,
  { regime, waited }: { readonly regime: Regime; readonly waited: WorkingDaySum | null },
): string {
  const kind = term.binding ? 'Chậm nhất' : 'Mốc phấn đấu (phường tự đặt)';
  const days = twoDigits(sum.days);
  const leftOut = daysLeftOutInWords(sum);
  const parts = [
    `${kind} ${slashDate(sum.result)}: ${days} ngày làm việc sau ${term.anchorName} ${slashDate(term.anchor)}${leftOut === '' ? '' : ` (${leftOut})`}.`,
    `Căn cứ: ${citeClause(term.clause, term.anchor)}${regime.kind === 'writing' ? ` (${regime.why})` : ''}.`,
  ];
  if (term.note !== null) parts.push(term.note);
  if (waited !== null) parts.push(`${levelWords('waited', { days: sum.days, daysLate: 0 })}.`);
  if (sum.provisional) parts.push('Hạn tạm tính: lịch nghỉ của năm chưa được xác nhận.');
  return parts.join(' ');
}

const CLOSED_WORDS: Readonly<Record<Closed, string>> = {
  withdrawn: 'Đơn vị đã rút kiến nghị.',
  duplicate: 'Trùng với kiến nghị khác; theo dõi ở kiến nghị đó.',
  outOfScope: `Không thuộc phạm vi giải quyết (${citeClause('A-I.2.5')}).`,
};

export const AHEAD_WORDS =
  'Chưa có thời hạn: thời điểm nhận ở sau ngày hôm nay; ghi lại ngày phường tiếp nhận thì thời hạn được tính.';

/** Of a term counted from a day of which nobody has written that the conference was held on it. */
export const UNRECORDED_WORDS =
  'Hạn tạm tính: đã qua ngày tổ chức nhưng chưa ghi “Đã tổ chức” ở tab Hội nghị.';

/** The plan does not provide for the conference and no leader has decided: nothing counts from its day (AM-03). */
export const undecidedWords = ({ note }: Pick<AppliedTerm, 'note'>): string =>
  [
    `Chưa có thời hạn: chưa có quyết định của lãnh đạo về việc tổ chức Hội nghị; thời hạn sau Hội nghị chỉ tính khi Hội nghị được tổ chức (${citeClause('A-II.5a.5')}).`,
    ...(note === null ? [] : [note]),
  ].join(' ');

/** Why no term runs for a petition. */
export function whyNoTerm(petition: PetitionFacts): string {
  const closed = closedAs(petition);
  if (closed !== null) return CLOSED_WORDS[closed];
  if (petition.receivedAt === null) return 'Chưa ghi thời điểm nhận.';
  if (answeredOrally(petition)) {
    return `Đã trả lời trực tiếp tại Hội nghị (${citeClause('A-II.5a.1')}).`;
  }
  return 'Chưa có ngày tổ chức Hội nghị.';
}
