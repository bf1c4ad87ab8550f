// The tab “Kho trả lời”: answers that the office has given and may give again, by what they are about (A-II.5a.5).
import { defineTab } from '../table/column.ts';
import { amber, derived, staff } from '../table/columns.ts';
import { GROUPS } from './lists.ts';

export const answers = defineTab({
  key: 'answers',
  title: 'Kho trả lời',
  sheetId: 163,
  identity: ['topic'],
  clearsEmptied: true,
  columns: {
    topic: staff.long('Vấn đề'),
    group: staff.list('Nhóm', GROUPS),
    text: staff.explanation('Nội dung mẫu'),
    basis: staff.long('Căn cứ pháp lý'),
    confirmedOn: staff.date('Ngày rà soát'),
    used: derived.number('Số lần dùng'),
    fix: amber(derived.long('Cần sửa')),
  },
});
