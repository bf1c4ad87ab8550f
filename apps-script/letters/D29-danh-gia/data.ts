// The data of the yearly report on the second plan: every task, every target, what stands in the way (D29).
import type { DataOf } from '../../docx/template/field-list.ts';
import { tasksOf } from '../../register/book/tasks-of.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { groupOf, TASK_GROUPS } from '../../rules/tasks/annex.ts';
import { figureWords, TARGETS, VISION, type Target } from '../../rules/tasks/targets.ts';
import type { Office, YearCase } from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { gap, phrase } from '../shared/petition.ts';
import { RECIPIENTS, secondPlan } from '../shared/second-plan.ts';
import { taskReport, wordsOf } from '../shared/task-report.ts';
import { WARD } from '../../ward.ts';
import { wardFootOf } from '../shared/ward-foot.ts';
import type { ANNUAL_FIELDS } from './fields.ts';
import { targetOf } from './condition.ts';

type AnnualData = DataOf<typeof ANNUAL_FIELDS>;

export function annualData(office: Office, about: YearCase): AnnualData {
  const tasks = tasksOf(office, about.year);
  const said = (column: 'difficulty' | 'proposal') =>
    tasks.flatMap((one) =>
      wordsOf(one, column, about.year).map((words) => ({
        nội_dung: `Nhiệm vụ ${one.task.number}: ${words}`,
      })),
    );
  return {
    ...secondPlan(office, about),
    ...wardFootOf(office, 'D29', RECIPIENTS),
    sở_tài_chính: WARD.finance.name,
    số_ký_hiệu: numberLine(null, 'BC-UBND'),
    ngày_báo_cáo: slashDate(office.today),
    số_nhiệm_vụ: twoDigits(tasks.length),
    số_có_kết_quả: twoDigits(tasks.filter(({ isReported }) => isReported).length),
    số_hoàn_thành: twoDigits(tasks.filter(({ isDone }) => isDone).length),
    nhóm: TASK_GROUPS.map((group) => {
      const own = tasks.filter(({ task }) => groupOf(task.number) === group);
      const [named = null] = own.flatMap(({ row }) => row?.value.group ?? []);
      return {
        số_nhóm: group.number,
        tên_nhóm: phrase(named).replace(/^[IVX]+\.\s*/, '') || gap('tên nhóm nhiệm vụ'),
        nhiệm_vụ: own.map((one) => taskReport(office, one, about.year)),
      };
    }),
    chỉ_tiêu: TARGETS.map((target) => targetOfReport(office, target, about.year)),
    tầm_nhìn: visionOf(office),
    khó_khăn: said('difficulty'),
    đề_xuất: said('proposal'),
  };
}

function targetOfReport(office: Office, target: Target, year: number) {
  const row = targetOf(office, target, year);
  const { value = null, source = null, measuredOn = null, auto = null } = row ?? {};
  const counted = value === null || auto === null ? null : `Sổ theo dõi của phường: ${auto}`;
  const words = source ?? counted ?? gap('nguồn số liệu');
  return {
    tên: row?.target ?? gap('chỉ tiêu'),
    mức: `${target.operator} ${figureWords(target, target.goal)}`,
    kết_quả: value === null ? gap('số liệu') : figureWords(target, value),
    nguồn: `${words}${measuredOn === null ? '' : `, ngày ${slashDate(measuredOn)}`}`,
    đánh_giá: row?.verdict ?? 'Nêu số liệu, không đánh giá',
  };
}

/** B-II.2: quoted, not measured. */
const visionOf = ({ book }: Office): string =>
  book.tabs.targets.rows.find(({ value }) => value.number === VISION.number)?.value.target ??
  gap('tầm nhìn của Kế hoạch');
