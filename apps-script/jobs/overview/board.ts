// The rows of work at the head of “Tổng quan”, the calendar beside them, and the way from each row to where it stands.
import { addRow, type Draft, type DraftRow } from '../../register/table/draft.ts';
import type { TabKey } from '../../register/tabs/all.ts';
import {
  slotName,
  WEEKDAYS,
  WORK_ROWS,
  type overview,
  type OverviewLine,
} from '../../register/tabs/overview.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import type { RunContext } from '../base/context.ts';
import { monthOf } from './month.ts';
import type { Place, Work } from './work.ts';

type Row = DraftRow<(typeof overview)['columns']>;

/** Where more is told of a line. */
export const LINE_TABS = {
  'Hội nghị': 'conferences',
  'Điều kiện tổ chức': 'conferences',
  'Đơn vị đăng ký': 'charts',
  'Kiến nghị': 'petitions',
  'Thời hạn trả lời': 'charts',
  'Việc sắp tới': 'preparation',
  'Văn bản đi': 'documents',
  'Báo cáo Sở Tài chính': 'report',
  'Dữ liệu cần sửa': 'journal',
  'Kết nối và quyền': 'settings',
  'Lần cập nhật gần nhất': 'journal',
} as const satisfies Record<OverviewLine, TabKey>;

/** What no other row of the tab shows. */
export const NO_WORK = Object.fromEntries(['due', ...WEEKDAYS].map((key) => [key, null]));

export function showWork({ book, today }: RunContext, work: readonly Work[]): void {
  const { overview, petitions } = book.tabs;
  const rows = new Map(overview.rows.map((row) => [row.value.slot, row]));
  const weeks = monthOf(work, { calendar: book.calendar, today });
  const more = work.length - WORK_ROWS + 1;
  for (let at = 0; at < WORK_ROWS; at++) {
    const slot = slotName(at);
    const row = rows.get(slot) ?? addRow(overview, { slot });
    const one = at === WORK_ROWS - 1 && more > 1 ? rest(petitions, more) : work[at];
    Object.assign(row.value, NO_WORK, weeks[at], {
      item: one?.who ?? null,
      state: one?.state ?? null,
      due: one?.due ?? null,
      value: one?.what ?? null,
    });
    lead(row, one?.place);
  }
}

/** What did not find room. */
const rest = (draft: Pick<Draft, 'tab'>, more: number): Work => ({
  who: 'Còn nữa',
  what: `và ${twoDigits(more)} việc khác: xem tình trạng thời hạn ở các tab`,
  due: null,
  state: '',
  colour: null,
  place: { draft, at: null },
});

/** In words, and as a link within the file: of numbers and names of ours. A row that is only now added gets it with the next run. */
export function lead(row: Row, place: Place | undefined): void {
  const { draft, at = null } = place ?? {};
  row.value.place = null;
  if (draft === undefined || row.at === null) return;
  const { title, sheetId } = draft.tab;
  row.value.place = at === null ? title : `Dòng ${at + 1}, ${title}`;
  row.links = { place: `#gid=${sheetId}&range=A${(at ?? 0) + 1}` };
}
