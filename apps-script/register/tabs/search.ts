// The tab “Tra cứu” of the contacts file: whose telephone, address or name this is. What is asked never leaves that file.
import { defineTab } from '../table/column.ts';
import { derived, sized, staff } from '../table/columns.ts';

/** No edit of this file starts a run: who has somebody on the line asks for one in the register. */
const HOW =
  'Đánh dấu “Yêu cầu”; cần ngay thì đánh dấu thêm “Tra cứu” ở Tổng quan của sổ. Kết quả hiện ở ô này.';

export const search = defineTab({
  file: 'contacts',
  key: 'search',
  title: 'Tra cứu',
  sheetId: 204,
  seeds: () => [['Tra cứu', null, false, HOW]],
  fixed: { by: ['item'], offered: 'request', ownersOnly: [], offers: () => 'tick' },
  columns: {
    item: derived.text('Mục'),
    find: staff.long('Điện thoại, thư điện tử hoặc người đại diện'),
    request: staff.tick('Yêu cầu'),
    result: sized(derived.long('Kết quả'), 760),
  },
});
