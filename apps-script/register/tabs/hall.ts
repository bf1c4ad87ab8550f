// The tab “Tại Hội nghị”: fast entry of what is answered in the hall, in the order of the programme (A-II.5a.1).
import { defineTab } from '../table/column.ts';
import { amber, derived, hidden, offering, picking, staff } from '../table/columns.ts';
import { HALL_OUTCOMES, YES_NO } from './lists.ts';

export const hall = defineTab({
  key: 'hall',
  title: 'Tại Hội nghị',
  sheetId: 133,
  identity: ['conference', 'petition'],
  clearsEmptied: true,
  codeColumns: ['petition'],
  columns: {
    conference: picking(staff.code('Mã hội nghị'), 'conferences'),
    petition: staff.code('Mã kiến nghị'),
    title: derived.long('Tiêu đề'),
    answeredBy: offering(staff.text('Người trả lời'), 'bodies'),
    answer: staff.long('Nội dung trả lời'),
    settled: staff.list('Đã giải quyết', HALL_OUTCOMES),
    agreed: staff.list('Đơn vị đồng ý', YES_NO),
    promise: staff.date('Hẹn trả lời'),
    fix: amber(derived.long('Cần sửa')),
    /** Checksums of what was put into the petition's row from here. */
    copied: hidden(derived.code('Đã chép')),
  },
});
