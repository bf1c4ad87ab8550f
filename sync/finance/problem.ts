// Why a report may not leave: in which cell, what is wrong, what to do.
import type { Column, Columns, Tab } from '#register/table/column';

export interface PushProblem {
  /** Title of the tab, as people see it. */
  readonly tab: string;
  /** The row of the sheet, counted from 1; null where no row is meant. */
  readonly row: number | null;
  /** Header of the column. */
  readonly column: string;
  readonly message: string;
}

/** A problem in a cell; `at` is the row as it was read, counted from 0. */
export function cellProblem<C extends Columns>(
  tab: Tab<C>,
  at: number | null,
  { key, message }: { readonly key: keyof C & string; readonly message: string },
): PushProblem {
  const column: Column | undefined = tab.columns[key];
  return {
    tab: tab.title,
    row: at === null ? null : at + 1,
    column: column?.header ?? key,
    message,
  };
}

/** The first problem of each cell: what follows from it need not be told as well. */
export function oncePerCell(problems: readonly PushProblem[]): PushProblem[] {
  const told = new Set<string>();
  return problems.filter(({ tab, row, column }) => {
    const cell = JSON.stringify([tab, row, column]);
    if (row !== null && told.has(cell)) return false;
    told.add(cell);
    return true;
  });
}
