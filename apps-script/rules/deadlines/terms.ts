// The terms of the plans counted in working days from an event, and the office's own beside them; dated, with clauses.
import type { CivilDate } from '../dates/civil-date.ts';
import type { ClauseId } from '../clauses/cite.ts';
import { type Dated, PLANS_START, rowAt } from '../dates/dated.ts';

/** What a term is counted from; the day of it is day 0 (AM-05). */
export type TermAnchor =
  | 'conference'
  | 'received'
  | 'request'
  | 'closing'
  | 'annualReport'
  | 'report';

export const ANCHOR_WORDS: Readonly<Record<TermAnchor, string>> = {
  conference: 'ngày tổ chức Hội nghị',
  received: 'ngày tiếp nhận kiến nghị',
  request: 'ngày nhận đề nghị trả lời bằng văn bản',
  closing: 'ngày chốt danh sách',
  annualReport: 'hạn gửi Báo cáo đánh giá hằng năm',
  report: 'ngày gửi báo cáo gần nhất',
};

export interface TermRow extends Dated {
  readonly clause: ClauseId;
  readonly name: string;
  readonly anchor: TermAnchor;
  /** Working days to the last lawful day; negative: before the anchor. */
  readonly days: number;
  /** Working days to the day to work to, where the plan can be read two ways (AM-01). */
  readonly workByDays: number | null;
  /** True: the office's own default [P], never late (AM-06). */
  readonly default: boolean;
}

const HOLDS = { from: PLANS_START, to: null, workByDays: null, default: false } as const;
const OURS = { from: PLANS_START, to: null, workByDays: null, default: true } as const;

export const TERMS = [
  // “trước 30 ngày làm việc diễn ra Hội nghị”; AM-01: 31 full days satisfy both readings, 30 is the limit.
  {
    ...HOLDS,
    clause: 'A-II.2.4',
    name: 'Niêm yết Thông báo tổ chức Hội nghị tại hai nơi',
    anchor: 'conference',
    days: -30,
    workByDays: -31,
  },
  // “thời gian tiếp nhận được phải trước 15 ngày làm việc diễn ra Hội nghị”; read as above.
  {
    ...HOLDS,
    clause: 'A-II.3.4',
    name: 'Tiếp nhận kiến nghị',
    anchor: 'conference',
    days: -15,
    workByDays: -16,
  },
  // “chậm nhất 07 ngày làm việc sau khi diễn ra Hội nghị”
  {
    ...HOLDS,
    clause: 'A-II.5a.5',
    name: 'Trả lời bằng văn bản kiến nghị chưa trả lời tại Hội nghị',
    anchor: 'conference',
    days: 7,
  },
  // “chậm nhất 15 ngày làm việc sau khi diễn ra Hội nghị”
  {
    ...HOLDS,
    clause: 'A-II.5a.6',
    name: 'Trả lời bằng văn bản kiến nghị cần phối hợp',
    anchor: 'conference',
    days: 15,
  },
  // “chậm nhất 07 ngày làm việc sau khi diễn ra Hội nghị để tổng hợp, báo cáo Ủy ban nhân dân thành phố”
  {
    ...HOLDS,
    clause: 'A-III.2.3',
    name: 'Gửi Báo cáo kết quả tổ chức Hội nghị về Sở Tài chính',
    anchor: 'conference',
    days: 7,
  },
  // “chậm nhất 14 ngày làm việc, kể từ sau ngày tiếp nhận kiến nghị”; the day of receipt is day 0 (AM-05).
  {
    ...HOLDS,
    clause: 'A-II.5b.5',
    name: 'Trả lời kiến nghị cần phối hợp khi không tổ chức Hội nghị',
    anchor: 'received',
    days: 14,
  },
  // AM-01: room for a decision and a postponement.
  {
    ...OURS,
    clause: 'A-II.2.7',
    name: 'Hạn nhận kiến nghị nên ghi trong Thông báo',
    anchor: 'conference',
    days: -20,
  },
  { ...OURS, clause: 'A-III.1.1', name: 'Gửi Giấy mời', anchor: 'conference', days: -7 },
  {
    ...OURS,
    clause: 'A-I.2.4',
    name: 'Xong chương trình và tài liệu trả lời',
    anchor: 'conference',
    days: -3,
  },
  // AM-24
  {
    ...OURS,
    clause: 'A-III.5.8',
    name: 'Đăng Thông báo kết luận Hội nghị',
    anchor: 'conference',
    days: 2,
  },
  // Two working days after the report to the Sở: the results it tells are made public.
  {
    ...OURS,
    clause: 'A-III.5.6',
    name: 'Đăng Thông báo kết quả giải quyết kiến nghị',
    anchor: 'conference',
    days: 9,
  },
  // AM-08: answers of the bodies by day 4, before the signer by day 5, so that a leader can sign at day 7.
  {
    ...OURS,
    clause: 'A-III.2.6',
    name: 'Các cơ quan gửi dự thảo trả lời',
    anchor: 'conference',
    days: 4,
  },
  {
    ...OURS,
    clause: 'A-III.2.1',
    name: 'Trình ký văn bản trả lời và Báo cáo kết quả',
    anchor: 'conference',
    days: 5,
  },
  {
    ...OURS,
    clause: 'A-II.5c.1',
    name: 'Gửi báo cáo bổ sung kết quả giải quyết kiến nghị',
    anchor: 'conference',
    days: 16,
  },
  // AM-08: as long as something is open, one report follows another.
  {
    ...OURS,
    clause: 'A-II.5c.4',
    name: 'Gửi báo cáo bổ sung tiếp theo khi còn kiến nghị chưa giải quyết triệt để',
    anchor: 'report',
    days: 20,
  },
  // AM-06
  {
    ...OURS,
    clause: 'A-II.5b.1',
    name: 'Trả lời bằng văn bản khi không tổ chức Hội nghị',
    anchor: 'received',
    days: 7,
  },
  {
    ...OURS,
    clause: 'A-II.5a.8',
    name: 'Trả lời bằng văn bản theo đề nghị của đơn vị',
    anchor: 'request',
    days: 7,
  },
  // A-II.2.9 names no day for the report on “dừng hoặc hoãn”.
  { ...OURS, clause: 'A-II.2.9', name: 'Báo cáo dừng hoặc hoãn', anchor: 'closing', days: 3 },
  // B-IV.2.1: the bodies are asked about 20 working days before the report falls due.
  {
    ...OURS,
    clause: 'B-IV.2.1',
    name: 'Đề nghị các cơ quan báo cáo tiến độ nhiệm vụ',
    anchor: 'annualReport',
    days: -20,
  },
  // B-IV.1.1: what they answer is to be put together, signed and sent.
  {
    ...OURS,
    clause: 'B-IV.1.1',
    name: 'Các cơ quan gửi kết quả thực hiện nhiệm vụ',
    anchor: 'annualReport',
    days: -17,
  },
] as const satisfies readonly TermRow[];

export type TermClause = (typeof TERMS)[number]['clause'];

/** The row of a clause that holds on a day; throws NotCovered before the plans. */
export function termRow(
  clause: TermClause,
  date: CivilDate,
  table: readonly TermRow[] = TERMS,
): TermRow {
  return rowAt(
    table.filter((row) => row.clause === clause),
    date,
  );
}
