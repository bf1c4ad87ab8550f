// The tab “DN, HKD, HTX”: the businesses of the ward. Their contacts stand in a file of their own.
import { defineTab } from '../table/column.ts';
import { amber, CHOICES, derived, picking, staff } from '../table/columns.ts';
import { UNIT_KINDS, YES_NO } from './lists.ts';

export const units = defineTab({
  key: 'units',
  title: 'DN, HKD, HTX',
  sheetId: 103,
  identity: ['code', 'name'],
  tracked: 'đơn vị',
  clearsEmptied: true,
  codePrefix: 'DV',
  codeColumns: ['code'],
  columns: {
    code: staff.code('Mã đơn vị'),
    kind: staff.list('Loại', UNIT_KINDS),
    name: staff.long('Tên đơn vị'),
    inWard: staff.list('Trên địa bàn phường', YES_NO),
    sector: staff.text('Ngành nghề'),
    active: staff.list('Đang hoạt động', YES_NO),
    supported: staff.list('Đã được hỗ trợ pháp lý, thủ tục', YES_NO),
    convertedOn: staff.date('Ngày chuyển từ hộ kinh doanh'),
    education: staff.text('Trình độ người đại diện'),
    publishName: staff.list('Đồng ý công khai tên', YES_NO),
    sameAs: picking(staff.code('Cùng là đơn vị (mã)'), 'units'),
    differentFrom: staff.code('Khác với đơn vị (mã)'),
    maskedCode: derived.code('Mã số (che)'),
    suspected: amber(derived.text('Nghi trùng')),
    fix: amber(derived.long('Cần sửa')),
    ...CHOICES,
  },
});
