// A report leaves only when its counts are closed and, below the conditions, the leader's opinion is on record (AM-03).
import type { Book } from '#register/book/book';
import { conditionOf } from '#register/book/closings';
import type { ReportedConference } from './conference-problems.ts';
import { cellProblem, type PushProblem } from './problem.ts';

export function conditionProblems(book: Book, { row }: ReportedConference): PushProblem[] {
  const { tab } = book.tabs.conferences;
  const record = conditionOf(book, row);
  if (record.kind === 'not closed') {
    const message =
      'Chưa chốt danh sách nên chưa có số đơn vị đăng ký, số kiến nghị để báo cáo. Đề nghị xét xong kiến nghị, kết luận đơn vị nghi trùng, rồi đánh dấu ô “Chốt danh sách đăng ký, kiến nghị” ở tab Tổng quan.';
    return [cellProblem(tab, row.at, { key: 'units', message })];
  }
  if (record.kind !== 'missing') return [];
  return record.missing.map(({ key, message }) => cellProblem(tab, row.at, { key, message }));
}
