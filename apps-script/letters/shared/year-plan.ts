// The ward's own plan of a year among the outgoing documents (A-II.1.2, A-II.1.3).
import { casesIn, type DocumentRow } from '../../register/book/outgoing.ts';
import { addWorkingDays } from '../../rules/calendar/calendar.ts';
import { yearOf, type CivilDate } from '../../rules/dates/civil-date.ts';
import type { IssuedDocument } from '../../rules/petitions/facts.ts';
import type { Office, YearCase } from './kind.ts';

/** Working days before the day of the plan on which its draft is made: the office's own, for opinions and signature (AM-08). */
const LEAD = 20;

/** Until when the plan is owed, and from when on it is drafted; not after its day, which is reminded of until it is sent. */
export function planTime({ book, today }: Office, { year, planDue }: YearCase) {
  if (planDue === null || yearOf(today) !== year || today > planDue) return null;
  const from: CivilDate = addWorkingDays(book.calendar, planDue, -LEAD).result;
  return { from, due: planDue };
}

/** The plan of a year as it was issued; null while it has no number and date. */
export function issuedPlan({ book, outgoing }: Office, year: number): IssuedDocument | null {
  const isOf = ({ value: { case: named, date } }: DocumentRow): boolean =>
    named === null ? date !== null && yearOf(date) === year : casesIn(named).includes(String(year));
  const row = book.tabs.documents.rows.find(
    (one) => one.value.kind === 'D01 Kế hoạch Hội nghị' && isOf(one),
  );
  return row === undefined ? null : outgoing.issued(row);
}
