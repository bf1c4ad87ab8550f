// The tabs that hold what the office itself is: bodies, calendar, settings; and what the automation remembers.
import { defineTab } from '../table/column.ts';
import { derived, hidden, staff } from '../table/columns.ts';
import { BODY_KINDS, DAY_KINDS, JOURNAL_STATES, YES_NO } from './lists.ts';

export const overview = defineTab({
  key: 'overview',
  title: 'Tổng quan',
  sheetId: 101,
  columns: {
    item: derived.text('Mục'),
    value: derived.long('Nội dung'),
    request: staff.tick('Yêu cầu'),
  },
});

export const bodies = defineTab({
  key: 'bodies',
  title: 'Danh bạ cơ quan',
  sheetId: 108,
  columns: {
    name: staff.long('Tên cơ quan'),
    short: staff.code('Viết tắt'),
    symbol: staff.code('Ký hiệu'),
    kind: staff.list('Nhóm', BODY_KINDS),
    head: staff.text('Thủ trưởng'),
    email: staff.long('Thư điện tử'),
    deputy: staff.text('Người theo dõi'),
    leader: staff.text('Báo cáo lên'),
  },
});

export const calendar = defineTab({
  key: 'calendar',
  title: 'Lịch nghỉ, làm bù',
  sheetId: 109,
  columns: {
    date: staff.date('Ngày'),
    kind: staff.list('Loại', DAY_KINDS),
    name: staff.long('Tên'),
    document: staff.text('Văn bản'),
    confirmed: staff.list('Đã xác nhận', YES_NO),
  },
});

export const settings = defineTab({
  key: 'settings',
  title: 'Thiết lập',
  sheetId: 110,
  columns: {
    key: hidden(derived.text('Khóa')),
    label: staff.long('Mục'),
    value: staff.long('Giá trị'),
    source: staff.text('Căn cứ'),
  },
});

export const journal = defineTab({
  key: 'journal',
  title: 'Nhật ký',
  sheetId: 111,
  columns: {
    at: derived.dateTime('Lúc'),
    key: derived.text('Khóa'),
    kind: derived.text('Loại'),
    state: derived.list('Trạng thái', JOURNAL_STATES),
    case: derived.code('Mã hồ sơ'),
    note: derived.long('Ghi chú'),
  },
});

export const snapshot = defineTab({
  key: 'snapshot',
  title: 'Ảnh chụp',
  sheetId: 112,
  hidden: true,
  columns: {
    code: derived.code('Mã hồ sơ'),
    fingerprint: derived.text('Dấu nhận biết'),
    cells: derived.long('Nội dung gần nhất'),
  },
});
