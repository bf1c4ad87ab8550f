// AM-40: nothing dated before the day on which the office began to use the register sends mail, turns red or is drafted.
import { settingDate } from '../../register/book/book.ts';
import type { CivilDate, LocalDateTime } from '../../rules/dates/civil-date.ts';
import type { Context } from './context.ts';

/** Whether a day or moment lies before “Bắt đầu dùng từ ngày”. */
export function isBeforeStart(
  { book }: Pick<Context, 'book'>,
  date: CivilDate | LocalDateTime,
): boolean {
  const start = settingDate(book.setting('startFrom'));
  return start !== null && date < start;
}
