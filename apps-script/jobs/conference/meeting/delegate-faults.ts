// What a row of “Đại biểu” lacks, or says wrongly.
import type { Drafts } from '../../../register/book/book.ts';
import type { RunContext } from '../../base/context.ts';
import { isBlank, rowFaults } from '../../base/row-faults.ts';
import type { ConferenceState } from '../derive.ts';

type Row = Drafts['delegates']['rows'][number];

/** What a row is held against, put together once for all rows. */
interface Around {
  readonly conferences: ReadonlyMap<string, ConferenceState>;
  readonly units: ReadonlySet<string | null>;
  /** How many rows a unit has for a conference. */
  readonly rowsOf: ReadonlyMap<string, number>;
}

const placeOf = ({ value: { conference, unit } }: Row): string =>
  `${conference ?? ''} ${unit ?? ''}`;

export function delegatesAround(
  { book: { tabs } }: Pick<RunContext, 'book'>,
  conferences: ReadonlyMap<string, ConferenceState>,
): Around {
  const rowsOf = new Map<string, number>();
  for (const row of tabs.delegates.rows)
    rowsOf.set(placeOf(row), (rowsOf.get(placeOf(row)) ?? 0) + 1);
  return { conferences, units: new Set(tabs.units.rows.map(({ value }) => value.code)), rowsOf };
}

export function delegateFaults(row: Row, { conferences, units, rowsOf }: Around): string[] {
  const { conference, unit, body, reply } = row.value;
  const faults = rowFaults(row);
  const state = conferences.get(conference ?? '');
  if (state === undefined) faults.push(`Không có hội nghị mã “${conference ?? ''}”.`);
  else if (state.row.value.venue === null || state.row.value.time === null)
    faults.push('Ghi Giờ, Địa điểm ở tab Hội nghị để soạn giấy mời.');
  if (isBlank(row, 'group')) faults.push('Chưa chọn thành phần; chưa được mời.');
  if (unit === null && body === null) faults.push('Chưa ghi cơ quan hoặc mã đơn vị.');
  if (unit !== null && !units.has(unit)) faults.push(`Không có đơn vị mã ${unit}.`);
  if (unit !== null && (rowsOf.get(placeOf(row)) ?? 0) > 1)
    faults.push(`Đơn vị ${unit} đã có ở dòng khác; không mời hai lần.`);
  if (reply === 'Cử người khác' && isBlank(row, 'deputy')) faults.push('Chưa ghi người dự thay.');
  return faults;
}
