// What stands in the register before anybody has typed: bodies of the plan, the official calendar, settings, the lines of the overview.
import { OFFICIAL_DAYS } from '../../rules/calendar/calendar.ts';
import { toSerial } from '../../rules/dates/civil-date.ts';
import { GROUPS } from '../../rules/words.ts';
import type { Cell } from '../table/column.ts';
import { WARD, bodiesOf } from '../../ward.ts';
import { SETTINGS } from '../tabs/settings-list.ts';
import { UNSETTLED_HEADER, report, annexTitle } from '../tabs/report.ts';

/** The ten lines of the overview, then what may be asked of the automation. */
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
  'Lần cập nhật gần nhất',
] as const;
export const OVERVIEW_REQUESTS = [
  'Chạy ngay',
  'Chốt danh sách đăng ký, kiến nghị',
  'Lập biểu báo cáo Sở Tài chính',
] as const;

export type OverviewLine = (typeof OVERVIEW_LINES)[number];
export type OverviewRequest = (typeof OVERVIEW_REQUESTS)[number];

/** The rows under the headers of a tab in a new register, in the order of its columns. */
export function seedRows(key: string, settings: Readonly<Record<string, string>>): Cell[][] {
  switch (key) {
    case 'bodies':
      return bodiesOf(WARD).map(({ name, short, symbol, kind, leader }) => [
        name,
        short,
        symbol,
        kind,
        null,
        null,
        null,
        leader === '' ? null : leader,
      ]);
    case 'calendar':
      return OFFICIAL_DAYS.map((day) => [
        toSerial(day.date),
        day.kind,
        day.name,
        day.document,
        day.confirmed ? 'Có' : 'Không',
      ]);
    case 'settings':
      return SETTINGS.map(({ key: name, label, value, source }) => [
        name,
        label,
        settings[name] ?? (value === '' ? null : value),
        source,
      ]);
    case 'overview':
      return [
        ...OVERVIEW_LINES.map((line) => [line, null]),
        ...OVERVIEW_REQUESTS.map((line) => [line, 'Đánh dấu ô bên cạnh để yêu cầu.', false]),
      ];
    case 'report':
      return GROUPS.map((group, index) => [index + 1, group, 0, '0', 0, 0, null]);
    default:
      return [];
  }
}

/** The lines above the data of a tab: its headers; the form of Sở Tài chính has a title and two header lines (AM-21). */
export function headerGrid(key: string, headers: readonly string[]): Cell[][] {
  if (key !== 'report') return [[...headers]];
  const { stt, group, resolved, inProgress, transferred, superior, note } = report.columns;
  return [
    [annexTitle(WARD.agency)],
    [`(Kèm theo Báo cáo số        /BC-UBND ngày      tháng      năm      của ${WARD.agency})`],
    [`- Đơn vị tổ chức: ${WARD.agency}`],
    ['- Thời gian tổ chức:'],
    [stt.header, group.header, resolved.header, UNSETTLED_HEADER, null, null, note.header],
    [null, null, null, inProgress.header, transferred.header, superior.header, null],
  ];
}
