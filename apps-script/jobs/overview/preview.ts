// “Xem trước theo ngày khác”: the same register planned on another day; its words are shown, nothing of it is done.
import { openBook, type Book } from '../../register/book/book.ts';
import { noteOf } from '../../register/journal/words.ts';
import { PREVIEW_REQUEST, type OverviewLine } from '../../register/tabs/overview.ts';
import { addWorkingDays } from '../../rules/calendar/calendar.ts';
import {
  addDays,
  localDateTime,
  slashDate,
  type CivilDate,
  type LocalDateTime,
} from '../../rules/dates/civil-date.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { requested } from '../base/asked.ts';
import type { RunContext } from '../base/context.ts';
import type { Outbox } from '../base/outbox.ts';
import { firstOf } from './first-of.ts';

const HINT =
  'Đánh dấu ô bên cạnh để xem ngày làm việc sau, hoặc ngày ghi ở cột Ngày xem trước; chỉ để xem.';
/** As far as anybody plans; the calendar is known so far, or says that it is provisional. */
const DAYS_AHEAD = 366;
const SHOWN_LINES: readonly OverviewLine[] = [
  'Điều kiện tổ chức',
  'Thời hạn trả lời',
  'Việc sắp tới',
  'Báo cáo Sở Tài chính',
];
/** So many mails and drafts are named. */
const NAMED = 8;

interface Planned {
  readonly context: RunContext;
  readonly outbox: Outbox;
}

/** Plans another book, with what is otherwise on that day. */
export type PlanOn = (
  book: Book,
  change: {
    readonly job: 'hourly';
    readonly now: LocalDateTime;
    readonly responses: readonly never[];
    readonly isPreview: true;
  },
) => Planned;

/** What the line says: the day that is asked for, or how to ask; undefined while what stands there may stay. */
export function previewWords(
  { book, today, job }: RunContext,
  { isPreview = false }: { readonly isPreview?: boolean },
  planOn: PlanOn,
): string | undefined {
  if (isPreview) return undefined;
  if (!requested(book, PREVIEW_REQUEST)) return job === 'hourly' ? HINT : undefined;
  const { rows } = book.tabs.overview;
  const typed = rows.find(({ value }) => value.item === PREVIEW_REQUEST)?.value.day ?? null;
  const day = typed ?? addWorkingDays(book.calendar, today, 1).result;
  if (day <= today || day > addDays(today, DAYS_AHEAD))
    return `Ngày xem trước phải sau ngày hôm nay, nhiều nhất ${DAYS_AHEAD} ngày.`;
  const opened = openBook(book.grids, day);
  if (!opened.ok) return opened.problems.join('\n');
  const now = localDateTime(`${day}T07:00`);
  return wordsOf(day, planOn(opened.book, { job: 'hourly', now, responses: [], isPreview: true }));
}

function wordsOf(day: CivilDate, { context: { book }, outbox }: Planned): string {
  const lines = SHOWN_LINES.flatMap((line) => {
    const text = book.tabs.overview.rows.find(({ value }) => value.item === line)?.value.value;
    return text == null || text === '' ? [] : [`${line}: ${text}`];
  });
  const mails = outbox.mails.map(({ event }) => noteOf(event));
  const drafts = outbox.letters.map(({ letter }) => letter.document);
  return [
    `Sáng ngày ${slashDate(day)}, nếu từ nay sổ không có gì thay đổi:`,
    ...lines,
    `Thư sẽ gửi: ${listed(mails)}`,
    `Dự thảo sẽ soạn: ${listed(drafts)}`,
  ].join('\n');
}

const listed = (all: readonly string[]): string =>
  all.length === 0 ? 'không có.' : `${twoDigits(all.length)}: ${firstOf(all, NAMED, '; ')}.`;
