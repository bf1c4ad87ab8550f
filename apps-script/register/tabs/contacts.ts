// The file “Thông tin liên hệ”: personal data, shared with the desk only.
import { defineTab } from '../table/column.ts';
import { staff } from '../table/columns.ts';
import { YES_NO } from './lists.ts';

export const contacts = defineTab({
  file: 'contacts',
  key: 'contacts',
  title: 'Liên hệ',
  sheetId: 201,
  identity: ['unit'],
  codeColumns: ['unit'],
  columns: {
    unit: staff.code('Mã đơn vị'),
    taxCode: staff.text('Mã số thuế/số định danh'),
    address: staff.long('Địa chỉ'),
    salutation: staff.list('Ông/Bà', ['Ông', 'Bà']),
    representative: staff.text('Người đại diện'),
    position: staff.text('Chức vụ'),
    phone: staff.text('Điện thoại'),
    email: staff.long('Thư điện tử'),
    consent: staff.explanation('Nội dung đã đồng ý'),
    consentAt: staff.dateTime('Thời điểm đồng ý'),
    responseId: staff.text('Mã phản hồi'),
    /** Of a phiếu that shares neither telephone nor address with the unit: not in use before it is confirmed. */
    unconfirmed: staff.list('Chờ xác nhận', YES_NO),
  },
});
