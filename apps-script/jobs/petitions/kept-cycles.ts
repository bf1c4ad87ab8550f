// Which units' people the office has kept long enough: so many months from the day their last cycle was closed.
import { settingNumber, type Book } from '../../register/book/book.ts';
import { conferenceDays } from '../../register/book/conference-day.ts';
import { casesIn } from '../../register/book/outgoing.ts';
import type { PetitionRow } from '../../register/book/petition-facts-of.ts';
import { dateOf, slashDate, type CivilDate } from '../../rules/dates/civil-date.ts';
import { last } from '../../rules/last.ts';
import { reportColumnWords } from '../../rules/petitions/report-columns.ts';
import { keptUntil, RETENTION_MONTHS } from '../../rules/retention.ts';

/** A unit whose people may be hidden, and the words why. */
export interface Hidable {
  readonly unit: string;
  readonly why: string;
}

interface Expired {
  readonly unit: string;
  /** Its last cycle, and the day on which that was closed. */
  readonly year: number;
  readonly closedOn: CivilDate;
}

/** A conference, or what came outside one in a year. */
interface Part {
  readonly year: number;
  readonly conference: string | null;
  readonly units: Set<string>;
  readonly petitions: PetitionRow['value'][];
  /** When something of it came in, and when a letter about it was sent. */
  readonly days: CivilDate[];
  readonly reported: Set<string>;
}

const OPEN = new Set<string | null>([
  null,
  reportColumnWords('inProgress'),
  reportColumnWords('superior'),
]);
/** Whether a petition in this column of the report is still being settled. */
export const isOpenColumn = (column: string | null): boolean => OPEN.has(column);
const SETTLED = reportColumnWords('resolved');

/** Units of which every cycle was closed, the last of them so long ago. */
export function expiredUnits(book: Book): Hidable[] {
  const months = settingNumber(book.setting('retentionMonths'), RETENTION_MONTHS);
  const isOver = (day: CivilDate): boolean => keptUntil(day, months) < book.today;
  const parts = partsOf(book);
  // Most days nothing is old enough; then no letter is looked at.
  const isOld = parts.some(({ days }) => days.length > 0 && days.every(isOver));
  if (!isOld) return [];
  addLetters(book, parts);
  const closed = new Map<number, CivilDate | null>();
  for (const part of parts) {
    const [before, day] = [closed.get(part.year), closingDay(part)];
    const isOpen = before === null || day === null;
    closed.set(part.year, isOpen ? null : before !== undefined && before > day ? before : day);
  }
  const lastOf = new Map<string, Expired | null>();
  for (const { units, year } of parts) {
    const closedOn = closed.get(year) ?? null;
    for (const unit of units) {
      const before = lastOf.get(unit);
      if (closedOn === null || before === null) lastOf.set(unit, null);
      else if (before === undefined || before.closedOn < closedOn)
        lastOf.set(unit, { unit, year, closedOn });
    }
  }
  return [...lastOf.values()]
    .flatMap((one) => (one !== null && isOver(one.closedOn) ? [one] : []))
    .sort((a, b) => (a.unit < b.unit ? -1 : 1))
    .map(({ unit, year, closedOn }) => ({
      unit,
      why: `kỳ ${year} kết thúc ${slashDate(closedOn)}, lưu đến hết ${slashDate(keptUntil(closedOn, months))}`,
    }));
}

const newPart = (year: number, conference: string | null): Part => ({
  year,
  conference,
  units: new Set(),
  petitions: [],
  days: [],
  reported: new Set(),
});

function partsOf(book: Book): Part[] {
  const parts = new Map<string, Part>();
  const days = conferenceDays(book);
  const { petitions, registrations } = book.tabs;
  for (const { value } of [...petitions.rows, ...registrations.rows]) {
    const { conference, receivedAt, unit } = value;
    const year = Number((days.get(conference) ?? receivedAt)?.slice(0, 4) ?? 0);
    const key = conference ?? String(year);
    const part = parts.get(key) ?? newPart(year, conference);
    parts.set(key, part);
    if (unit !== null) part.units.add(unit);
    if (receivedAt !== null) part.days.push(dateOf(receivedAt));
    if ('reportColumn' in value) part.petitions.push(value);
  }
  return [...parts.values()];
}

/** What was sent about each part; D23 says which petitions are closed, D08 and D22 how the conference ended. */
function addLetters({ tabs: { documents } }: Book, parts: readonly Part[]): void {
  const partOf = new Map<string, Part>();
  for (const part of parts) {
    if (part.conference !== null) partOf.set(part.conference, part);
    for (const { code } of part.petitions) if (code !== null) partOf.set(code, part);
  }
  for (const { value } of documents.rows) {
    const day = value.sentOn ?? value.date;
    if (value.state !== 'Đã gửi' || day === null) continue;
    for (const code of casesIn(value.case)) {
      const part = partOf.get(code);
      part?.days.push(day);
      if (/^D(08|22|23)/.test(value.kind ?? '')) part?.reported.add(code);
    }
  }
}

// A-II.5c.2: “báo cáo kết thúc giải quyết kiến nghị đối với các kiến nghị đã được giải quyết triệt để”.
/** The day on which the last of its letters left; null while something of it is open, or no report has closed it. */
function closingDay({ year, conference, petitions, days, reported }: Part): CivilDate | null {
  const isOpen = petitions.some(
    ({ code, reportColumn }) =>
      isOpenColumn(reportColumn) || (reportColumn === SETTLED && !reported.has(code ?? '')),
  );
  const isReported = conference === null || reported.size > 0;
  return year === 0 || isOpen || !isReported ? null : (last(days.sort()) ?? null);
}
