// The tab “Danh bạ cơ quan”: the bodies the plan names, and whom to write to in each.
import { defineTab } from '../table/column.ts';
import { amber, derived, staff } from '../table/columns.ts';
import { WARD, bodiesOf } from '../../ward.ts';
import { BODY_KINDS } from './lists.ts';

export const bodies = defineTab({
  key: 'bodies',
  title: 'Danh bạ cơ quan',
  sheetId: 108,
  identity: ['name'],
  clearsEmptied: true,
  seeds: () =>
    bodiesOf(WARD).map(({ name, short, symbol, kind, leader }) => [
      name,
      short,
      symbol,
      kind,
      null,
      null,
      null,
      leader === '' ? null : leader,
    ]),
  columns: {
    name: staff.long('Tên cơ quan'),
    short: staff.code('Viết tắt'),
    symbol: staff.code('Ký hiệu'),
    kind: staff.list('Nhóm', BODY_KINDS),
    head: staff.text('Thủ trưởng'),
    email: staff.long('Thư điện tử'),
    deputy: staff.text('Người theo dõi'),
    leader: staff.text('Báo cáo lên'),
    publicContact: staff.long('Liên hệ công khai'),
    fix: amber(derived.long('Cần sửa')),
  },
});
