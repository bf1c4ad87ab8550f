// A step on a tab: its columns and values by the names people use, wrong ones told with the near ones.
import type { Tab } from '#register/table/column';
import type { Collector } from './collect.ts';
import { columnNames, findColumn, findTab, nearWords, tabNames } from '../workplace/names.ts';
import type { Typed } from '../workplace/typed.ts';
import { name as personName, readOptional } from './read-values.ts';
import type { StepBody } from './rehearsal.ts';
import type { Tree } from './tree.ts';

const PARTS = {
  edit: ['tab', 'where', 'set'],
  add: ['tab', 'row'],
  delete: ['tab', 'where'],
  sort: ['tab', 'by'],
  insert: ['tab', 'above'],
  paste: ['tab', 'at', 'rows'],
} as const;
type TabStepName = keyof typeof PARTS;

interface Here {
  readonly line: number;
  readonly collect: Collector;
}

export function readTabStep(name: TabStepName, value: Tree, here: Here): StepBody | null {
  const { collect, line } = here;
  const what = `Bước “${name}”`;
  const known = name === 'edit' ? [...PARTS.edit, 'by'] : PARTS[name];
  const map = collect.entries(value, what, known);
  if (value.kind !== 'map') return null;
  const part = (key: string): Tree | null => collect.required(map, key, { line, what });
  const tab = readTab(part('tab'), collect);
  const trees = PARTS[name].slice(1).map((key) => part(key));
  const [first, second] = trees;
  if (tab === null || first === undefined || first === null || second === null) return null;
  const reader = new TabReader(tab, collect);
  switch (name) {
    case 'edit': {
      const where = reader.where(first);
      const by = readOptional(map.get('by'), { read: personName, what: 'Mục “by”', collect });
      const set = second === undefined ? [] : reader.typed(second);
      return { kind: name, tab, where, set, by: by?.value ?? null };
    }
    case 'add':
      return { kind: name, tab, row: reader.typed(first) };
    case 'delete':
      return { kind: name, tab, where: reader.where(first) };
    case 'insert':
      return { kind: name, tab, above: reader.where(first) };
    case 'sort': {
      const by = reader.column(first);
      return by === null ? null : { kind: name, tab, by };
    }
    case 'paste': {
      const at = readAddress(first, collect);
      const rows = second === undefined ? [] : readRows(second, collect);
      return at === null ? null : { kind: name, tab, ...at, rows };
    }
  }
}

function readTab(tree: Tree | null, collect: Collector): Tab | null {
  const name = tree === null ? null : collect.text(tree, 'Mục “tab”');
  if (tree === null || name === null) return null;
  const tab = findTab(name);
  if (tab !== null) return tab;
  return collect.add(tree.line, `Không có tab “${name}”.${nearWords(name, tabNames(name))}`);
}

class TabReader {
  constructor(
    private readonly tab: Tab,
    private readonly collect: Collector,
  ) {}

  column(tree: Tree): string | null {
    const name = this.collect.text(tree, 'Tên cột');
    return name === null ? null : (this.named(name, tree.line)?.key ?? null);
  }

  /** Columns and texts by which a row is found. */
  where(tree: Tree): Typed[] {
    return this.columns(tree);
  }

  /** Columns and texts a person types: a drop-down takes only what it offers. */
  typed(tree: Tree): Typed[] {
    const typed = this.columns(tree);
    for (const { column, text, line } of typed) {
      if (text === '' || column.values === null || column.values.includes(text)) continue;
      this.collect.add(
        line,
        `Cột “${column.header}” của tab “${this.tab.title}” không nhận “${text}”.${nearWords(text, column.values)}`,
      );
    }
    return typed;
  }

  private columns(tree: Tree): (Typed & { line: number })[] {
    const map = this.collect.entries(tree, `Các cột của tab “${this.tab.title}”`, null);
    if (tree.kind === 'map' && map.size === 0) this.collect.add(tree.line, 'Chưa nêu cột nào');
    return [...map].flatMap(([name, entry]) => {
      const found = this.named(name, entry.line);
      const text = this.collect.text(entry.value, `Cột “${name}”`);
      return found === null || text === null ? [] : [{ ...found, text, line: entry.value.line }];
    });
  }

  private named(name: string, line: number) {
    const found = findColumn(this.tab, name);
    if (found !== null) return found;
    const near = nearWords(name, columnNames(this.tab, name));
    return this.collect.add(line, `Tab “${this.tab.title}” không có cột “${name}”.${near}`);
  }
}

function readAddress(tree: Tree, collect: Collector): { row: number; column: number } | null {
  const text = collect.text(tree, 'Mục “at”');
  if (text === null) return null;
  const parts = /^([A-Z]{1,2})([1-9]\d{0,5})$/.exec(text);
  if (parts === null)
    return collect.add(tree.line, `Mục “at”: “${text}” không phải là ô (ví dụ A2)`);
  const letters = [...(parts[1] ?? '')];
  const column = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(parts[2]) - 1, column };
}

function readRows(tree: Tree, collect: Collector): string[][] {
  return collect
    .list(tree, 'Mục “rows”')
    .map((row) =>
      collect.list(row, 'Một dòng dán').map((cell) => collect.text(cell, 'Một ô dán') ?? ''),
    );
}
