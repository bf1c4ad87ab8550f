// The second plan's tabs in one run: what its tasks and targets come to.
import { tasksOf, type TaskOfYear } from '../../../register/book/tasks-of.ts';
import { yearOf } from '../../../rules/dates/civil-date.ts';
import type { RunContext } from '../../base/context.ts';
import { deriveTargets } from './targets.ts';
import { deriveTasks } from './tasks.ts';

export function deriveSecondPlan(context: RunContext): TaskOfYear[] {
  const tasks = tasksOf(context, yearOf(context.today));
  deriveTasks(context, tasks);
  deriveTargets(context);
  return tasks;
}
