// What runs write in derived cells, kept in the snapshot: a cell that says something else was typed over by somebody.
import { checksum } from '../../register/table/checksum.ts';
import type { Cell, Tab } from '../../register/table/column.ts';
import { toCell, type Draft, type DraftRow } from '../../register/table/draft.ts';
import { columnOf } from '../../register/table/read.ts';
import { dateFromSerial, dateOf, type CivilDate } from '../../rules/dates/civil-date.ts';
import type { RunContext } from '../base/context.ts';
import { tell, type Told } from '../base/journal.ts';

/** By the key of a column: a number as it was written, a checksum of a text; nothing of an empty cell. */
type Marks = Readonly<Record<string, unknown>>;

/** The day that the run before wrote in a column of a case; undefined where nobody remembers what it wrote. */
type LastDay = (code: string | null, key: string) => CivilDate | null | undefined;

export interface Written {
  /** What to say in a row of which cells were typed over today. */
  readonly words: (code: string | null) => readonly string[];
  readonly lastDay: LastDay;
  readonly events: readonly Told[];
}

/**
 * Looks for derived cells that hold something else than the run before wrote. `isRepeat`: rows moved while this very
 * execution wrote, so that what stands in them is nobody's typing.
 */
export function lookForOvertyped(context: RunContext, isRepeat: boolean): Written {
  const last = new Map(
    context.book.tabs.snapshot.rows.map(({ value }) => [value.code, value.written]),
  );
  const found = new Map<string, readonly string[]>();
  for (const { draft, row, code } of isRepeat ? [] : casesIn(context)) {
    const before = last.get(code) ?? null;
    if (before === null || row.at === null) continue;
    const now = marksOf(draft, (key) => row.cells[key] ?? null);
    if (JSON.stringify(now) === before) continue;
    const was = marksIn(before);
    const headers = oursIn(draft).filter((key) => was[key] !== now[key]);
    if (headers.length > 0)
      found.set(
        code,
        headers.map((key) => columnOf(draft.tab, key).header),
      );
  }
  const today = new Map([...toldToday(context), ...found]);
  return {
    words: (code) => {
      const headers = today.get(code ?? '');
      return headers === undefined ? [] : [overtypedWords(headers)];
    },
    lastDay: (code, key) => {
      const before = last.get(code) ?? null;
      if (before === null) return undefined;
      const mark = marksIn(before)[key];
      return typeof mark === 'number' ? dateFromSerial(mark) : null;
    },
    events: [...found].map(([code, columns]) =>
      tell({ type: 'overtyped', code, columns }, { key: null, case: code }),
    ),
  };
}

export const overtypedWords = (headers: readonly string[]): string =>
  `${headers.join(', ')}: ô do phần mềm tính; giá trị sửa tay đã được đặt lại.`;

/** Notes in the snapshot what this run writes; the last step but for what cannot be written in this run. */
export function keepWritten(context: RunContext): void {
  const kept = new Map(context.book.tabs.snapshot.rows.map((row) => [row.value.code, row.value]));
  const written = new Map(
    casesIn(context).map(({ draft, row, code }) => [
      code,
      JSON.stringify(
        marksOf(draft, (key) => toCell(columnOf(draft.tab, key), row.value[key] ?? null)),
      ),
    ]),
  );
  for (const [code, value] of kept) value.written = written.get(code ?? '') ?? null;
}

interface Case {
  readonly draft: Draft;
  readonly row: DraftRow;
  readonly code: string;
}

/** The rows that the snapshot knows, each under a code that no other row bears; none of which nothing may be told. */
function casesIn({ book }: RunContext): Case[] {
  const cases = new Map<string, Case | null>();
  for (const draft of book.drafts.filter(({ tab }) => tab.tracked !== null)) {
    const { identity, secrecy } = draft.tab;
    for (const row of draft.rows) {
      const code = row.value[identity[0] ?? ''];
      if (typeof code !== 'string') continue;
      const isSecret = secrecy?.hides(row.value) === true;
      cases.set(code, isSecret || cases.has(code) ? null : { draft, row, code });
    }
  }
  return [...cases.values()].filter((one) => one !== null);
}

/** The derived columns by which no row is known. */
function oursIn({ tab }: Draft): readonly string[] {
  const known = OURS.get(tab);
  if (known !== undefined) return known;
  const ours = Object.keys(tab.columns).filter(
    (key) => columnOf(tab, key).by === 'automation' && !tab.identity.includes(key),
  );
  OURS.set(tab, ours);
  return ours;
}

/** Asked for every row. */
const OURS = new Map<Tab, readonly string[]>();

function marksOf(draft: Draft, cell: (key: string) => Cell): Marks {
  const marks: Record<string, unknown> = {};
  for (const key of oursIn(draft)) {
    const now = cell(key);
    if (now === null) continue;
    marks[key] = markOf(now);
  }
  return marks;
}

/** An office program may end lines in its own way. Most cells say what they said a moment ago, as read and as written. */
export function markOf(cell: Cell): string | number {
  if (typeof cell === 'number') return cell;
  const text = String(cell);
  const known = marked.get(text);
  if (known !== undefined) return known;
  const mark = checksum(text.replace(/\s+/g, ' ').trim());
  if (marked.size > MOST_MARKED) marked.clear();
  marked.set(text, mark);
  return mark;
}

const marked = new Map<string, string>();
const MOST_MARKED = 5000;

export function marksIn(text: string): Marks {
  try {
    const marks: unknown = JSON.parse(text);
    return typeof marks === 'object' && marks !== null ? (marks as Marks) : {};
  } catch {
    return {};
  }
}

/** By the code of a case: the columns of which an earlier run of the day told. */
const toldToday = ({ book, today }: RunContext): (readonly [string, readonly string[]])[] =>
  book.journal.entries.flatMap(({ at, event }) =>
    event?.type === 'overtyped' && at !== null && dateOf(at) === today
      ? [[event.code, event.columns] as const]
      : [],
  );
