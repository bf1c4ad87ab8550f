// The tab “Tổng quan”: what is to be done, how everything stands, the days that come, and what may be asked of the automation.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { defineTab, type Alarm } from '../table/column.ts';
import { alarmed, derived, hidden, linked, sized, staff } from '../table/columns.ts';

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

/** What stands beside a request that was never made. */
export const HOW_TO_ASK = 'Đánh dấu ô bên cạnh để yêu cầu.';

/** Rows above the lines that name what is to be done: by whom, until when, where it stands. */
export const WORK_ROWS = 10;
/** By what such a row is known, whatever it says. */
export const slotName = (at: number): string => twoDigits(at + 1);
/** Weeks of the calendar beside the first of them. */
export const WEEKS = 5;
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** What the words of a state contain: by it the sheet colours them, by the first that it finds. */
const STATE_MARKS = {
  red: ['Quá hạn'],
  amber: [
    'ến hạn',
    'Qua mốc',
    'Đã qua',
    'gia hạn',
    'chờ bổ sung',
    'Chờ',
    'Cần',
    'Thiếu',
    'Tạm dừng',
    'Chế độ thử',
  ],
  green: ['Đủ', 'Trong hạn', 'Không có', 'Đã gửi', 'Đã xét', 'Đã tổ chức'],
} as const;
const STATE_ALARMS = Object.entries(STATE_MARKS).flatMap(([colour, marks]) =>
  marks.map((text): Alarm => ({ text, colour: colour as keyof typeof STATE_MARKS })),
);

/** A day of the calendar with work; today. */
export const BUSY = '●';
export const TODAY = 'nay';
const DAY_ALARMS: readonly Alarm[] = [
  { text: TODAY, colour: 'green' },
  { text: BUSY, colour: 'amber' },
];
const dayColumn = (header: string) => sized(alarmed(derived.text(header), DAY_ALARMS), 36);

const columns = {
  /** Of work: whose it is. */
  item: sized(derived.text('Mục'), 138),
  state: sized(alarmed(derived.text('Tình trạng'), STATE_ALARMS), 122),
  due: sized(derived.date('Hạn'), 76),
  value: sized(derived.long('Nội dung'), 400),
  place: sized(linked(derived.text('Ở đâu')), 120),
  request: sized(staff.tick('Yêu cầu'), 58),
  /** Of the preview alone: empty for the next working day. */
  day: sized(staff.date('Ngày xem trước'), 76),
  find: sized(staff.text('Cần tìm'), 76),
  mon: dayColumn('T2'),
  tue: dayColumn('T3'),
  wed: dayColumn('T4'),
  thu: dayColumn('T5'),
  fri: dayColumn('T6'),
  sat: dayColumn('T7'),
  sun: dayColumn('CN'),
  /** Which row of work it is; empty in every other row. */
  slot: hidden(derived.code('Số thứ tự việc')),
} as const;

const WIDTH = Object.keys(columns).length;

export const overview = defineTab({
  key: 'overview',
  title: 'Tổng quan',
  sheetId: 101,
  isBoard: true,
  seeds: () => [
    ...Array.from({ length: WORK_ROWS }, (_, at) => [
      ...new Array<null>(WIDTH - 1).fill(null),
      slotName(at),
    ]),
    ...OVERVIEW_LINES.map((line) => [line, null]),
    ...OVERVIEW_REQUESTS.map((line) => [line, null, null, HOW_TO_ASK, null, false]),
  ],
  fixed: {
    by: ['item', 'slot'],
    offered: 'request',
    ownersOnly: [ERASURE_REQUEST, RETENTION_REQUEST],
    offers: (name) => (OVERVIEW_REQUESTS.some((line) => line === name) ? 'tick' : null),
  },
  columns,
  decorate: (sheetId) => [
    laid(sheetId, ['item', 'state'], { textFormat: { bold: true } }),
    laid(sheetId, ['item'], { backgroundColor: { red: 0.93, green: 0.95, blue: 0.98 } }),
    laid(sheetId, WEEKDAYS, { horizontalAlignment: 'CENTER' }),
  ],
});

/** A format laid on columns beside one another, below their headers. */
function laid(
  sheetId: number,
  keys: readonly (keyof typeof columns)[],
  userEnteredFormat: sheets_v4.Schema$CellFormat,
): sheets_v4.Schema$Request {
  const from = Object.keys(columns).indexOf(keys[0] ?? 'item');
  return {
    repeatCell: {
      range: {
        sheetId,
        startRowIndex: 1,
        startColumnIndex: from,
        endColumnIndex: from + keys.length,
      },
      cell: { userEnteredFormat },
      fields: `userEnteredFormat(${Object.keys(userEnteredFormat).join(',')})`,
    },
  };
}
