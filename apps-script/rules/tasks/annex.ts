// The annex of the second plan: its six groups, its nine tasks, and what each is measured by (B-III.1, B-PL.C).
import type { ClauseId } from '../clauses/cite.ts';
import type { FixedClause } from '../deadlines/fixed-days.ts';

// B-III.1: “phân công chi tiết tại Phụ lục kèm theo Kế hoạch”. The words of the tasks are rows of the register, which
// set-up lays down as the annex has them (AM-31); here stands what the software reckons by.

/** What the register itself counts. */
export type Counted = 'conferences' | 'news' | 'consultations' | 'converted';

export interface Indicator {
  readonly clause: ClauseId;
  readonly name: string;
  readonly counted: Counted | null;
}

export interface Task {
  readonly clause: ClauseId;
  /** As the annex counts: “I.1”. */
  readonly number: string;
  /** The day that the plan names; null where it says “thường xuyên” or “từ năm 2026”. */
  readonly due: FixedClause | null;
  /** Done once and for all, not each year anew. */
  readonly once: boolean;
  readonly indicators: readonly Indicator[];
}

interface TaskGroup {
  readonly clause: ClauseId;
  readonly number: string;
  /** “(02 nhiệm vụ)”. */
  readonly tasks: number;
}

/** “B-PL.VI.1” → “VI.1”. */
export const numberOf = (clause: ClauseId): string => clause.slice('B-PL.'.length);

const group = (clause: ClauseId, tasks: number): TaskGroup => ({
  clause,
  number: numberOf(clause),
  tasks,
});

/** The six groups with the number of tasks that the annex gives each; their names are cells of the register. */
export const TASK_GROUPS: readonly TaskGroup[] = [
  group('B-PL.I', 2),
  group('B-PL.II', 1),
  group('B-PL.III', 1),
  group('B-PL.IV', 1),
  group('B-PL.V', 2),
  group('B-PL.VI', 2),
];

/** B-PL.X: “Các phòng, ban UBND phường”, for all nine tasks alike. */
export const PARTNERS = 'Các phòng, ban UBND phường';

const indicator = (clause: ClauseId, name: string, counted: Counted | null = null): Indicator => ({
  clause,
  name,
  counted,
});

function task(
  clause: ClauseId,
  indicators: readonly Indicator[],
  due: FixedClause | null = null,
): Task {
  const once = due !== null && due !== 'B-PL.I.1';
  return { clause, number: numberOf(clause), due, once, indicators };
}

/** The nine tasks in the annex's order. */
export const TASKS: readonly Task[] = [
  // “Hội nghị đối thoại ít nhất 01 lần/năm … Hằng năm, bắt đầu từ năm 2026”
  task('B-PL.I.1', [indicator('B-PL.I.1', 'Hội nghị đối thoại', 'conferences')], 'B-PL.I.1'),
  // “Các tin, bài truyền thông … Thường xuyên”; B-II.1.1: “Tuyên truyền, khuyến khích các doanh nhân, chủ hộ kinh doanh”
  task('B-PL.I.2', [indicator('B-PL.I.2', 'Tin, bài truyền thông', 'news')]),
  // “Các mô hình, hoạt động hỗ trợ doanh nghiệp, hợp tác xã, hộ kinh doanh”
  task('B-PL.II.1', [indicator('B-PL.II.1', 'Mô hình, hoạt động hỗ trợ')]),
  // “Quý II/2026”; B-II.1.3: “hỗ trợ các hộ kinh doanh đủ điều kiện chuyển đổi sang mô hình doanh nghiệp”
  task(
    'B-PL.III.1',
    [indicator('B-II.1.3', 'Hộ kinh doanh chuyển thành doanh nghiệp', 'converted')],
    'B-PL.III.1',
  ),
  // “Văn bản tham vấn ý kiến”
  task('B-PL.IV.1', [indicator('B-PL.IV.1', 'Văn bản tham vấn ý kiến', 'consultations')]),
  // “Năm 2026-2027”; AM-34: the ward reviews the association of its own businesses.
  task('B-PL.V.1', [indicator('B-PL.V.1', 'Hội được rà soát, kiện toàn')], 'B-PL.V.1'),
  // “Số lượng câu lạc bộ doanh nhân, tổ liên kết”
  task('B-PL.V.2', [
    indicator('B-PL.V.2', 'Câu lạc bộ doanh nhân'),
    indicator('B-PL.V.2', 'Tổ liên kết sản xuất kinh doanh'),
  ]),
  // “số lượng đảng viên được kết nạp, số lượng cơ sở đảng thành lập mới”
  task('B-PL.VI.1', [
    indicator('B-PL.VI.1a', 'Cơ chế phối hợp giữa cấp ủy với doanh nghiệp'),
    indicator('B-PL.VI.1b', 'Đảng viên kết nạp là chủ doanh nghiệp tư nhân'),
    indicator('B-PL.VI.1d', 'Đảng viên kết nạp trong doanh nghiệp tư nhân'),
    indicator('B-PL.VI.1c', 'Cơ sở đảng thành lập mới'),
  ]),
  // “Các mô hình tiêu biểu”
  task('B-PL.VI.2', [
    indicator('B-PL.VI.2a', 'Tổ chức công đoàn, đoàn thanh niên được kiện toàn'),
    indicator('B-PL.VI.2c', 'Cán bộ công đoàn, đoàn thanh niên được bồi dưỡng'),
    indicator('B-PL.VI.2b', 'Mô hình tiêu biểu'),
  ]),
];

export const INDICATOR_NAMES: readonly string[] = TASKS.flatMap(({ indicators }) =>
  indicators.map(({ name }) => name),
);

/** The group that a task stands in: “VI.1” in “VI”. */
export const groupOf = (number: string): TaskGroup | null =>
  TASK_GROUPS.find((one) => number.startsWith(`${one.number}.`)) ?? null;
