// A book whose conference was held, with the form as it is filled by the rules or changed by hand.
import { directoryOf } from '#register/book/bodies-of';
import { openBook } from '#register/book/book';
import { outgoingOf } from '#register/book/outgoing';
import type { Cell } from '#register/table/column';
import { reportOf } from '#letters/report/report-of';
import { civilDate } from '#rules/dates/civil-date';
import { bookOf } from '../jobs/paper.ts';

export type Grid = (Cell[] | undefined)[];

const TODAY = civilDate('2026-09-24');
export const TIME = '- Thời gian tổ chức: 08 giờ 00 ngày 17/9/2026';
export const HELD = { code: 'HN-2026-1', date: '2026-09-17', time: '8:00', held: 'Có' };

/** A book whose form was changed by hand. */
export function bookWith(
  rows: Parameters<typeof bookOf>[0],
  change: (grid: Grid) => void = () => {},
) {
  const { grids } = bookOf({ conferences: [HELD], ...rows }, TODAY);
  const report = grids.report.map((row) => [...row]);
  report[3] = [TIME];
  change(report);
  const opened = openBook({ ...grids, report }, TODAY);
  if (!opened.ok) throw new Error(opened.problems.join());
  const { book } = opened;
  const outgoing = outgoingOf(book, TODAY);
  const result = reportOf(book, directoryOf(book.tabs.bodies), {
    conference: HELD.code,
    cityColumn: 'superior',
    outgoing,
  });
  const [conference] = book.tabs.conferences.rows;
  if (conference === undefined) throw new Error('no conference');
  return { book, result, conference };
}
