// What D29 finds of the targets.
import type { Target } from '../../rules/tasks/targets.ts';
import type { Office } from '../shared/kind.ts';

/** The row of a target in a year; null where it was deleted. */
export const targetOf = ({ book }: Office, { number }: Target, year: number) =>
  book.tabs.targets.rows.find(({ value }) => value.number === number && value.year === year)
    ?.value ?? null;
