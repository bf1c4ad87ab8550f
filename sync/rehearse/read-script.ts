// The step `script`: somebody runs a function in the script editor, perhaps with another account, perhaps cut off.
import type { Collector } from './collect.ts';
import { choiceOf, count, name, readOptional, type Read } from './read-values.ts';
import { OWNER_FUNCTIONS, type ScriptRun } from './rehearsal.ts';
import type { Tree } from './tree.ts';

const fn = choiceOf(OWNER_FUNCTIONS);
const PARTS = ['run', 'by', 'killedBefore', 'killedAfter'] as const;

/** `script: caiDat`, or `script: { run: caiDat, by: …, killedBefore: 12 }`. */
export function readScript(tree: Tree, collect: Collector): ScriptRun | null {
  const what = 'Bước “script”';
  if (tree.kind === 'text') {
    const read = fn(tree, what, collect);
    return read === null ? null : { fn: read.value, by: null, killed: null };
  }
  const map = collect.entries(tree, what, PARTS);
  const part = <Value>(key: (typeof PARTS)[number], read: Read<Value>): Value | null =>
    readOptional(map.get(key), { read, what: `${what}, mục “${key}”`, collect })?.value ?? null;
  const runTree =
    tree.kind === 'map' ? collect.required(map, 'run', { line: tree.line, what }) : null;
  const run = part('run', fn);
  const by = part('by', name);
  const before = part('killedBefore', count(0));
  const after = part('killedAfter', count(0));
  if (before !== null && after !== null)
    return collect.add(tree.line, `${what} có cả “killedBefore” và “killedAfter”; chỉ cần một`);
  if (runTree === null || run === null) return null;
  if (before !== null) return { fn: run, by, killed: { at: before, when: 'before' } };
  return { fn: run, by, killed: after === null ? null : { at: after, when: 'after' } };
}
