// The hidden tab “Bản lưu nhật ký”: what the journal says under a key, kept a second time; a tidied journal gets it back.
import { defineTab } from '../table/column.ts';
import { derived, hidden } from '../table/columns.ts';

export const ledger = defineTab({
  key: 'ledger',
  title: 'Bản lưu nhật ký',
  sheetId: 190,
  isLocked: true,
  hidden: true,
  codeColumns: ['case'],
  columns: {
    at: derived.dateTime('Lúc'),
    key: derived.text('Khóa'),
    state: derived.text('Trạng thái'),
    case: derived.code('Mã hồ sơ'),
    data: hidden(derived.long('Dữ liệu')),
  },
});
