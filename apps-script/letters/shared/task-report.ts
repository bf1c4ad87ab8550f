// What came of a task of the second plan in a year, as a report tells it (B-IV.1.1, B-IV.1.2).
import { cycleOf } from '../../register/book/cycle-of.ts';
import type { TaskOfYear, TaskRow } from '../../register/book/tasks-of.ts';
import { list, text, type FieldList } from '../../docx/template/field-list.ts';
import { slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import { counted } from './counted.ts';
import type { Office } from './kind.ts';
import { paragraphsOf } from './number-and-date.ts';
import { gap, phrase } from './petition.ts';
import { TASK, taskPart } from './second-plan.ts';

export const TASK_REPORT = {
  ...TASK,
  kết_quả: list({ đoạn: text }),
  số_liệu: text,
  minh_chứng: text,
} as const satisfies FieldList;

/** Whether a task's row tells of this year. */
const ofYear = (row: TaskRow | null, year: number): row is TaskRow =>
  row !== null && row.value.updatedOn !== null && yearOf(row.value.updatedOn) === year;

/** What the task's row says of this year, then its updates, the oldest first. */
export function wordsOf(
  { row, updates }: TaskOfYear,
  column: 'evidence' | 'difficulty' | 'proposal',
  year: number,
): string[] {
  const own = ofYear(row, year) ? [row.value[column]] : [];
  const all = [...own, ...updates.map(({ value }) => value[column])];
  return [...new Set(all.flatMap((one) => phrase(one) || []))];
}

export function taskReport({ book }: Pick<Office, 'book'>, one: TaskOfYear, year: number) {
  const { row, updates, figures, isReported } = one;
  const progress = ofYear(row, year)
    ? paragraphsOf(row.value.progress ?? '').map(({ đoạn }) => ({ đoạn: phrase(đoạn) }))
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
        value === null ? [] : `${name}: ${counted(value)}`,
      )
      .join('; '),
    minh_chứng: wordsOf(one, 'evidence', year).join('; '),
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
  return [...conferences, ...(figures === null ? [] : [`Giải quyết kiến nghị: ${figures}`])].map(
    (đoạn) => ({ đoạn }),
  );
}
