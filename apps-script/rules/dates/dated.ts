// Which row of a dated table holds on a day: a number set by a plan is never used outside the days its row covers.
import { type CivilDate, civilDate, slashDate } from './civil-date.ts';

/** A row that holds from a day on, up to and including another (null: until a later plan adds a row). */
export interface Dated {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

/** Both plans are of 2026: nothing before is ruled by them. */
export const PLANS_START = civilDate('2026-01-01');

/** A day or year that no row of a dated table covers; the message is for people. */
export class NotCovered extends Error {
  readonly code = 'NOT_COVERED';
}

/** Null where the plans rule the day, else why not, in one sentence (for "Cần sửa"). */
export function coverageFault(date: CivilDate): string | null {
  if (date >= PLANS_START) return null;
  return `Hai Kế hoạch áp dụng từ ngày ${slashDate(PLANS_START)}, không có quy định cho ngày ${slashDate(date)}.`;
}

export const holdsOn = ({ from, to }: Dated, date: CivilDate): boolean =>
  from <= date && (to === null || date <= to);

/** The row that holds on a day; throws NotCovered where there is none. */
export function rowAt<Row extends Dated>(rows: readonly Row[], date: CivilDate): Row {
  const row = rows.find((one) => holdsOn(one, date));
  if (row === undefined) {
    throw new NotCovered(
      coverageFault(date) ?? `Kế hoạch không có quy định cho ngày ${slashDate(date)}.`,
    );
  }
  return row;
}
