// What one run leaves out because Google refuses it: a response, or a row with all that would be said of it.
import type { Book } from '../../register/book/book.ts';
import type { EventOf } from '../../register/journal/events.ts';
import { keys } from '../../register/journal/keys.ts';
import { checksum } from '../../register/table/checksum.ts';
import { keepRows, type Changes, type Draft, type DraftRow } from '../../register/table/draft.ts';
import { tell, type Told } from './journal.ts';

/** What is left out, and of it what is known to be refused: responses by their id, rows by their name. */
export interface Aside {
  readonly names: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
}
export const NOTHING_ASIDE: Aside = { names: new Set(), refused: new Set() };

/** What people call a row: its code, else its number. */
const nameOf = ({ tab }: Draft, { at, cells, value }: DraftRow): string => {
  const code = (at === null ? value : cells)[tab.identity[0] ?? ''];
  const isCode = typeof code === 'string' && /^[\w-]{1,20}$/.test(code);
  return `${tab.title}, ${isCode ? code : `dòng ${String((at ?? 0) + 1)}`}`;
};
const printOf = ({ at, cells, value }: DraftRow): string =>
  checksum(JSON.stringify(at === null ? value : cells));

/** A row of the snapshot tells of a row that stands: it waits with it. Any other new row is of a response. */
const mayWait = ({ tab }: Draft, { at }: DraftRow): boolean =>
  tab.identity.length > 0 && (at !== null || tab.key === 'snapshot');

/** The rows in which a plan wants to change something. */
export function rowsToWrite(drafts: readonly Draft[], { cells }: Changes): string[] {
  const touched = new Set(cells.map(({ sheetId, row }) => `${sheetId} ${row}`));
  return drafts.flatMap((draft) =>
    draft.rows
      .filter((row) => mayWait(draft, row))
      .filter(({ at }) => at === null || touched.has(`${draft.tab.sheetId} ${at}`))
      .map((row) => nameOf(draft, row)),
  );
}

/** Rows that an earlier run found to be refused, and in which nothing has changed since. */
function refusedBefore({ drafts, journal }: Book): Set<string> {
  const names = new Set(
    journal.entries.flatMap(({ event }) => (event?.type === 'refused' ? [event.what] : [])),
  );
  if (names.size === 0) return names;
  const isStill = (draft: Draft, row: DraftRow): boolean => {
    const name = nameOf(draft, row);
    return names.has(name) && journal.state(keys.refused(name, printOf(row))).doubtful;
  };
  return new Set(
    drafts.flatMap((draft) =>
      draft.rows.filter((row) => isStill(draft, row)).map((row) => nameOf(draft, row)),
    ),
  );
}

/** What Google refuses is told once, in no words of its own: somebody must look. */
export const refusal = (refused: Omit<EventOf<'refused'>, 'type'>, print = ''): Told =>
  tell({ type: 'refused', ...refused }, { key: keys.refused(refused.what, print), case: null });

interface Left {
  /** The codes of the rows that were left out: the journal is told nothing of what changed in them. */
  readonly codes: ReadonlySet<string>;
  /** What is told of those that are found to be refused for the first time. */
  readonly events: readonly Told[];
}

/** Takes rows out of the book before it is written; what stands in them stays. */
export function leaveAside(book: Book, aside: Aside): Left {
  const names = new Set([...aside.names, ...refusedBefore(book)]);
  const codes = new Set<string>();
  const events: Told[] = [];
  if (names.size === 0) return { codes, events };
  for (const draft of book.drafts)
    keepRows(draft, (row) => {
      const name = nameOf(draft, row);
      if (!mayWait(draft, row) || !names.has(name)) return true;
      const { identity, tracked, key } = draft.tab;
      const code = tracked !== null || key === 'snapshot' ? row.value[identity[0] ?? ''] : null;
      if (typeof code === 'string') codes.add(code);
      if (aside.refused.has(name)) events.push(refusal({ what: name, sentAt: null }, printOf(row)));
      return false;
    });
  keepRows(book.tabs.snapshot, ({ value }) => !codes.has(value.code ?? ''));
  return { codes, events };
}
