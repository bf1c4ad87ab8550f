// Tabs, columns and list values by the names people use; the near ones when a name is wrong.
import type { Column, Tab } from '#register/table/column';
import { ALL_TABS } from '#register/tabs/all';
import { distance, fold } from '#rules/near';

/** At most three of `names`, those most like `word` first. */
function near(word: string, names: readonly string[]): string[] {
  const wanted = fold(word);
  return [...new Set(names)]
    .map((name) => ({ name, far: farness(wanted, fold(name)) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** “Gần giống: “x”, “y”.” – or nothing where there is nothing to name. */
export function nearWords(word: string, names: readonly string[]): string {
  const found = near(word, names).map((name) => `“${name}”`);
  return found.length === 0 ? '' : ` Gần giống: ${found.join(', ')}.`;
}

export function findTab(name: string): Tab | null {
  return ALL_TABS.find((tab) => tab.key === name || tab.title === name) ?? null;
}

export function tabNames(name: string): string[] {
  return ALL_TABS.map((tab) => (looksLikeKey(name) ? tab.key : tab.title));
}

interface NamedColumn {
  readonly key: string;
  readonly column: Column;
}

export function findColumn(tab: Tab, name: string): NamedColumn | null {
  const byKey = tab.columns[name];
  if (byKey !== undefined && Object.hasOwn(tab.columns, name)) return { key: name, column: byKey };
  const found = Object.entries(tab.columns).find(([, column]) => column.header === name);
  return found === undefined ? null : { key: found[0], column: found[1] };
}

export function columnNames(tab: Tab, name: string): string[] {
  return looksLikeKey(name)
    ? Object.keys(tab.columns)
    : Object.values(tab.columns).map((column) => column.header);
}

const looksLikeKey = (name: string): boolean => /^[a-zA-Z]+$/.test(name);

/** A name that holds the word, or is held by it, comes before one that only looks alike. */
function farness(word: string, name: string): number {
  const held = word !== '' && (name.includes(word) || word.includes(name));
  return held ? Math.abs(name.length - word.length) / 100 : distance(word, name);
}
