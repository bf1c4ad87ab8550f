// What the journal says of pushes: a row before (with the ids of the files), a row after.
import { citeClause } from '#rules/clauses/cite';
import { slashDate, type CivilDate } from '#rules/dates/civil-date';
import { reportNumber } from '#letters/report/issued-reports';
import type { JournalEntry } from '#register/book/journal-index';

const KINDS = { pushed: 'gửi Sở Tài chính', draft: 'dự thảo gửi Sở Tài chính' } as const;

/** “Báo cáo số 61/BC-UBND ngày 28/9/2026”. */
export const reportTitle = (
  issued: { readonly number: string; readonly date: CivilDate } | null,
): string =>
  issued === null
    ? 'Dự thảo Báo cáo kết quả'
    : `${numberWords(issued.number)}ngày ${slashDate(issued.date)}`;

const numberWords = (number: string): string => `Báo cáo số ${reportNumber(number)} `;

/** The row that is written before a push, and the one after; the ids are those of its files, in their order. */
export function pushEntry(
  report: {
    readonly conference: string;
    readonly outcome: keyof typeof KINDS;
    readonly title: string;
    readonly key: string;
    readonly files: readonly { readonly name: string }[];
  },
  state: 'dự định' | 'đã xong',
  ids: readonly string[],
): Omit<JournalEntry, 'at'> {
  const files = report.files.map(({ name }, index) => `${name} [${ids[index] ?? ''}]`).join(', ');
  return {
    key: report.key,
    kind: KINDS[report.outcome],
    state,
    case: report.conference,
    note: `${report.title}: ${files} (${citeClause('A-III.2.1')})`,
  };
}

export const isDone = (entries: readonly JournalEntry[], key: string): boolean =>
  entries.some((entry) => entry.key === key && entry.state === 'đã xong');

/** The first intent under a key: whoever wrote it carries the report, everybody else stops. */
export const firstIntent = (
  entries: readonly JournalEntry[],
  key: string,
): JournalEntry | undefined =>
  entries.find((entry) => entry.key === key && entry.state === 'dự định');

/** The ids of the files that an intent was to make. */
export const idsOf = (entry: JournalEntry): string[] =>
  [...(entry.note ?? '').matchAll(/\[([\w-]+)\]/g)].map(([, id = '']) => id);

/** Whether a report of that number has left before, whatever it said. */
export const hasGone = (
  entries: readonly JournalEntry[],
  conference: string,
  number: string,
): boolean => pushesOf(entries, conference, number).some(({ state }) => state === 'đã xong');

/** Intents under that number with another content, of pushes that stopped half-way. */
export const otherIntents = (
  entries: readonly JournalEntry[],
  report: { readonly conference: string; readonly number: string | null; readonly key: string },
): JournalEntry[] =>
  report.number === null
    ? []
    : pushesOf(entries, report.conference, report.number).filter(
        ({ key, state }) => key !== report.key && state === 'dự định',
      );

const pushesOf = (
  entries: readonly JournalEntry[],
  conference: string,
  number: string,
): JournalEntry[] =>
  entries.filter(
    (entry) =>
      entry.kind === KINDS.pushed &&
      entry.case === conference &&
      entry.note?.startsWith(numberWords(number)) === true,
  );
