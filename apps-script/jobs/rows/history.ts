// What staff changed, what was lost: every case against what its cells last held (the hidden tab “Ảnh chụp”).
import { checksum } from '../../register/table/checksum.ts';
import { clip } from '../../register/table/clip.ts';
import type { Columns, Tab } from '../../register/table/column.ts';
import { addRow, type Draft, type DraftRow } from '../../register/table/draft.ts';
import { keys } from '../../register/journal/keys.ts';
import { columnOf } from '../../register/table/read.ts';
import {
  showDate,
  showDateTime,
  type CivilDate,
  type LocalDateTime,
} from '../../rules/dates/civil-date.ts';
import { keptCells, type KeptCells } from '../../register/book/kept-cells.ts';
import { tell, type Told } from '../base/journal.ts';
import type { RunContext } from '../base/context.ts';

/** The longest a single cell is kept in the snapshot; the whole stands in the register. */
export const KEPT = 400;

/** A row of the journal holds a whole lost row: so many fit one write. */
const LOSSES_A_RUN = 500;

interface History {
  /** The codes whose rows are gone. */
  readonly lost: readonly string[];
  readonly events: readonly Told[];
}

/** Tells of each changed or lost case, and brings the snapshot up to date. */
export function keepHistory(context: RunContext): History {
  const events: Told[] = [];
  const { snapshot } = context.book.tabs;
  const snapshotRows = new Map(snapshot.rows.map((row) => [row.value.code, row]));
  const present = new Set<string>();
  for (const draft of context.book.drafts.filter(({ tab }) => tab.tracked !== null)) {
    const { tab } = draft;
    for (const row of draft.rows) {
      const code = row.value[tab.identity[0] ?? ''];
      if (typeof code !== 'string' || present.has(code)) continue;
      present.add(code);
      const cells = cellsOf(draft, row);
      const text = JSON.stringify(cells);
      const print = tab.fingerprint(row.value);
      const last = snapshotRows.get(code);
      if (last === undefined) {
        addRow(snapshot, { code, fingerprint: print, cells: text });
        continue;
      }
      if (last.value.cells !== text) {
        events.push(...changeOf(code, tab, { before: keptCells(last.value.cells), after: cells }));
        last.value.cells = text;
      }
      last.value.fingerprint = print;
    }
  }
  const lost = [...snapshotRows.keys()].filter(
    (code): code is string => code !== null && !present.has(code),
  );
  const losses = lost.flatMap((code) =>
    lossOf(context, code, snapshotRows.get(code)?.value.cells ?? ''),
  );
  return { lost, events: [...events, ...losses.slice(0, LOSSES_A_RUN)] };
}

/** What staff wrote in a row, by header, as a person reads it; of a secret row only what stays in sight. */
function cellsOf({ tab }: Draft<Columns>, row: DraftRow): KeptCells {
  const cells: Record<string, string> = {};
  const isHidden = hiddenOf(tab, row.value);
  for (const key of Object.keys(tab.columns)) {
    const column = columnOf(tab, key);
    if (column.by !== 'staff' || key === 'request' || isHidden(column.header)) continue;
    const value = row.value[key] ?? row.cells[key] ?? null;
    if (value === null) continue;
    cells[column.header] = clip(show(column.type, value), KEPT);
  }
  return cells;
}

/** A text that is no day stays as it was typed. */
function show(type: string, value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) return String(value);
  if (type === 'date') return showDate(value as CivilDate);
  return type === 'dateTime' ? showDateTime(value as LocalDateTime) : value;
}

/** Whether a column, by its header, is out of sight in a row that says this. */
function hiddenOf(tab: Tab, value: DraftRow['value']): (header: string) => boolean {
  const { secrecy } = tab;
  if (secrecy?.hides(value) !== true) return () => false;
  const shown = new Set(secrecy.shows.map((key) => columnOf(tab, key).header));
  return (header) => !shown.has(header);
}

/** What the snapshot kept, by column: enough to tell whether the row was a secret one. */
const valuesIn = (tab: Tab, kept: KeptCells): DraftRow['value'] =>
  Object.fromEntries(
    Object.entries(tab.columns).map(([key, { header }]) => [key, kept[header] ?? null]),
  );

interface Change {
  readonly before: KeptCells;
  readonly after: KeptCells;
}

/** The columns that changed; none that is, or was, out of sight. */
function changeOf(code: string, tab: Tab, { before, after }: Change): Told[] {
  const headers = new Set([...Object.keys(before), ...Object.keys(after)]);
  const hidden = [before, after].map((kept) => hiddenOf(tab, valuesIn(tab, kept)));
  const changed = [...headers].filter(
    (header) => before[header] !== after[header] && !hidden.some((isHidden) => isHidden(header)),
  );
  if (changed.length === 0) return [];
  const cells = changed.map((column) => ({
    column,
    before: shortened(before[column]),
    after: shortened(after[column]),
  }));
  return [tell({ type: 'change', code, cells }, { key: null, case: code })];
}

const shortened = (text: string | undefined): string | null =>
  text === undefined ? null : text.length > 80 ? `${clip(text, 80)}…` : text;

/** A lost row is told once for what it last held; it does not come back by itself. */
function lossOf(context: RunContext, code: string, cells: string): Told[] {
  const key = keys.lost(code, checksum(cells));
  if (context.book.journal.state(key).doubtful) return [];
  const content = Object.entries(keptCells(cells)).map(([header, text]) => `${header}: ${text}`);
  const more = ` Nội dung gần nhất: ${content.join('; ')}`;
  return [tell({ type: 'lost', code }, { key, case: code, more, clause: 'A-I.2.2' })];
}
