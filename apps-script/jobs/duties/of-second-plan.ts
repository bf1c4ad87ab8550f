// What the second plan has fall due: the tasks with a day of their own, and what the ward's bodies report once a year.
import { addTo } from '../../rules/lists/add-to.ts';
import type { Body } from '../../register/book/bodies-of.ts';
import type { TaskOfYear } from '../../register/book/tasks-of.ts';
import { yearOf } from '../../rules/dates/civil-date.ts';
import type { RunContext } from '../base/context.ts';
import type { Milestone } from './milestone.ts';
import { dueOf, replyDay } from './second-plan/due.ts';

export const secondPlanDuties = (
  context: RunContext,
  tasks: readonly TaskOfYear[],
): Milestone[] => [...datedTasks(context, tasks), ...results(context, tasks)];

function datedTasks(context: RunContext, tasks: readonly TaskOfYear[]): Milestone[] {
  return tasks.flatMap((one): Milestone[] => {
    const { task, row, isDone } = one;
    const deadline = task.once ? dueOf(context, one) : null;
    if (deadline === null) return [];
    return [
      {
        kind: 'task',
        case: task.number,
        title: `Nhiệm vụ ${task.number}: ${deadline.name}`,
        deadline,
        done: isDone,
        steps: [
          `Sản phẩm: ${row?.value.product ?? 'theo Phụ lục Kế hoạch 41-NQ/TW'}`,
          'Soạn văn bản, trình ký, lấy số, ghi ở tab “Văn bản đi”',
        ],
      },
    ];
  });
}

// B-IV.1.1: “chủ động phối hợp, thực hiện các nhiệm vụ được phân công”: each body of the ward hears of its own tasks;
// Đảng ủy and MTTQ are asked by letter and never reminded (AM-35).
function results(context: RunContext, tasks: readonly TaskOfYear[]): Milestone[] {
  const year = yearOf(context.today);
  const deadline = replyDay(context, year);
  if (deadline === null) return [];
  const byOwner = new Map<Body, TaskOfYear[]>();
  for (const one of tasks) if (one.owner !== null && !one.isOutside) addTo(byOwner, one.owner, one);
  return [...byOwner].map(([body, own]) => {
    const open = own.filter(({ isReported }) => !isReported);
    return {
      kind: 'progress',
      case: String(year),
      body,
      title: `Cập nhật kết quả nhiệm vụ ${open.map(({ task }) => task.number).join(', ')} của Kế hoạch 41-NQ/TW`,
      deadline,
      done: open.length === 0,
      // B-IV.1.2: “Nắm bắt tình hình khó khăn, vướng mắc … và tham mưu, đề xuất”
      steps: [
        'Ghi kết quả, minh chứng, khó khăn, đề xuất ở tab “Cập nhật nhiệm vụ”',
        'Không có phát sinh thì ghi rõ “không phát sinh”',
      ],
    };
  });
}
