// All deadlines of a conference, of a year and of a petition, in the order in which they fall due.
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { type CivilDate, toSerial, yearOf } from '../dates/civil-date.ts';
import { FIXED_DAYS } from './fixed-days.ts';
import { TERMS, type TermAnchor } from './terms.ts';
import { lastNoticeOfYear } from './year-end.ts';
import { type Deadline, fixedDeadline, termDeadline } from './deadline.ts';
import { NotCovered, PLANS_START, coverageFault, holdsOn } from '../dates/dated.ts';

export { type Deadline, fixedDeadline, termDeadline } from './deadline.ts';
export { type FixedClause } from './fixed-days.ts';
export { type TermClause } from './terms.ts';
export { type YearEnd, earliestConference, lastNoticeOfYear } from './year-end.ts';
export { daysLeftOutInWords, explainDeadline } from './explain.ts';
export { NotCovered, coverageFault } from '../dates/dated.ts';

interface DeadlineQuery {
  readonly conference?: CivilDate | undefined;
  /** The year of the conference, where there is one. */
  readonly year?: number | undefined;
  /** The day on which a petition was received. */
  readonly received?: CivilDate | undefined;
}

function counted(cal: WorkingCalendar, from: TermAnchor, anchor: CivilDate): Deadline[] {
  return TERMS.filter((row) => row.anchor === from && holdsOn(row, anchor)).map((row) =>
    termDeadline(cal, row.clause, anchor),
  );
}

function ofYear(cal: WorkingCalendar, year: number): Deadline[] {
  if (year < yearOf(PLANS_START)) {
    throw new NotCovered(
      `Hai Kế hoạch áp dụng từ năm ${yearOf(PLANS_START)}, không có quy định cho năm ${year}.`,
    );
  }
  const inYear = (row: (typeof FIXED_DAYS)[number]): boolean =>
    yearOf(row.from) <= year && (row.to === null || year <= yearOf(row.to));
  const fixed = FIXED_DAYS.filter(inYear).map((row) => fixedDeadline(cal, row.clause, year));
  const annual = fixed.find((row) => row.clause === 'B-IV.2.2');
  const { notice, postponable } = lastNoticeOfYear(cal, year);
  return [
    ...fixed,
    ...(annual === undefined ? [] : counted(cal, 'annualReport', annual.due)),
    notice,
    postponable,
  ];
}

/**
 * Every deadline that follows from the query, by due day; at most one of a clause. Throws NotCovered for a conference,
 * year or receipt before the plans, and RangeError where a conference lies outside the year asked for.
 */
export function deadlinesFor(query: DeadlineQuery, cal: WorkingCalendar): Deadline[] {
  const { conference, received } = query;
  for (const date of [conference, received]) {
    const fault = date === undefined ? null : coverageFault(date);
    if (fault !== null) throw new NotCovered(fault);
  }
  const year = conference === undefined ? query.year : yearOf(conference);
  if (query.year !== undefined && query.year !== year) {
    throw new RangeError(`Hội nghị không thuộc năm ${query.year}.`);
  }
  return [
    ...(year === undefined ? [] : ofYear(cal, year)),
    ...(conference === undefined ? [] : counted(cal, 'conference', conference)),
    ...(received === undefined ? [] : counted(cal, 'received', received)),
  ].sort((a, b) => toSerial(a.due) - toSerial(b.due));
}
