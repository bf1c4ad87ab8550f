// What the letters of the second plan share: the plan, its recipients, its tasks in words.
import { type FieldList, text } from '../../docx/template/field-list.ts';
import type { TaskOfYear, TaskRow } from '../../register/book/tasks-of.ts';
import { FOOT } from './foot.ts';
import { HEAD, headOf } from './head.ts';
import type { Office, YearCase } from './kind.ts';
import { gap, phrase } from './petition.ts';
import { secondPlanWords } from './plan-words.ts';
import { CITY } from './upward.ts';

/** B-0.3, B-0.7: the plan and who issued it; its bases (B-0.4, B-0.5, B-0.6) stand in the template. */
export const SECOND_PLAN = {
  ...HEAD,
  ...FOOT,
  năm: text,
  kế_hoạch: text,
  ubnd_thành_phố: text,
} as const satisfies FieldList;

export const secondPlan = (office: Office, { year }: Pick<YearCase, 'year'>) => ({
  ...headOf(office),
  năm: String(year),
  kế_hoạch: secondPlanWords(office.book, year),
  ubnd_thành_phố: CITY,
});

// B-N.1: “Sở Tài chính (Báo cáo)” is whom the report is addressed to; B-N.2: “TT Đảng ủy phường (đề b/c)” (AM-31);
// B-N.3: “Lãnh đạo UBND phường”; B-N.4: “Các cơ quan liên quan”; B-N.5: “Lưu: VT, KT,HT&ĐT” is the foot's own.
export const RECIPIENTS = [
  'TT Đảng ủy phường (để b/c)',
  'Lãnh đạo UBND phường',
  'Các cơ quan liên quan',
] as const;

export const TASK = {
  số: text,
  tên: text,
  chủ_trì: text,
  sản_phẩm: text,
  thời_hạn: text,
} as const satisfies FieldList;

export const taskPart = ({ task, row, owner }: TaskOfYear) => ({
  số: task.number,
  tên: taskWords(row),
  chủ_trì: owner?.name ?? row?.value.owner ?? gap('cơ quan chủ trì'),
  sản_phẩm: phrase(row?.value.product ?? null) || gap('sản phẩm'),
  thời_hạn: phrase(row?.value.term ?? null) || gap('thời hạn'),
});

/** The parts of a task, each on its own line in the register, as one sentence. */
const taskWords = (row: TaskRow | null): string =>
  (row?.value.task ?? '')
    .split('\n')
    .map((line) => phrase(line.replace(/^\s*-\s*/, '')))
    .filter((line) => line !== '')
    .map((line, at) => (at === 0 ? line : line.charAt(0).toLowerCase() + line.slice(1)))
    .join('; ') || gap('nhiệm vụ');
