// Rows with which the tabs of a conference begin: each is added once, and who deletes one has it gone.
import type { Columns, Values } from '../../../register/table/column.ts';
import { addRow, type Draft } from '../../../register/table/draft.ts';
import type { RunContext } from '../../base/context.ts';
import { tell, type Told } from '../../base/journal.ts';

export interface OnceRow<C extends Columns> {
  /** By which it is known to have been added. */
  readonly name: string;
  readonly values: Partial<Values<C>>;
}

/** The names of the rows that a tab, by its title, was given for a conference. */
export const addedTo = (
  { journal }: Pick<RunContext['book'], 'journal'>,
  tab: string,
  conference: string,
): ReadonlySet<string> =>
  new Set(
    journal.entries.flatMap(({ event }) =>
      event?.type === 'rowsAdded' && event.tab === tab && event.conference === conference
        ? event.names
        : [],
    ),
  );

/** Not while somebody types: what the conference is may still be put right. */
export function addOnce<C extends Columns>(
  { book, job }: RunContext,
  draft: Draft<C>,
  conference: string,
  rows: readonly OnceRow<C>[],
): Told[] {
  if (job !== 'hourly' || rows.length === 0) return [];
  const tab = draft.tab.title;
  const known = addedTo(book, tab, conference);
  const fresh = rows.filter(({ name }) => !known.has(name));
  if (fresh.length === 0) return [];
  for (const { values } of fresh) if (!stands(draft, values)) addRow(draft, values);
  const names = fresh.map(({ name }) => name);
  return [tell({ type: 'rowsAdded', tab, conference, names }, { key: null, case: conference })];
}

/** A journal that was tidied forgot the names: what stands is not added again, whatever staff wrote beside it. */
function stands<C extends Columns>({ tab, rows }: Draft<C>, values: Partial<Values<C>>): boolean {
  const keys = Object.keys(values).filter((key) => key === 'place' || tab.identity.includes(key));
  return rows.some(({ value }) => keys.every((key) => value[key] === values[key]));
}
