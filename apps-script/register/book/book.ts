// Both files of the register, read: every tab as a draft, the settings, the calendar, the journal by key.
import {
  buildCalendar,
  type CalendarDay,
  type WorkingCalendar,
} from '../../rules/calendar/calendar.ts';
import { parseCivilDate, type CivilDate } from '../../rules/dates/civil-date.ts';
import type { Cell, Tab } from '../table/column.ts';
import { draftOf, type Draft } from '../table/draft.ts';
import { indexJournal, type JournalIndex } from '../journal/journal-index.ts';
import { eventText } from '../journal/events.ts';
import { restoreLost } from '../journal/ledger.ts';
import { eventsFromOldNotes } from '../journal/engine.ts';
import { SET_UP } from '../journal/setup-keys.ts';
import { readTable } from '../table/read.ts';
import { inForceOf, type InForceOf } from './in-force.ts';
import { settingsOf } from './settings-of.ts';
import type { SettingKey } from '../tabs/settings-list.ts';

export { settingDate } from '../tabs/settings-list.ts';
import { ALL_TABS, type TABS, type TabKey } from '../tabs/all.ts';

export type Drafts = { readonly [K in TabKey]: Draft<(typeof TABS)[K]['columns']> };

/** The cells of each tab, by the key of the tab. */
export type Grids = Readonly<Record<TabKey, readonly (readonly Cell[])[]>>;

export interface Book {
  /** The day on which it is read: what is dated after it has not happened. */
  readonly today: CivilDate;
  readonly grids: Grids;
  readonly tabs: Drafts;
  /** The same drafts one after another, for what is done in every tab that declares it. */
  readonly drafts: readonly Draft[];
  readonly calendar: WorkingCalendar;
  readonly journal: JournalIndex;
  /** Rows of the journal that were gone and come back with the next write. */
  readonly journalLost: number;
  readonly setting: (key: SettingKey) => string;
  /** What is in force of a conference, whatever was typed. */
  readonly inForce: InForceOf;
}

type BookResult =
  | { readonly ok: true; readonly book: Book }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Returns the book, or a sentence for every tab whose headers are not all there. */
export function openBook(
  grids: Grids,
  today: CivilDate,
  all: readonly Tab[] = ALL_TABS,
): BookResult {
  const tabs: Partial<Record<string, Draft>> = {};
  const problems: string[] = [];
  for (const tab of all) {
    const result = readTable(tab, grids[tab.key as TabKey]);
    if (result.ok) tabs[tab.key] = draftOf(result.table);
    else problems.push(result.message);
  }
  if (problems.length > 0) return { ok: false, problems };
  const drafts = tabs as unknown as Drafts;
  fillOldRows(drafts.journal);
  const journalLost = restoreLost(drafts);
  const calendar = calendarOf(drafts.calendar, drafts.snapshot);
  const journal = indexJournal(drafts.journal.rows.map((row) => row.value));
  return {
    ok: true,
    book: {
      today,
      grids,
      tabs: drafts,
      drafts: Object.values<Draft>(drafts),
      calendar,
      journal,
      journalLost,
      setting: settingsOf(drafts.settings),
      inForce: inForceOf(drafts, { journal, calendar, today }),
    },
  };
}

/** Rows that an earlier version wrote get their data; the next write keeps it. */
function fillOldRows({ rows }: Drafts['journal']): void {
  const old = rows.filter(({ value: { data, kind } }) => data === null && kind !== SET_UP);
  if (old.length === 0) return;
  eventsFromOldNotes(old.map(({ value }) => value)).forEach((event, index) => {
    const row = old[index];
    if (row !== undefined && event !== null) row.value.data = eventText(event);
  });
}

function calendarOf(draft: Drafts['calendar'], snapshot: Drafts['snapshot']): WorkingCalendar {
  const days: CalendarDay[] = [];
  for (const { value } of draft.rows) {
    if (value.date === null || value.kind === null) continue;
    days.push({
      date: value.date,
      kind: value.kind,
      name: value.name ?? value.kind,
      document: value.document ?? '',
      confirmed: value.confirmed === 'Có',
    });
  }
  return buildCalendar(days, lostDays(draft, snapshot));
}

/** Days that stood in the tab and stand there no more: staff are asked before their year is trusted again. */
export function lostDays(
  { rows }: Drafts['calendar'],
  snapshot: Drafts['snapshot'],
): readonly CivilDate[] {
  const present = new Set<string | null>(rows.map(({ value }) => value.date));
  return snapshot.rows.flatMap(({ value: { code } }) => {
    const day = code === null ? null : parseCivilDate(code);
    return day === null || present.has(day) ? [] : [day];
  });
}

/** A whole number typed into a setting, or `fallback` where it is not one. */
export function settingNumber(text: string, fallback: number): number {
  return /^\d{1,3}$/.test(text) ? Number(text) : fallback;
}
