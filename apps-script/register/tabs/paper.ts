// The tab “Nhập phiếu giấy”: one row a phiếu that came on paper, by telephone or Zalo; from it the run makes unit, contact,
// registration and petitions (A-II.2.6). It holds contacts, so it lies in their file.
import { defineTab } from '../table/column.ts';
import { amber, derived, staff } from '../table/columns.ts';
import { CONSENT_GIVEN } from './form-items.ts';
import { CHANNELS, GROUPS, PAPER_REQUESTS, UNIT_KINDS, YES_NO } from './lists.ts';

export const paper = defineTab({
  file: 'contacts',
  key: 'paper',
  title: 'Nhập phiếu giấy',
  sheetId: 203,
  identity: ['receivedAt', 'channel', 'name'],
  codeColumns: ['unit', 'petitions'],
  columns: {
    receivedAt: staff.dateTime('Thời điểm nhận'),
    kind: staff.list('Loại', UNIT_KINDS),
    name: staff.long('Tên đơn vị'),
    taxCode: staff.code('Mã số thuế/số định danh'),
    address: staff.long('Địa chỉ'),
    inWard: staff.list('Trên địa bàn phường', YES_NO),
    representative: staff.text('Người đại diện'),
    phone: staff.code('Điện thoại'),
    attend: staff.list('Tham dự', YES_NO),
    group1: staff.list('Nhóm 1', GROUPS),
    title1: staff.long('Tiêu đề 1'),
    content1: staff.long('Nội dung 1'),
    request: staff.list('Yêu cầu', PAPER_REQUESTS),
    fix: amber(derived.long('Cần sửa')),
    unit: derived.code('Mã đơn vị'),
    petitions: derived.text('Mã kiến nghị'),
    channel: staff.list('Kênh', CHANNELS),
    typedBy: staff.text('Người nhập'),
    conference: staff.code('Mã hội nghị'),
    position: staff.text('Chức vụ'),
    email: staff.text('Thư điện tử'),
    delegates: staff.number('Số đại biểu'),
    consent: staff.list('Đồng ý dùng thông tin liên hệ', [CONSENT_GIVEN]),
    publishName: staff.list('Đồng ý công khai tên', YES_NO),
    group2: staff.list('Nhóm 2', GROUPS),
    title2: staff.long('Tiêu đề 2'),
    content2: staff.long('Nội dung 2'),
    group3: staff.list('Nhóm 3', GROUPS),
    title3: staff.long('Tiêu đề 3'),
    content3: staff.long('Nội dung 3'),
    code: derived.text('Mã phiếu'),
  },
});
