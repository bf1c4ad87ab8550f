// What stands otherwise in the register than before, row by row, in the words of its headers.
import type { Tab } from '#register/table/column';
import { ALL_TABS, TABS } from '#register/tabs/all';
import {
  dateOf,
  parseCivilDate,
  parseLocalDateTime,
  showDate,
  showDateTime,
} from '#rules/dates/civil-date';
import type { LocalOffice } from '../office/office.ts';
import { readSheet, shownRows, type Shown } from './sheet.ts';

/** Logs of what is told here already, and pictures of it. */
const APART: readonly Tab[] = [TABS.journal, TABS.snapshot, TABS.checks];
/** Cells that change at every run. */
const CLOCKS: readonly string[] = ['Lần cập nhật gần nhất', 'Kết nối và quyền'];
const LONG = 60;

/** One sentence a changed row: “XX-2026-0008: Kết quả: … → …; Trạng thái: … → …”. */
export function changesBetween(before: LocalOffice, after: LocalOffice): string[] {
  return ALL_TABS.filter((tab) => !APART.includes(tab)).flatMap((tab) => {
    const [old, now] = [rowsOf(before, tab), rowsOf(after, tab)];
    return old === null || now === null ? [] : changesIn(tab, old, now);
  });
}

function rowsOf(office: LocalOffice, tab: Tab): Shown[] | null {
  try {
    return shownRows(readSheet(office, tab));
  } catch {
    // A tab that somebody deleted: the run tells of it.
    return null;
  }
}

function changesIn(tab: Tab, before: readonly Shown[], after: readonly Shown[]): string[] {
  const old = named(tab, before);
  const now = named(tab, after);
  const lines: string[] = [];
  for (const [name, row] of now) {
    const was = old.get(name);
    const cells = Object.entries(tab.columns).flatMap(([key, { header }]) =>
      cellChange(header, was?.[key] ?? null, row[key] ?? null),
    );
    if (CLOCKS.includes(name)) continue;
    if (was === undefined) lines.push(`${label(tab, name)}: dòng mới`);
    else if (cells.length > 0) lines.push(`${label(tab, name)}: ${cells.join('; ')}`);
  }
  for (const name of old.keys())
    if (!now.has(name)) lines.push(`${label(tab, name)}: không còn dòng này`);
  return lines;
}

/** Codes that name their tab by themselves stand alone. */
const label = (tab: Tab, name: string): string =>
  /^(AQ|HN|DV)-/.test(name) && 'code' in tab.columns ? name : `${tab.title}, ${name}`;

/** Rows by what people call them: the code, or the first columns that are filled. Equal names are counted. */
function named(tab: Tab, rows: readonly Shown[]): Map<string, Shown> {
  const found = new Map<string, Shown>();
  for (const row of rows) {
    const keys = nameKeys(tab);
    const name =
      keys.flatMap((key) => shortened(row[key] ?? null) ?? []).join(' · ') || 'dòng chưa có mã';
    let unique = name;
    for (let count = 2; found.has(unique); count += 1) unique = `${name} (${count})`;
    found.set(unique, row);
  }
  return found;
}

const PAIRS: readonly string[] = ['conference', 'date'];

function nameKeys(tab: Tab): string[] {
  const [first = '', second = ''] = Object.keys(tab.columns);
  if (tab === TABS.documents || tab === TABS.settings) return ['key'];
  if (tab === TABS.report) return ['group'];
  return PAIRS.includes(first) ? [first, second] : [first];
}

function cellChange(header: string, was: Shown[string], now: Shown[string]): string[] {
  if (was === now) return [];
  const [from, to] = [shortened(was ?? null), shortened(now ?? null)];
  if (from === to) return [`${header}: đã đổi`];
  return [`${header}: ${from ?? '(trống)'} → ${to ?? '(trống)'}`];
}

function shortened(value: string | number | null): string | null {
  if (value === null) return null;
  const text = asPeopleWrite(String(value)).replace(/\s+/g, ' ').trim();
  return text.length > LONG ? `${text.slice(0, LONG - 1).trimEnd()}…` : text;
}

function asPeopleWrite(text: string): string {
  const day = parseCivilDate(text);
  if (day !== null) return showDate(day);
  const time = parseLocalDateTime(text);
  if (time === null) return text;
  return time.endsWith('T00:00') ? showDate(dateOf(time)) : showDateTime(time);
}
