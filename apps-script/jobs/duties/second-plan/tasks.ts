// Derived columns of “Nhiệm vụ KH 41-NQ-TW” and “Cập nhật nhiệm vụ”: group, day, figures, how near it is, what to mend.
import {
  indicatorLines,
  type TaskOfYear,
  type TaskRow,
  type UpdateRow,
} from '../../../register/book/tasks-of.ts';
import { settingNumber } from '../../../register/book/book.ts';
import { workingDaysBetween } from '../../../rules/calendar/calendar.ts';
import { slashDate, yearOf } from '../../../rules/dates/civil-date.ts';
import { twoDigits } from '../../../rules/dates/numbers.ts';
import { levelWords, type Level } from '../../../rules/petitions/levels.ts';
import { groupOf, TASKS } from '../../../rules/tasks/annex.ts';
import { isBlank, rowFaults } from '../../base/row-faults.ts';
import type { RunContext } from '../../base/context.ts';
import { isBeforeStart } from '../../base/start-day.ts';
import { dueOf } from './due.ts';

export function deriveTasks(context: RunContext, tasks: readonly TaskOfYear[]): void {
  const { book, today } = context;
  const byRow = new Map(tasks.map((one) => [one.row, one]));
  for (const row of book.tabs.tasks.rows) {
    const known = byRow.get(row);
    const { value } = row;
    const due = known === undefined ? null : dueOf(context, known);
    value.due = due?.due ?? null;
    value.auto = known === undefined ? null : autoWords(known, yearOf(today));
    value.level = known === undefined ? null : levelOf(context, known);
    value.fix = taskFaults(context, row).join('\n') || null;
  }
  for (const row of book.tabs.taskUpdates.rows)
    row.value.fix = updateFaults(context, row).join('\n') || null;
}

function autoWords({ figures }: TaskOfYear, year: number): string | null {
  const words = figures.flatMap(({ indicator: { name }, value }) =>
    value === null ? [] : `${name}: ${twoDigits(value)}`,
  );
  return words.length === 0 ? null : `Năm ${year}: ${words.join('; ')}`;
}

/** Only a day that the plan names can be late; other bodies than those of the ward are asked, never late (AM-06, AM-35). */
function levelOf(context: RunContext, task: TaskOfYear): string | null {
  const { book, today } = context;
  const due = dueOf(context, task);
  if (due === null || isBeforeStart(context, due.due)) return null;
  if (due.default ? task.isReported : task.isDone) return null;
  if (task.isOutside) return `Đề nghị cung cấp số liệu trước ngày ${slashDate(due.due)}`;
  // Late by at least one, also on the days off after the last day.
  const daysLate = Math.max(1, workingDaysBetween(book.calendar, due.due, today));
  const words = (level: Level): string => levelWords(level, { days: 0, daysLate });
  if (today > due.due) {
    if (due.default) return words('pastTarget');
    const long = settingNumber(book.setting('longOverdueDays'), 5);
    return words(daysLate > long ? 'longLate' : 'late');
  }
  const left = workingDaysBetween(book.calendar, today, due.due);
  if (left === 0) return words('today');
  if (left <= settingNumber(book.setting('soonDays'), 3)) return words('soon');
  return words(due.provisional ? 'provisional' : 'open');
}

/** B-PL.I–B-PL.VI: each group has the tasks that the annex gives it. */
function taskFaults({ book, directory, today }: RunContext, row: TaskRow): string[] {
  const { number, owner, updatedOn, state, progress, indicators } = row.value;
  const { rows } = book.tabs.tasks;
  const faults = rowFaults(row);
  if (isBlank(row, 'number')) faults.push('Chưa ghi STT theo Phụ lục, ví dụ I.1.');
  else if (!TASKS.some((one) => one.number === number))
    faults.push(`Phụ lục không có nhiệm vụ ${number ?? ''}; dòng chưa được tính.`);
  if (number !== null && rows.some(({ value }) => value.number === number && value !== row.value))
    faults.push(`Nhiệm vụ ${number} có ở hai dòng; chỉ dòng trên được dùng.`);
  const group = groupOf(number ?? '');
  const standing = new Set(
    rows.flatMap(({ value }) =>
      groupOf(value.number ?? '') === group ? (value.number ?? []) : [],
    ),
  );
  if (group !== null && standing.size !== group.tasks)
    faults.push(
      `Nhóm ${group.number} theo Phụ lục có ${twoDigits(group.tasks)} nhiệm vụ, tab đang có ${twoDigits(standing.size)}.`,
    );
  if (isBlank(row, 'owner')) faults.push('Chưa ghi cơ quan chủ trì.');
  else if (directory.find(owner) === null)
    faults.push(`Không có “${owner ?? ''}” trong Danh bạ cơ quan.`);
  if (updatedOn !== null && updatedOn > today)
    faults.push('Ngày cập nhật ở sau ngày hôm nay; chưa được tính.');
  if (progress !== null && updatedOn === null)
    faults.push('Có kết quả thực hiện nhưng chưa ghi Ngày cập nhật.');
  if (state === 'Hoàn thành' && progress === null && row.value.evidence === null)
    faults.push('Đã chọn “Hoàn thành” nhưng chưa ghi kết quả, minh chứng.');
  if (indicatorLines(indicators).includes(null))
    faults.push('Chỉ số: mỗi dòng ghi “tên = số”, ví dụ Mô hình tiêu biểu = 2.');
  return faults;
}

function updateFaults({ directory, today }: RunContext, row: UpdateRow): string[] {
  const { date, number, body, indicator, value } = row.value;
  const faults = rowFaults(row);
  if (isBlank(row, 'date')) faults.push('Chưa ghi ngày; chưa được tính.');
  else if (date !== null && date > today) faults.push('Ngày ở sau ngày hôm nay; chưa được tính.');
  if (!TASKS.some((one) => one.number === number))
    faults.push(`Phụ lục không có nhiệm vụ “${number ?? ''}”; ghi STT từ I.1 đến VI.2.`);
  if (isBlank(row, 'body')) faults.push('Chưa ghi cơ quan báo cáo.');
  else if (directory.find(body) === null)
    faults.push(`Không có “${body ?? ''}” trong Danh bạ cơ quan.`);
  if (isBlank(row, 'text') && isBlank(row, 'value')) faults.push('Chưa ghi kết quả hoặc giá trị.');
  const task = TASKS.find((one) => one.number === number);
  if (indicator !== null && task?.indicators.every(({ name }) => name !== indicator) === true)
    faults.push(`“${indicator}” không phải chỉ số của nhiệm vụ ${number ?? ''}; chưa được tính.`);
  if (value !== null && indicator === null) faults.push('Có giá trị nhưng chưa chọn chỉ số.');
  return faults;
}
