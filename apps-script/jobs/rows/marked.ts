// Tabs whose rows bear no code of their own: what runs write in a row is noted in the row itself, in a hidden column.
import type { Cell } from '../../register/table/column.ts';
import { toCell, type Draft, type DraftRow } from '../../register/table/draft.ts';
import { columnOf } from '../../register/table/read.ts';
import type { RunContext } from '../base/context.ts';
import { tell, type Told } from '../base/journal.ts';
import type { MadeFiles } from '../base/links.ts';
import { markOf, marksIn, overtypedWords } from './written.ts';

/** Where a row notes what was written in it. */
const NOTE = 'marks';
/** In a note: the day on which staff were told of columns typed over, and these. */
const TOLD = 'told';

const markedTabs = ({ book }: RunContext): Draft[] =>
  book.drafts.filter(({ tab }) => tab.columns[NOTE] !== undefined);

type Note = ReturnType<typeof marksIn>;

const noteOf = ({ value }: DraftRow): Note | null =>
  typeof value[NOTE] === 'string' ? marksIn(value[NOTE]) : null;

/**
 * By the key of a document its letter, its mails and its file are known: one that somebody typed is no key. What stands
 * there by a run stays: the journal knows it, and no other row bears it.
 */
export function restoreKeys(context: RunContext, isRepeat: boolean): void {
  if (isRepeat) return;
  const { journal, tabs } = context.book;
  const { documents } = tabs;
  const bearers = new Map<string, number>();
  for (const { value } of documents.rows)
    if (value.key !== null) bearers.set(value.key, (bearers.get(value.key) ?? 0) + 1);
  for (const row of documents.rows) {
    const { value } = row;
    const note = noteOf(row);
    const own = note?.['key'] ?? null;
    if (value.key === own || row.at === null) continue;
    const isKnown = value.key !== null && journal.knows(value.key) && bearers.get(value.key) === 1;
    // An earlier version noted nothing; a file was made under its key.
    if (isKnown || (note === null && value.file !== null)) continue;
    value.key = typeof own === 'string' && !bearers.has(own) ? own : null;
  }
}

/**
 * Tells of cells that hold neither what the run before wrote nor what this one does, and notes what it writes. The last
 * step in these tabs. `isRepeat`: rows moved while this very execution wrote, so that what stands in them is nobody's typing.
 */
export function tellOvertyped(
  context: RunContext,
  { links }: Pick<MadeFiles, 'links'>,
  isRepeat: boolean,
): { readonly events: readonly Told[] } {
  // Where people moved rows while a run wrote links, one may stand in the row of another: nobody typed that.
  const own = new Set<Cell>(links.values());
  const events = markedTabs(context).flatMap((draft) =>
    draft.rows.flatMap((row): Told[] => {
      const note = noteOf(row);
      const found = isRepeat ? [] : typedOver(draft, row, { note, own });
      const told = toldToday(context, note, found);
      if (told.length > 0)
        row.value['fix'] = [overtypedWords(told), row.value['fix']]
          .filter((line) => line !== null)
          .join('\n');
      const marks: Record<string, unknown> = {};
      for (const key of oursIn(draft)) {
        const cell = written(draft, row, key);
        if (cell !== null) marks[key] = key === 'key' ? cell : markOf(cell);
      }
      if (told.length > 0) marks[TOLD] = [context.today, ...told];
      row.value[NOTE] = JSON.stringify(marks);
      return found.length === 0 ? [] : [toldOf(draft, row, found)];
    }),
  );
  return { events };
}

const oursIn = ({ tab }: Draft): string[] =>
  Object.keys(tab.columns).filter((key) => columnOf(tab, key).by === 'automation' && key !== NOTE);

const written = ({ tab }: Draft, { value }: DraftRow, key: string): Cell =>
  toCell(columnOf(tab, key), value[key] ?? null);

/** The headers of the cells that somebody typed over. */
function typedOver(
  draft: Draft,
  row: DraftRow,
  { note, own }: { readonly note: Note | null; readonly own: ReadonlySet<Cell> },
): string[] {
  if (row.at === null) return [];
  return oursIn(draft).flatMap((key) => {
    const now = row.cells[key] ?? null;
    const before = note?.[key];
    const isNoted = note === null ? key !== 'key' || now === null : sameMark(before, now);
    return isNoted || now === written(draft, row, key) || own.has(now)
      ? []
      : [columnOf(draft.tab, key).header];
  });
}

const sameMark = (before: unknown, now: Cell): boolean =>
  now === null ? before === undefined : before === now || before === markOf(now);

/** The columns of which to say today that they were typed over: by this run, or by an earlier one of the day. */
function toldToday({ today }: RunContext, note: Note | null, found: readonly string[]): string[] {
  const told: unknown = note?.[TOLD];
  const [on, ...before] = Array.isArray(told) ? told.map(String) : [];
  return [...new Set([...(on === today ? before : []), ...found])];
}

function toldOf({ tab }: Draft, { value }: DraftRow, columns: readonly string[]): Told {
  const about = value['unit'] ?? value['case'];
  const code = typeof about === 'string' ? about : null;
  const event = {
    type: 'overtyped',
    code: `${tab.title}${code === null ? '' : ` ${code}`}`,
    columns,
  } as const;
  return tell(event, { key: null, case: code });
}
