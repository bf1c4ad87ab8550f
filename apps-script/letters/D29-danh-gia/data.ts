// The data of the yearly report on the second plan: every task, every target, what stands in the way (D29).
import type { DataOf } from '../../docx/field-list.ts';
import { tasksOf, type TaskOfYear } from '../../register/book/tasks-of.ts';
import { cycleOf } from '../../register/book/cycle-of.ts';
import { slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { groupOf, TASK_GROUPS } from '../../rules/tasks/annex.ts';
import { figureWords, TARGETS, VISION, type Target } from '../../rules/tasks/targets.ts';
import type { Office, YearCase } from '../shared/kind.ts';
import { numberLine, paragraphsOf } from '../shared/number-and-date.ts';
import { gap, phrase } from '../shared/petition.ts';
import { RECIPIENTS, secondPlan, taskPart } from '../shared/second-plan.ts';
import { WARD } from '../../ward.ts';
import { wardFootOf } from '../shared/ward-foot.ts';
import type { ANNUAL_FIELDS } from './fields.ts';

type AnnualData = DataOf<typeof ANNUAL_FIELDS>;

export function annualData(office: Office, about: YearCase): AnnualData {
  const tasks = tasksOf(office, about.year);
  const said = (column: 'difficulty' | 'proposal') =>
    tasks.flatMap((one) =>
      wordsOf(one, column, about.year).map((words) => ({
        nội_dung: `Nhiệm vụ ${one.task.number}: ${phrase(words)}`,
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
    nhóm: TASK_GROUPS.map((group) => ({
      số_nhóm: group.number,
      tên_nhóm: group.name,
      nhiệm_vụ: tasks
        .filter(({ task }) => groupOf(task.number) === group)
        .map((one) => taskOfReport(office, one, about.year)),
    })),
    chỉ_tiêu: TARGETS.map((target) => targetOfReport(office, target, about.year)),
    tầm_nhìn: visionOf(office),
    khó_khăn: said('difficulty'),
    đề_xuất: said('proposal'),
  };
}

/** What the task's row says of this year, then its updates, the oldest first. */
function wordsOf(
  { row, updates }: TaskOfYear,
  column: 'evidence' | 'difficulty' | 'proposal',
  year: number,
): string[] {
  const on = row?.value.updatedOn ?? null;
  const own = on !== null && yearOf(on) === year ? [row?.value[column] ?? null] : [];
  const all = [...own, ...updates.map(({ value }) => value[column])];
  return [...new Set(all.filter((one): one is string => one !== null))];
}

function taskOfReport({ book }: Office, one: TaskOfYear, year: number) {
  const { row, updates, figures, isReported } = one;
  const on = row?.value.updatedOn ?? null;
  const progress =
    on !== null && yearOf(on) === year
      ? paragraphsOf(row?.value.progress ?? '').map(({ đoạn }) => ({ đoạn: phrase(đoạn) }))
      : [];
  const reported = updates.flatMap(({ value: { text, body, date } }) =>
    text === null
      ? []
      : [
          {
            đoạn: `${phrase(text)} (${body ?? gap('cơ quan báo cáo')}${date === null ? '' : `, ngày ${slashDate(date)}`})`,
          },
        ],
  );
  const dialogue = one.task.clause === 'B-PL.I.1' ? dialogueOf(book, year) : [];
  const said = [...dialogue, ...progress, ...reported];
  return {
    ...taskPart(one),
    kết_quả:
      isReported || said.length > 0
        ? said
        : [{ đoạn: gap('kết quả thực hiện; chưa có số liệu trong sổ') }],
    số_liệu: figures
      .flatMap(({ indicator: { name }, value }) =>
        value === null ? [] : `${name}: ${twoDigits(value)}`,
      )
      .join('; '),
    minh_chứng: wordsOf(one, 'evidence', year).map(phrase).join('; '),
  };
}

// B-PL.I.1: “Hội nghị đối thoại ít nhất 01 lần/năm”
/** The conferences of the year: held, or put off or stopped and why; what came of their petitions. */
function dialogueOf(book: Office['book'], year: number): { readonly đoạn: string }[] {
  const conferences = book.tabs.conferences.rows.flatMap((row): string[] => {
    const { day } = book.inForce(row);
    const { held, decision, decisionReason } = row.value;
    if (day === null || yearOf(day) !== year) return [];
    if (held === 'Có') return [`Đã tổ chức Hội nghị đối thoại ngày ${slashDate(day)}`];
    return decision === null
      ? []
      : [
          `Hội nghị đối thoại dự kiến ngày ${slashDate(day)}: ${decision}; lý do: ${phrase(decisionReason) || gap('lý do')}`,
        ];
  });
  const figures = cycleOf(book, year)?.value.figures ?? null;
  return [...conferences, ...(figures === null ? [] : [`Kiến nghị: ${figures}`])].map((đoạn) => ({
    đoạn,
  }));
}

/** The row of a target in a year; null where it was deleted. */
export const targetOf = ({ book }: Office, { number }: Target, year: number) =>
  book.tabs.targets.rows.find(({ value }) => value.number === number && value.year === year)
    ?.value ?? null;

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
