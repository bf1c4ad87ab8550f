// The tab “Kinh phí”: what a conference costs, as estimated and as settled (A-III.2.4).
import { defineTab } from '../table/column.ts';
import { amber, derived, picking, staff } from '../table/columns.ts';

export const budget = defineTab({
  key: 'budget',
  title: 'Kinh phí',
  sheetId: 135,
  identity: ['conference', 'item', 'unit'],
  clearsEmptied: true,
  columns: {
    conference: picking(staff.code('Mã hội nghị'), 'conferences'),
    item: staff.long('Nội dung chi'),
    unit: staff.code('Đơn vị tính'),
    quantity: staff.number('Số lượng'),
    price: staff.number('Đơn giá (đồng)'),
    estimate: derived.number('Dự toán'),
    spent: staff.number('Quyết toán'),
    document: staff.text('Chứng từ'),
    source: staff.text('Nguồn'),
    fix: amber(derived.long('Cần sửa')),
  },
});
