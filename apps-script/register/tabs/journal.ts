// The tab “Nhật ký”: what the automation did and means to do; it is only ever added to.
import { defineTab } from '../table/column.ts';
import { derived, hidden } from '../table/columns.ts';
import { JOURNAL_STATES } from './lists.ts';

export const journal = defineTab({
  key: 'journal',
  title: 'Nhật ký',
  sheetId: 111,
  isLocked: true,
  codeColumns: ['case'],
  identity: ['at', 'key'],
  columns: {
    at: derived.dateTime('Lúc'),
    key: derived.text('Khóa'),
    kind: derived.text('Loại'),
    state: derived.list('Trạng thái', JOURNAL_STATES),
    case: derived.code('Mã hồ sơ'),
    note: derived.long('Ghi chú'),
    data: hidden(derived.long('Dữ liệu')),
  },
});
