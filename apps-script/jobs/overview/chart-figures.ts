// “Biểu đồ”: petitions of the year by state, group and term, and how registrations grow towards the minimums.
import { conferenceDays } from '../../register/book/conference-day.ts';
import { addRow } from '../../register/table/draft.ts';
import { CHART_ROWS, type ChartName } from '../../register/tabs/charts.ts';
import { minimumsOn } from '../../rules/conference/minimums.ts';
import {
  addDays,
  dateOf,
  daysBetween,
  slashDate,
  yearOf,
  type CivilDate,
} from '../../rules/dates/civil-date.ts';
import { finalClosing } from '../../rules/conference/facts.ts';
import { LEVELS } from '../../rules/petitions/levels.ts';
import { measureOf } from '../../rules/petitions/timeliness.ts';
import { REPORT_COLUMN_NAMES, reportColumnWords } from '../../rules/petitions/report-columns.ts';
import { countedUnits } from '../../rules/units/registrants.ts';
import { GROUPS } from '../../rules/words.ts';
import type { RunContext } from '../base/context.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { Milestone } from '../duties/milestone.ts';
import type { Registered } from '../intake/registrations.ts';
import type { UnitFacts } from '../intake/units.ts';
import type { PetitionState } from '../petitions/derive.ts';
import { byUrgency } from './live.ts';

interface Found {
  readonly conferences: ReadonlyMap<string, ConferenceState>;
  readonly petitions: readonly PetitionState[];
  readonly registered: Registered;
  readonly units: UnitFacts;
  readonly milestones: readonly Milestone[];
}

interface Figures {
  readonly name: string;
  readonly count?: number;
  readonly units?: number | null;
  readonly leastUnits?: number | null;
  readonly petitions?: number | null;
  readonly leastPetitions?: number | null;
}

const NOTHING = {
  count: null,
  units: null,
  leastUnits: null,
  petitions: null,
  leastPetitions: null,
};

/** Not while somebody types: the next hour draws it. */
export function deriveCharts(context: RunContext, found: Found): void {
  if (context.job !== 'hourly') return;
  const { charts } = context.book.tabs;
  const ofYear = found.petitions.filter(
    ({ facts: { receivedAt } }) =>
      receivedAt !== null && yearOf(receivedAt) === yearOf(context.today),
  );
  const figures: Readonly<Record<ChartName, readonly Figures[]>> = {
    'Đăng ký theo ngày': growth(context, found),
    'Tình trạng': REPORT_COLUMN_NAMES.map((column) => ({
      name: reportColumnWords(column),
      count: ofYear.filter((one) => one.column === column).length,
    })),
    'Nhóm kiến nghị': [...GROUPS, null].map((group) => ({
      name: group ?? 'Chưa ghi nhóm',
      count: ofYear.filter(({ facts }) => facts.group === group).length,
    })),
    'Thời hạn': byTerm(context, ofYear),
  };
  const rows = new Map(charts.rows.map((row) => [`${row.value.chart}|${row.value.number}`, row]));
  for (const [chart, all] of Object.entries(figures))
    all.forEach((one, at) => {
      const number = at + 1;
      const row = rows.get(`${chart}|${number}`) ?? addRow(charts, { chart, number });
      Object.assign(row.value, NOTHING, one);
    });
}

/** How they were answered by the plan's terms, and how near those are that wait (A-I.1.2). */
function byTerm({ book, today }: RunContext, petitions: readonly PetitionState[]): Figures[] {
  const days = conferenceDays(book);
  const found = { inTime: 0, late: 0, open: 0, soon: 0, overdue: 0 };
  for (const { facts, term, level, row } of petitions) {
    const conferenceDay = days.get(row.value.conference) ?? null;
    const measured = { facts, due: term.measuredBy, conferenceDay };
    const measure = measureOf(measured, { calendar: book.calendar, today });
    if (measure === null || (measure.isAnswered && !measure.isJudged)) continue;
    const counted = level === null ? null : LEVELS[level].countsAs;
    if (measure.isInTime) found.inTime += 1;
    else if (measure.isAnswered) found.late += 1;
    else if (counted === 'late') found.overdue += 1;
    else if (counted === 'today' || counted === 'soon') found.soon += 1;
    else found.open += 1;
  }
  return [
    { name: 'Trả lời trong thời hạn', count: found.inTime },
    { name: 'Trả lời quá thời hạn', count: found.late },
    { name: 'Còn hạn', count: found.open },
    { name: 'Sắp đến hạn, đến hạn', count: found.soon },
    { name: 'Quá hạn, chưa trả lời', count: found.overdue },
  ];
}

const POINTS = CHART_ROWS['Đăng ký theo ngày'];

// A-II.3.1: “có tối thiểu 15 …”; A-II.3.2: “tối thiểu 05 kiến nghị”: by the days on which they came, up to the closing.
function growth(context: RunContext, found: Found): Figures[] {
  const [live] = byUrgency(context, found);
  const arrivals = live === undefined ? null : arrivalsFor(context, live, found);
  const closing = live === undefined ? null : finalClosing(live.facts);
  const first = arrivals?.all[0];
  const end = closing === null ? context.today : dateOf(closing);
  const least = minimumsOn(end);
  const days = first === undefined ? 0 : Math.max(POINTS - 1, daysBetween(first, end));
  return Array.from({ length: POINTS }, (_, at) => {
    if (arrivals === null || first === undefined) return { name: '' };
    const day = addDays(first, Math.round((days * at) / (POINTS - 1)));
    const upTo = (all: readonly CivilDate[]): number | null =>
      day > context.today && at > 0 ? null : all.filter((one) => one <= day && one <= end).length;
    return {
      name: slashDate(day).slice(0, -5),
      units: upTo(arrivals.units),
      leastUnits: least?.registrants ?? null,
      petitions: upTo(arrivals.petitions),
      leastPetitions: least?.petitions ?? null,
    };
  });
}

/** The days on which each counted unit first registered, and on which its petitions came. */
function arrivalsFor(
  { book: { tabs } }: RunContext,
  { facts: { code } }: ConferenceState,
  { registered, petitions, units: { identities } }: Found,
) {
  const counted = registered.get(code) ?? new Set<string>();
  // As the condition counts them: however many steps it takes to the unit they are the same as.
  const countedAs = countedUnits(identities);
  const nameOf = (unit: string | null): string => countedAs.get(unit ?? '') ?? unit ?? '';
  const units = new Map<string, CivilDate>();
  for (const { value } of tabs.registrations.rows) {
    const unit = nameOf(value.unit);
    if (value.conference !== code || value.receivedAt === null || !counted.has(unit)) continue;
    const day = dateOf(value.receivedAt);
    if (day < (units.get(unit) ?? '9')) units.set(unit, day);
  }
  const raised = petitions.flatMap(({ facts, column, row: { value } }) =>
    value.conference === code &&
    facts.receivedAt !== null &&
    column !== 'outside' &&
    value.channel !== 'Tại Hội nghị' &&
    counted.has(nameOf(value.unit))
      ? [dateOf(facts.receivedAt)]
      : [],
  );
  const days = [...units.values()];
  return { units: days, petitions: raised, all: [...days, ...raised].sort() };
}
