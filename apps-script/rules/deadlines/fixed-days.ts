// The days that the plans fix in the calendar, whatever happens; dated, with clauses.
import { civilDate } from '../dates/civil-date.ts';
import type { ClauseId } from '../clauses/cite.ts';
import { type Dated, NotCovered, PLANS_START, rowAt } from '../dates/dated.ts';

interface FixedRow extends Dated {
  readonly clause: ClauseId;
  readonly name: string;
  /** The last day within the plan's words, MM-dd. */
  readonly lastDay: string;
  /** The plan's words for it in a year. */
  words(year: number): string;
}

// AM-02: “trước ngày X” leaves X out, and is no term counted in days: where its last day is a day off the work must be
// done before, never after.
export const FIXED_DAYS = [
  // “Đối với năm 2026, thực hiện nội dung này trước ngày 15/4/2026”
  {
    clause: 'A-II.1.4',
    name: 'Gửi Kế hoạch tổ chức Hội nghị về Sở Tài chính',
    from: PLANS_START,
    to: civilDate('2026-12-31'),
    lastDay: '04-14',
    words: (year) => `trước ngày 15/4/${year}`,
  },
  // “gửi Kế hoạch về Sở Tài chính để tổng hợp trước ngày 15/02 hằng năm”
  {
    clause: 'A-II.1.3',
    name: 'Gửi Kế hoạch tổ chức Hội nghị về Sở Tài chính',
    from: civilDate('2027-01-01'),
    to: null,
    lastDay: '02-14',
    words: (year) => `trước ngày 15/02/${year}`,
  },
  // “gửi về Sở tài chính trước ngày 05/12 để tổng hợp”
  {
    clause: 'B-IV.2.2',
    name: 'Gửi Báo cáo đánh giá hằng năm thực hiện Kế hoạch 41-NQ/TW về Sở Tài chính',
    from: PLANS_START,
    to: null,
    lastDay: '12-04',
    words: (year) => `trước ngày 05/12/${year}`,
  },
  // “Hội nghị đối thoại ít nhất 01 lần/năm … Hằng năm, bắt đầu từ năm 2026”
  {
    clause: 'B-PL.I.1',
    name: 'Tổ chức Hội nghị đối thoại ít nhất 01 lần trong năm',
    from: PLANS_START,
    to: null,
    lastDay: '12-31',
    words: (year) => `trong năm ${year}`,
  },
  // “Quý II/2026”
  {
    clause: 'B-PL.III.1',
    name: 'Thành lập Tổ công tác hỗ trợ hộ kinh doanh chuyển đổi',
    from: PLANS_START,
    to: civilDate('2026-12-31'),
    lastDay: '06-30',
    words: (year) => `trong Quý II/${year}`,
  },
  // “Năm 2026-2027”
  {
    clause: 'B-PL.V.1',
    name: 'Rà soát, sắp xếp, kiện toàn Hội Doanh nghiệp',
    from: civilDate('2027-01-01'),
    to: civilDate('2027-12-31'),
    lastDay: '12-31',
    words: () => 'trong năm 2026–2027',
  },
] as const satisfies readonly FixedRow[];

export type FixedClause = (typeof FIXED_DAYS)[number]['clause'];

/** The row of a clause that holds in a year; throws NotCovered for other years. */
export function fixedRow(clause: FixedClause, year: number): FixedRow {
  if (!Number.isInteger(year) || year < 1900 || year > 9999) {
    throw new NotCovered(`Không có quy định cho năm ${year}.`);
  }
  const rows: readonly FixedRow[] = FIXED_DAYS.filter((row) => row.clause === clause);
  return rowAt(rows, civilDate(`${year}-12-31`));
}
