// D31, the documents with which three tasks of the second plan are done: drafted when asked for, two of them before their day.
import { addWorkingDays } from '../../rules/calendar/calendar.ts';
import type { ClauseId } from '../../rules/clauses/cite.ts';
import { agencyNames } from '../../rules/agency.ts';
import { numberOf } from '../../rules/tasks/annex.ts';
import { yearLetter } from '../shared/kind.ts';
import { RECIPIENTS } from '../shared/second-plan.ts';
import { taskLetterData, type TaskPaper } from './data.ts';
import { TASK_FIELDS } from './fields.ts';

/** Working days before the day of the plan on which it is drafted (AM-08). */
const LEAD = 10;

interface OfTask extends TaskPaper {
  readonly clause: ClauseId;
  readonly file: string;
  /** In front of the ward's name. */
  readonly title: string;
}

const taskLetter = ({ clause, file, title, symbol, recipients }: OfTask) =>
  yearLetter({
    document: 'D31 Quyết định, văn bản tham vấn',
    action: 'văn bản nhiệm vụ',
    file,
    task: numberOf(clause),
    time: ({ book }, { planDue, task }) =>
      planDue === null || task?.isDone === true
        ? null
        : { from: addWorkingDays(book.calendar, planDue, -LEAD).result, due: planDue },
    title: ({ book }) => `${title} ${agencyNames(book.setting('agency')).area}`,
    clause: () => clause,
    fields: TASK_FIELDS,
    data: (office, about) => taskLetterData(office, about, { symbol, recipients }),
  });

// B-PL.III.1: “Thành lập Tổ công tác hướng dẫn, hỗ trợ trực tiếp thủ tục hành chính khi hộ kinh doanh chuyển đổi”; the annex
// names no product: a decision (AM-33).
export const TASK_FORCE = taskLetter({
  clause: 'B-PL.III.1',
  file: 'QD_to-cong-tac',
  title:
    'Về việc thành lập Tổ công tác hướng dẫn, hỗ trợ trực tiếp thủ tục hành chính khi hộ kinh doanh chuyển đổi sang hoạt động theo mô hình doanh nghiệp trên địa bàn',
  symbol: 'QĐ-UBND',
  recipients: ['Như Điều 3', ...RECIPIENTS],
});

// B-PL.IV.1: “Thực hiện Quy chế tham vấn ý kiến của doanh nghiệp, doanh nhân khi xây dựng cơ chế, chính sách”: whenever one
// is drawn up.
export const CONSULTATION = taskLetter({
  clause: 'B-PL.IV.1',
  file: 'CV_tham-van',
  title:
    'V/v tham vấn ý kiến doanh nghiệp, doanh nhân về cơ chế, chính sách phát triển kinh tế tư nhân trên địa bàn',
  symbol: null,
  recipients: RECIPIENTS,
});

// B-PL.V.1: “Rà soát, sắp xếp, kiện toàn các Hiệp hội doanh nghiệp … Báo cáo kết quả thực hiện … Năm 2026-2027”; the ward
// reviews the association of its own businesses (AM-34).
export const REVIEW_REPORT = taskLetter({
  clause: 'B-PL.V.1',
  file: 'BC_ra-soat',
  title: 'Kết quả rà soát, sắp xếp, kiện toàn Hội Doanh nghiệp, Hiệp hội doanh nghiệp trên địa bàn',
  symbol: 'BC-UBND',
  recipients: RECIPIENTS,
});
