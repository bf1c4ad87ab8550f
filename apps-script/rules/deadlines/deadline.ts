// One deadline that explains itself: worked out from a row of the plans' tables on a calendar.
import {
  type ExplainedDay,
  type WorkingCalendar,
  addWorkingDays,
  isProvisional,
  isWorkingDay,
} from '../calendar/calendar.ts';
import { type CivilDate, addDays, civilDate } from '../dates/civil-date.ts';
import type { ClauseId } from '../clauses/cite.ts';
import { type FixedClause, fixedRow } from './fixed-days.ts';
import { ANCHOR_WORDS, TERMS, type TermClause, type TermRow, termRow } from './terms.ts';

export interface Deadline {
  readonly clause: ClauseId;
  readonly name: string;
  /** The earlier day to work to, or null. */
  readonly workBy: CivilDate | null;
  /** The last lawful day; for the office's own defaults the day aimed at. */
  readonly due: CivilDate;
  /** Working days from the anchor, signed; null for a fixed day. */
  readonly days: number | null;
  /** The day counted from; for a fixed day its last calendar day. */
  readonly anchor: CivilDate;
  /** In words: 'ngày tổ chức Hội nghị'; for a fixed day the plan's words 'trước ngày 15/02/2027'. */
  readonly anchorWords: string;
  readonly skipped: readonly ExplainedDay[];
  readonly worked: readonly ExplainedDay[];
  readonly provisional: boolean;
  /** True: the office's own, not the plan's (AM-06). */
  readonly default: boolean;
}

/** The term of a clause, counted in working days from its anchor; throws NotCovered before the plans. */
export function termDeadline(
  cal: WorkingCalendar,
  clause: TermClause,
  anchor: CivilDate,
  table: readonly TermRow[] = TERMS,
): Deadline {
  const row = termRow(clause, anchor, table);
  const sum = addWorkingDays(cal, anchor, row.days);
  return {
    clause,
    name: row.name,
    workBy: row.workByDays === null ? null : addWorkingDays(cal, anchor, row.workByDays).result,
    due: sum.result,
    days: row.days,
    anchor,
    anchorWords: ANCHOR_WORDS[row.anchor],
    skipped: sum.skipped,
    worked: sum.worked,
    provisional: sum.provisional,
    default: row.default,
  };
}

/** What the office sets itself: so many working days from a day; that day itself for none. */
export function ownDeadline(
  cal: WorkingCalendar,
  about: Pick<Deadline, 'clause' | 'name' | 'anchor' | 'anchorWords' | 'days'>,
): Deadline {
  const { anchor } = about;
  const days = about.days === 0 ? null : about.days;
  const { result, skipped, worked, provisional } =
    days === null
      ? { result: anchor, skipped: [], worked: [], provisional: isProvisional(cal, anchor) }
      : addWorkingDays(cal, anchor, days);
  return { ...about, days, workBy: null, due: result, skipped, worked, provisional, default: true };
}

/** The fixed day of a clause in a year, moved back to a working day (AM-02); throws NotCovered for other years. */
export function fixedDeadline(cal: WorkingCalendar, clause: FixedClause, year: number): Deadline {
  const row = fixedRow(clause, year);
  const last = civilDate(`${year}-${row.lastDay}`);
  const back = isWorkingDay(cal, last) ? null : addWorkingDays(cal, addDays(last, 1), -1);
  return {
    clause,
    name: row.name,
    workBy: null,
    due: back?.result ?? last,
    days: null,
    anchor: last,
    anchorWords: row.words(year),
    skipped: back?.skipped ?? [],
    worked: [],
    provisional: isProvisional(cal, last) || (back?.provisional ?? false),
    default: false,
  };
}
