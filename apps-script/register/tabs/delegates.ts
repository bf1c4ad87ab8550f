// The tab “Đại biểu”: who is invited to a conference and why, who answered, who came.
import { defineTab } from '../table/column.ts';
import { amber, derived, offering, picking, staff } from '../table/columns.ts';
import { DELEGATE_GROUPS, REPLIES } from './lists.ts';

export const delegates = defineTab({
  key: 'delegates',
  title: 'Đại biểu',
  sheetId: 131,
  identity: ['conference', 'unit', 'body', 'name'],
  clearsEmptied: true,
  codeColumns: ['unit'],
  columns: {
    conference: picking(staff.code('Mã hội nghị'), 'conferences'),
    group: staff.list('Thành phần', DELEGATE_GROUPS),
    unit: picking(staff.code('Mã đơn vị'), 'units'),
    body: offering(staff.long('Cơ quan'), 'bodies'),
    name: staff.text('Họ và tên'),
    title: staff.text('Chức vụ'),
    reason: derived.text('Lý do mời'),
    invitation: derived.text('Giấy mời'),
    reply: staff.list('Phản hồi', REPLIES),
    deputy: staff.text('Người dự thay'),
    seat: staff.code('Thứ tự, vị trí'),
    arrivedAt: staff.code('Giờ đến'),
    fix: amber(derived.long('Cần sửa')),
  },
});
