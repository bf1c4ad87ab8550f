// Until when a task of the second plan is to be done, or something said of it: the plan's day, or the office's own.
import type { TaskOfYear } from '../../../register/book/tasks-of.ts';
import { yearOf } from '../../../rules/dates/civil-date.ts';
import type { Deadline } from '../../../rules/deadlines/deadline.ts';
import { FIXED_DAYS, type FixedClause } from '../../../rules/deadlines/fixed-days.ts';
import { fixedIn, termFrom } from '../../../rules/deadlines/within-plans.ts';
import type { RunContext } from '../../base/context.ts';

// B-PL.III.1: “Quý II/2026”, B-PL.V.1: “Năm 2026-2027”, B-PL.I.1: each year. Where the annex says “thường xuyên” or “từ
// năm 2026”, the day on which the bodies give their results for the yearly report (B-IV.1.1).
export function dueOf(context: RunContext, { task }: Pick<TaskOfYear, 'task'>): Deadline | null {
  const { calendar } = context.book;
  const year = yearOf(context.today);
  if (task.due === null) return replyDay(context, year);
  return fixedIn(calendar, task.due, task.once ? lastYearOf(task.due) : year);
}

const lastYearOf = (clause: FixedClause): number =>
  yearOf(FIXED_DAYS.find((row) => row.clause === clause)?.to ?? FIXED_DAYS[0].from);

/** The bodies' results, a while before the yearly report falls due. */
export const replyDay = ({ book }: Pick<RunContext, 'book'>, year: number): Deadline | null =>
  termFrom(book.calendar, 'B-IV.1.1', fixedIn(book.calendar, 'B-IV.2.2', year)?.due ?? null);
