// The nine tasks of the second plan in a year: their rows, what was reported of them, what they are measured by (B-IV.1.1).
import { yearOf, type CivilDate } from '../../rules/dates/civil-date.ts';
import { foldText } from '../../rules/fold.ts';
import { TASKS, type Indicator, type Task } from '../../rules/tasks/annex.ts';
import type { Body, Directory } from './bodies-of.ts';
import type { Drafts } from './book.ts';
import { countedIn, issuedAbout, type OfDay } from './counted-in.ts';

export type TaskRow = Drafts['tasks']['rows'][number];
export type UpdateRow = Drafts['taskUpdates']['rows'][number];

interface TaskFigure {
  readonly indicator: Indicator;
  /** Null where nothing is on record. */
  readonly value: number | null;
}

export interface TaskOfYear {
  readonly task: Task;
  /** Null where its row was deleted. */
  readonly row: TaskRow | null;
  readonly owner: Body | null;
  /** Outside the People's Committee: asked, never chased (AM-35). */
  readonly isOutside: boolean;
  /** Of this year, the oldest first. */
  readonly updates: readonly UpdateRow[];
  readonly figures: readonly TaskFigure[];
  /** For good, or for this year where it comes again each year. */
  readonly isDone: boolean;
  /** Whether anything is on record of this year. */
  readonly isReported: boolean;
}

interface TaskOffice extends OfDay {
  readonly directory: Directory;
  readonly today: CivilDate;
}

export function tasksOf(office: TaskOffice, year: number): TaskOfYear[] {
  const { tasks } = office.book.tabs;
  return TASKS.map((task) => {
    const row = tasks.rows.find(({ value }) => value.number === task.number) ?? null;
    return taskOf(office, { task, row, year });
  });
}

interface Asked {
  readonly task: Task;
  readonly row: TaskRow | null;
  readonly year: number;
}

function taskOf(office: TaskOffice, { task, row, year }: Asked): TaskOfYear {
  const { book, directory, today } = office;
  const updates = book.tabs.taskUpdates.rows
    .filter(({ value: { number, date } }) => number === task.number && isOf(date, year, today))
    .sort((a, b) => ((a.value.date ?? '') < (b.value.date ?? '') ? -1 : 1));
  const figures = task.indicators.map((indicator) => ({
    indicator,
    value: figureOf(office, { indicator, row, updates, year }),
  }));
  const owner = directory.find(row?.value.owner ?? null);
  const counted = figures.some(({ indicator, value }) => indicator.counted !== null && value);
  const isDone = task.once
    ? row?.value.state === 'Hoàn thành' || issuedAbout(office, task.number).length > 0
    : task.due !== null && counted;
  return {
    task,
    row,
    owner,
    isOutside: owner !== null && owner.kind !== 'thuộc UBND',
    updates,
    figures,
    isDone,
    isReported: counted || isDone || updates.length > 0 || isOf(row?.value.updatedOn, year, today),
  };
}

const isOf = (date: CivilDate | null | undefined, year: number, today: CivilDate): boolean =>
  date != null && yearOf(date) === year && date <= today;

/** A line “name = number”. */
const LINE = /^(.*?)\s*[=:]\s*([\d.]+)\s*$/u;

/** Every line of “Chỉ số”; null for one that is no “name = number”. */
export const indicatorLines = (text: string | null): ({ name: string; value: number } | null)[] =>
  (text ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name, digits] = LINE.exec(line.trim()) ?? [];
      if (name === undefined || digits === undefined) return null;
      return { name, value: Number(digits.replace(/\./g, '')) };
    });

/** What stands in the task's row for this year holds; else the updates of the year together; else what the register counts. */
function figureOf(
  office: TaskOffice,
  {
    indicator: { name, counted },
    row,
    updates,
    year,
  }: Pick<TaskOfYear, 'row' | 'updates'> & { readonly indicator: Indicator; readonly year: number },
): number | null {
  const folded = foldText(name);
  const typed = isOf(row?.value.updatedOn, year, office.today)
    ? indicatorLines(row?.value.indicators ?? null).find(
        (one) => foldText(one?.name ?? '') === folded,
      )
    : undefined;
  if (typed != null) return typed.value;
  const reported = updates.flatMap(({ value }) =>
    value.indicator === name ? (value.value ?? []) : [],
  );
  if (reported.length > 0) return reported.reduce((sum, one) => sum + one, 0);
  return counted === null ? null : countedIn(office, year, counted);
}
