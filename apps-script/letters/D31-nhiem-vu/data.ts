// What a document says with which a task of the second plan is done (D31).
import type { DataOf } from '../../docx/template/field-list.ts';
import { WARD } from '../../ward.ts';
import type { Office, YearCase } from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { senderOf } from '../shared/office.ts';
import { secondPlan } from '../shared/second-plan.ts';
import { taskReport, wordsOf } from '../shared/task-report.ts';
import { OPEN, wardFootOf } from '../shared/ward-foot.ts';
import type { TASK_FIELDS } from './fields.ts';

export interface TaskPaper {
  /** Null: a công văn. */
  readonly symbol: string | null;
  readonly recipients: readonly string[];
}

export function taskLetterData(
  office: Office,
  about: YearCase,
  paper: TaskPaper,
): DataOf<typeof TASK_FIELDS> {
  const { task, year } = about;
  if (task === null) throw new Error('A letter about a task is about a task');
  const said = (column: 'difficulty' | 'proposal') =>
    wordsOf(task, column, year).map((nội_dung) => ({ nội_dung }));
  return {
    ...secondPlan(office, about),
    ...taskReport(office, task, year),
    ...wardFootOf(office, 'D31', paper.recipients),
    số_ký_hiệu: numberLine(null, paper.symbol ?? office.book.setting('symbolUbnd')),
    sở_tài_chính: WARD.finance.name,
    liên_hệ: senderOf(office).liên_hệ,
    khó_khăn: said('difficulty'),
    đề_xuất: said('proposal'),
    thành_viên: office.directory.all
      .filter(({ kind }) => kind === 'thuộc UBND')
      .map(({ name, head }) => ({ tên: name, người: head ?? OPEN })),
  };
}
