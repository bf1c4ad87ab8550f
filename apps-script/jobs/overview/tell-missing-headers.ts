// A register whose headers are not all there is not written to, but the overview says what to mend.
import type { Grids } from '../../register/book/book.ts';
import { draftOf, changesOf } from '../../register/table/draft.ts';
import { defineTab } from '../../register/table/column.ts';
import { readTable } from '../../register/table/read.ts';
import { writeRequests } from '../../register/table/requests.ts';
import { TABS } from '../../register/tabs/all.ts';
import { showDateTime, type LocalDateTime } from '../../rules/dates/civil-date.ts';
import type { RegisterPort } from '../base/ports.ts';

const { key, title, sheetId, columns } = TABS.overview;
/** Of the overview itself no more need be there than its lines. */
const LINES = defineTab({
  key,
  title,
  sheetId,
  columns: { item: columns.item, value: columns.value },
});

/** Tells staff in “Tổng quan” which headers are missing; touches no other tab. */
export function reportFault(
  register: RegisterPort,
  grids: Grids,
  fault: { readonly problems: readonly string[]; readonly now: LocalDateTime },
): void {
  const overview = readTable(LINES, grids.overview);
  if (!overview.ok) return;
  const draft = draftOf(overview.table);
  for (const { value } of draft.rows) {
    if (value.item === 'Dữ liệu cần sửa') value.value = fault.problems.join('\n');
    if (value.item === 'Lần cập nhật gần nhất') {
      value.value = `${showDateTime(fault.now)}: dừng, chưa ghi gì, vì sổ thiếu cột.`;
    }
  }
  const requests = writeRequests(changesOf(draft));
  if (requests.length > 0) register.write(requests, []);
}
