// The tab “Đăng ký tham dự”: one row a registration, however it came in.
import { defineTab } from '../table/column.ts';
import { amber, derived, hidden, picking, staff } from '../table/columns.ts';
import { CHANNELS, REGISTRATION_STATUS, YES_NO } from './lists.ts';

export const registrations = defineTab({
  key: 'registrations',
  title: 'Đăng ký tham dự',
  sheetId: 104,
  identity: ['unit', 'receivedAt', 'responseId'],
  clearsEmptied: true,
  codeColumns: ['unit'],
  columns: {
    conference: picking(staff.code('Mã hội nghị'), 'conferences'),
    unit: picking(staff.code('Mã đơn vị'), 'units'),
    name: derived.long('Tên đơn vị'),
    receivedAt: staff.dateTime('Thời điểm nhận'),
    channel: staff.list('Kênh', CHANNELS),
    attend: staff.list('Tham dự', YES_NO),
    delegates: staff.number('Số đại biểu'),
    typedBy: staff.text('Người nhập'),
    responseId: staff.text('Mã phản hồi'),
    /** Of a phiếu that contradicts what is on record: whether it is the unit's own. */
    confirmed: staff.list('Xác nhận', YES_NO),
    status: derived.list('Tình trạng', REGISTRATION_STATUS),
    fix: amber(derived.long('Cần sửa')),
    lookup: derived.code('Mã tra cứu'),
    /** What runs wrote beside staff's cells. */
    marks: hidden(derived.long('Ô phần mềm ghi')),
  },
});
