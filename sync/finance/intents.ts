// What the journal holds of pushes: a row before (with the ids of the files), a row after.
import { reportNumber } from '#letters/report/issued-reports';
import type { EventOf } from '#register/journal/events';
import type { JournalEntry, JournalRow } from '#register/journal/journal-index';
import { journalRow } from '#register/journal/journal-row';
import type { CivilDate } from '#rules/dates/civil-date';

/** Number and date as the journal has them; null for a draft. */
export const numbered = (
  issued: { readonly number: string; readonly date: CivilDate } | null,
): Pick<EventOf<'push'>, 'number' | 'date'> =>
  issued === null
    ? { number: null, date: null }
    : { number: reportNumber(issued.number), date: issued.date };

/** The row that is written before a push, and the one after; the ids are those of its files, in their order. */
export function pushEntry(
  report: Pick<EventOf<'push'>, 'conference' | 'number' | 'date'> & {
    readonly key: string;
    readonly files: readonly { readonly name: string }[];
  },
  step: EventOf<'push'>['step'],
  ids: readonly string[],
): Omit<JournalRow, 'at'> {
  const { conference, number, date } = report;
  const files = report.files.map(({ name }, index) => ({ name, id: ids[index] ?? '' }));
  return journalRow(
    { type: 'push', step, conference, number, date, files },
    { key: report.key, case: conference, clause: 'A-III.2.1' },
  );
}

export const isDone = (entries: readonly JournalEntry[], key: string): boolean =>
  entries.some((entry) => entry.key === key && entry.state === 'đã xong');

/** The first intent under a key: whoever wrote it carries the report, everybody else stops. */
export const firstIntent = (
  entries: readonly JournalEntry[],
  key: string,
): JournalEntry | undefined =>
  entries.find((entry) => entry.key === key && entry.state === 'dự định');

/** The ids of the files that an intent was to make; none where its data cannot be read. */
export const idsOf = ({ event }: JournalEntry): string[] =>
  event?.type === 'push' ? event.files.map(({ id }) => id) : [];

/** Whether a report of that number has left before, whatever it said. */
export const hasGone = (
  entries: readonly JournalEntry[],
  conference: string,
  number: string,
): boolean =>
  pushesOf(entries, conference, reportNumber(number)).some(({ step }) => step === 'done');

interface Push extends EventOf<'push'> {
  readonly key: string | null;
}

/** Intents under that number with another content, of pushes that stopped half-way. */
export const otherIntents = (
  entries: readonly JournalEntry[],
  report: { readonly conference: string; readonly number: string | null; readonly key: string },
): Push[] =>
  report.number === null
    ? []
    : pushesOf(entries, report.conference, report.number).filter(
        ({ key, step }) => key !== report.key && step === 'intended',
      );

const pushesOf = (entries: readonly JournalEntry[], conference: string, number: string): Push[] =>
  entries.flatMap(({ key, event }) =>
    event?.type === 'push' && event.conference === conference && event.number === number
      ? [{ ...event, key }]
      : [],
  );
