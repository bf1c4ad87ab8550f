// Values of a rehearsal file that are no cell: a choice, a list, a number; what is wrong is told with its line.
import type { Collector } from './collect.ts';
import type { Entry, Tree } from './tree.ts';

export interface Given<Value> {
  readonly value: Value;
}
/** Null where the value is wrong; the collector then knows why. */
export type Read<Value> = (tree: Tree, what: string, collect: Collector) => Given<Value> | null;

const given = <Value>(value: Value | null): Given<Value> | null =>
  value === null ? null : { value };

export const choiceOf =
  <T extends string>(choices: readonly T[]): Read<T> =>
  (tree, what, collect) =>
    given(collect.choice(tree, what, choices));

const TRUE = choiceOf(['true', 'false']);

export const flag: Read<boolean> = (tree, what, collect) => {
  const read = TRUE(tree, what, collect);
  return read === null ? null : { value: read.value === 'true' };
};

export const name: Read<string> = (tree, what, collect) => {
  const text = collect.text(tree, what);
  return text === '' ? collect.add(tree.line, `${what} đang để trống`) : given(text);
};

export const count =
  (least: number): Read<number> =>
  (tree, what, collect) => {
    const text = collect.text(tree, what);
    if (text === null) return null;
    if (/^\d{1,6}$/.test(text) && Number(text) >= least) return { value: Number(text) };
    return collect.add(tree.line, `${what}: “${text}” không phải là số nguyên từ ${least} trở lên`);
  };

/** A list; `[]` is the empty one. */
export const eachOf =
  <Value>(read: Read<Value>): Read<Value[]> =>
  (tree, what, collect) => {
    const items = collect.list(tree, what);
    if (tree.kind !== 'list') return null;
    return { value: items.flatMap((item) => read(item, what, collect)?.value ?? []) };
  };

/** An empty text switches it off. */
export const orNone =
  <Value>(read: Read<Value>): Read<Value | null> =>
  (tree, what, collect) =>
    tree.kind === 'text' && tree.text === '' ? { value: null } : read(tree, what, collect);

export const readOptional = <Value>(
  entry: Entry | undefined,
  { read, what, collect }: { read: Read<Value>; what: string; collect: Collector },
): Given<Value> | null => (entry === undefined ? null : read(entry.value, what, collect));
