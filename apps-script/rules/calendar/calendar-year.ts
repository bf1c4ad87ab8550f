// One year of a working calendar, worked out once: which days are worked, which weekdays are not and why.
import { type CivilDate, civilDate, dateFromSerial, toSerial } from '../dates/civil-date.ts';
import { dayNumber, weekdayOf } from '../dates/day-number.ts';
import { type CalendarDay, type DayKind, FIXED_HOLIDAYS } from './official-days.ts';

/** A Monday–Friday not worked, or a Saturday worked. */
export interface ExplainedDay {
  readonly date: CivilDate;
  readonly why: string;
}

export interface CalendarYear {
  readonly first: number;
  readonly last: number;
  /** Per day from `first`: 1 worked, 0 not. */
  readonly worked: Uint8Array;
  /** By day number; only days that differ from Monday–Friday worked, Saturday and Sunday off. */
  readonly special: ReadonlyMap<number, ExplainedDay>;
  readonly confirmed: boolean;
}

const WORDS: Readonly<Record<DayKind, string>> = {
  'Nghỉ lễ': 'Nghỉ',
  'Nghỉ bù': 'Nghỉ bù',
  'Nghỉ hoán đổi': 'Nghỉ hoán đổi dịp',
  'Làm bù': 'Làm bù',
};

function whyOf(day: Pick<CalendarDay, 'kind' | 'name' | 'document'>): string {
  const name = day.name.trim();
  const document = day.document.trim();
  const saysItself = /^(nghỉ|làm)/i.test(name);
  const words = name === '' ? day.kind : saysItself ? name : `${WORDS[day.kind]} ${name}`;
  return document === '' ? words : `${words} (${document})`;
}

function isWorkRow(day: CalendarDay): boolean {
  return day.kind === 'Làm bù';
}

/** Two rows for one day: rest goes before work, then by name, so that the order of rows never matters. */
function byPrecedence(a: CalendarDay, b: CalendarDay): number {
  const work = Number(isWorkRow(b)) - Number(isWorkRow(a));
  if (work !== 0) return work;
  return whyOf(a) < whyOf(b) ? 1 : -1;
}

function fixedHolidays(year: number): CalendarDay[] {
  return FIXED_HOLIDAYS.filter((holiday) => year >= holiday.fromYear).map((holiday) => ({
    date: civilDate(`${year}-${holiday.day}`),
    kind: 'Nghỉ lễ',
    name: holiday.name,
    document: holiday.document,
    confirmed: false,
  }));
}

function contradictory(rows: readonly CalendarDay[]): boolean {
  const worked = new Set(rows.filter(isWorkRow).map((row) => row.date));
  return rows.some((row) => !isWorkRow(row) && worked.has(row.date));
}

/**
 * Works out a year from its rows. Confirmed are years that have rows, all confirmed, none against another: there the
 * rows are the truth, unless one that stood there is gone (`settled`). In any other year the holidays of fixed date are off besides (design invariant 3), unless a row
 * says otherwise, and every result that passes through it is provisional.
 */
export function calendarYear(
  year: number,
  rows: readonly CalendarDay[],
  settled: boolean,
): CalendarYear {
  const first = dayNumber(year, 1, 1);
  const last = dayNumber(year, 12, 31);
  const confirmed =
    settled && rows.length > 0 && rows.every((row) => row.confirmed) && !contradictory(rows);
  const worked = new Uint8Array(last - first + 1);
  for (let day = first; day <= last; day += 1) worked[day - first] = weekdayOf(day) <= 5 ? 1 : 0;

  const special = new Map<number, ExplainedDay>();
  const set = (row: CalendarDay): void => {
    const day = toSerial(row.date);
    const works = isWorkRow(row);
    worked[day - first] = works ? 1 : 0;
    if (works === weekdayOf(day) <= 5) special.delete(day);
    else special.set(day, { date: dateFromSerial(day), why: whyOf(row) });
  };
  if (!confirmed) fixedHolidays(year).forEach(set);
  [...rows].sort(byPrecedence).forEach(set);
  return { first, last, worked, special, confirmed };
}
