// The hidden tab “Ảnh chụp”: what staff's cells of each case last held, and what the last run wrote beside them.
import { defineTab } from '../table/column.ts';
import { derived } from '../table/columns.ts';

export const snapshot = defineTab({
  key: 'snapshot',
  title: 'Ảnh chụp',
  sheetId: 112,
  isLocked: true,
  hidden: true,
  identity: ['code'],
  codeColumns: ['code'],
  columns: {
    code: derived.code('Mã hồ sơ'),
    fingerprint: derived.text('Dấu nhận biết'),
    cells: derived.long('Nội dung gần nhất'),
    written: derived.long('Ô phần mềm ghi'),
  },
});
