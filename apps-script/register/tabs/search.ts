// The tab “Tra cứu” of the contacts file: whose telephone, address or name this is. What is asked never leaves that file.
import { defineTab } from '../table/column.ts';
import { derived, sized, staff } from '../table/columns.ts';

export const search = defineTab({
  file: 'contacts',
  key: 'search',
  title: 'Tra cứu',
  sheetId: 204,
  seeds: () => [['Tra cứu', null, false]],
  fixed: { by: ['item'], offered: 'request', ownersOnly: [], offers: () => 'tick' },
  columns: {
    item: derived.text('Mục'),
    find: staff.long('Điện thoại, thư điện tử hoặc người đại diện'),
    request: staff.tick('Yêu cầu'),
    result: sized(derived.long('Kết quả'), 760),
  },
});
