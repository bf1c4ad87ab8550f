// Reading a tree while collecting every problem with its line, so that all are told at once.
import { nearWords } from '../workplace/names.ts';
import type { Entry, Problem, Tree } from './tree.ts';

export class Collector {
  readonly problems: Problem[] = [];

  add(line: number, message: string): null {
    this.problems.push({ line, message });
    return null;
  }

  /** The entries of a map whose keys must be among `known`; `known` null lets every key pass. */
  entries(tree: Tree, what: string, known: readonly string[] | null): Map<string, Entry> {
    const found = new Map<string, Entry>();
    if (tree.kind !== 'map') {
      this.add(tree.line, `${what} phải gồm các dòng “mục: giá trị”`);
      return found;
    }
    for (const entry of tree.entries) {
      if (known !== null && !known.includes(entry.key)) {
        this.add(entry.line, `${what} không có mục “${entry.key}”.${nearWords(entry.key, known)}`);
      } else found.set(entry.key, entry);
    }
    return found;
  }

  text(tree: Tree, what: string): string | null {
    if (tree.kind === 'text') return tree.text;
    return this.add(tree.line, `${what} phải là một giá trị`);
  }

  list(tree: Tree, what: string): readonly Tree[] {
    if (tree.kind === 'list') return tree.items;
    this.add(tree.line, `${what} phải là một danh sách`);
    return [];
  }

  required(
    map: Map<string, Entry>,
    key: string,
    owner: { line: number; what: string },
  ): Tree | null {
    const entry = map.get(key);
    if (entry !== undefined) return entry.value;
    return this.add(owner.line, `${owner.what} thiếu mục “${key}”`);
  }

  /** One of a few texts; an error names the near ones. */
  choice<T extends string>(tree: Tree, what: string, choices: readonly T[]): T | null {
    const text = this.text(tree, what);
    if (text === null) return null;
    const found = choices.find((choice) => choice === text);
    if (found !== undefined) return found;
    return this.add(tree.line, `${what} không nhận “${text}”.${nearWords(text, choices)}`);
  }
}
