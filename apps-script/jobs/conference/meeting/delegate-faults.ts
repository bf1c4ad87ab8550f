// What a row of “Đại biểu” lacks, or says wrongly.
import type { Drafts } from '../../../register/book/book.ts';
import type { RunContext } from '../../base/context.ts';
import { isBlank, rowFaults } from '../../base/row-faults.ts';
import type { ConferenceState } from '../derive.ts';

type Row = Drafts['delegates']['rows'][number];

export function delegateFaults(
  { book }: RunContext,
  row: Row,
  conferences: ReadonlyMap<string, ConferenceState>,
): string[] {
  const { conference, unit, body, reply } = row.value;
  const { delegates, units } = book.tabs;
  const faults = rowFaults(row);
  const state = conferences.get(conference ?? '');
  if (state === undefined) faults.push(`Không có hội nghị mã “${conference ?? ''}”.`);
  else if (state.row.value.venue === null || state.row.value.time === null)
    faults.push('Ghi Giờ, Địa điểm ở tab Hội nghị để soạn giấy mời.');
  if (isBlank(row, 'group')) faults.push('Chưa chọn thành phần; chưa được mời.');
  if (unit === null && body === null) faults.push('Chưa ghi cơ quan hoặc mã đơn vị.');
  if (unit !== null && !units.rows.some(({ value }) => value.code === unit))
    faults.push(`Không có đơn vị mã ${unit}.`);
  if (
    unit !== null &&
    delegates.rows.some(
      (one) => one !== row && one.value.unit === unit && one.value.conference === conference,
    )
  )
    faults.push(`Đơn vị ${unit} đã có ở dòng khác; không mời hai lần.`);
  if (reply === 'Cử người khác' && isBlank(row, 'deputy')) faults.push('Chưa ghi người dự thay.');
  return faults;
}
