// AM-40: nothing dated before the day on which the office began to use the register sends mail, turns red or is drafted.
import { settingDate, type Book } from '../../register/book/book.ts';
import { SET_UP } from '../../register/journal/setup-keys.ts';
import { dateOf, type CivilDate, type LocalDateTime } from '../../rules/dates/civil-date.ts';
import type { RunContext } from './context.ts';
import { tell, type Told } from './journal.ts';

type AsOf = Pick<RunContext, 'book' | 'today'>;

interface Start {
  readonly day: CivilDate;
  /** Said by the office; else it is the day of the first run, and rows dated earlier wait for the office to say it. */
  readonly isSaid: boolean;
}

/** From which day on the register is used: “Bắt đầu dùng từ ngày”; while that is empty, the day of the first run. */
export function startOf(asOf: AsOf): Start {
  const known = starts.get(asOf.book);
  if (known !== undefined) return known;
  const start = startIn(asOf);
  starts.set(asOf.book, start);
  return start;
}

/** Asked of every petition. */
const starts = new WeakMap<Book, Start>();

function startIn({ book, today }: AsOf): Start {
  const said = settingDate(book.setting('startFrom'));
  if (said !== null) return { day: said, isSaid: true };
  const first = firstRunOf(book);
  return { day: first === null ? today : dateOf(first), isSaid: false };
}

/** The moment of the first run that the journal knows; null before it. What set-up tells, or a person typed, is no run. */
const firstRunOf = ({ journal }: Pick<RunContext['book'], 'journal'>): LocalDateTime | null =>
  journal.entries.find(({ at, kind, event }) => at !== null && event !== null && kind !== SET_UP)
    ?.at ?? null;

/** The day of the first run is noted: what is dated before it waits for the office (AM-40). */
export const firstRun = ({ book }: Pick<RunContext, 'book'>): Told[] =>
  firstRunOf(book) !== null ? [] : [tell({ type: 'started' }, { key: null, case: null })];

/** Whether a day or moment lies before the office began to use the register. */
export const isBeforeStart = (context: AsOf, date: CivilDate | LocalDateTime): boolean =>
  date < startOf(context).day;

/** Whether a row came before the first run, while the office has not said from when on it uses the register. */
export const waitsForStart = (context: AsOf, receivedAt: LocalDateTime | null): boolean =>
  receivedAt !== null && !startOf(context).isSaid && isBeforeStart(context, receivedAt);

/** How many rows are dated before the first run, while the office has not said from when on it uses the register. */
export function rowsBeforeStart(context: AsOf): { readonly rows: number; readonly day: CivilDate } {
  const { day, isSaid } = startOf(context);
  if (isSaid) return { rows: 0, day };
  const { conferences, petitions, registrations, documents } = context.book.tabs;
  const dates = [
    ...conferences.rows.map((row) => context.book.inForce(row).day),
    ...petitions.rows.map(({ value }) => value.receivedAt),
    ...registrations.rows.map(({ value }) => value.receivedAt),
    ...documents.rows.map(({ value }) => value.date),
  ];
  return { rows: dates.filter((date) => date !== null && date < day).length, day };
}
