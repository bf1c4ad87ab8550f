// The tab “Tổng quan”: the day on one screen, and what may be asked of the automation.
import { defineTab } from '../table/column.ts';
import { derived, staff } from '../table/columns.ts';

/** The eleven lines of the overview, then what may be asked of the automation. */
export const OVERVIEW_LINES = [
  'Hội nghị',
  'Điều kiện tổ chức',
  'Đơn vị đăng ký',
  'Kiến nghị',
  'Thời hạn trả lời',
  'Việc sắp tới',
  'Văn bản đi',
  'Báo cáo Sở Tài chính',
  'Dữ liệu cần sửa',
  'Kết nối và quyền',
  'Lần cập nhật gần nhất',
] as const;
/** Ticked by the owner: the line beside it names the codes. */
export const ERASURE_REQUEST = 'Xóa nội dung đơn tố cáo đã chuyển';
export const RETENTION_REQUEST = 'Ẩn thông tin cá nhân hết thời hạn lưu';
/** Shows another day as it would come: nothing else is written, nothing leaves. */
export const PREVIEW_REQUEST = 'Xem trước theo ngày khác';
/** Finds the unit or petition that its line names. */
export const FIND_REQUEST = 'Tra cứu';
export const OVERVIEW_REQUESTS = [
  'Chạy ngay',
  'Chốt danh sách đăng ký, kiến nghị',
  'Lập biểu báo cáo Sở Tài chính',
  PREVIEW_REQUEST,
  FIND_REQUEST,
  ERASURE_REQUEST,
  RETENTION_REQUEST,
] as const;

export type OverviewLine = (typeof OVERVIEW_LINES)[number];
export type OverviewRequest = (typeof OVERVIEW_REQUESTS)[number];

export const overview = defineTab({
  key: 'overview',
  title: 'Tổng quan',
  sheetId: 101,
  seeds: () => [
    ...OVERVIEW_LINES.map((line) => [line, null]),
    ...OVERVIEW_REQUESTS.map((line) => [line, 'Đánh dấu ô bên cạnh để yêu cầu.', false]),
  ],
  fixed: {
    by: ['item'],
    offered: 'request',
    ownersOnly: [ERASURE_REQUEST, RETENTION_REQUEST],
    offers: (name) => (OVERVIEW_REQUESTS.some((line) => line === name) ? 'tick' : null),
  },
  columns: {
    item: derived.text('Mục'),
    value: { ...derived.long('Nội dung'), width: 760 },
    request: staff.tick('Yêu cầu'),
    /** Of the preview alone: empty for the next working day. */
    day: staff.date('Ngày xem trước'),
    find: staff.text('Cần tìm'),
  },
});
