// The block `google: { … }` of a rehearsal file: how Google is from here on, switch by switch.
import { SCOPES, type Faults, type Google } from '../office/store/google.ts';
import type { Collector } from './collect.ts';
import {
  choiceOf,
  count,
  eachOf,
  flag,
  name,
  orNone,
  readOptional,
  type Given,
  type Read,
} from './read-values.ts';
import type { Tree } from './tree.ts';

const faults: Read<Faults> = (tree, what, collect) => {
  const map = collect.entries(tree, what, ['kind', 'every', 'done']);
  if (tree.kind !== 'map') return null;
  const owner = { line: tree.line, what };
  const kindTree = collect.required(map, 'kind', owner);
  if (kindTree === null) return null;
  const kinds = choiceOf(['429', '500', '502', '503', 'rate', 'broken']);
  const kind = kinds(kindTree, `${what}, mục “kind”`, collect);
  const every = readOptional(map.get('every'), {
    read: count(1),
    what: `${what}, “every”`,
    collect,
  });
  const done = readOptional(map.get('done'), { read: flag, what: `${what}, “done”`, collect });
  if (kind === null) return null;
  return { value: { kind: kind.value, every: every?.value ?? 1, done: done?.value ?? false } };
};

/** How each switch is written. */
const SWITCHES: { readonly [K in keyof Google]: Read<Google[K]> } = {
  apisOff: eachOf(choiceOf(['sheets', 'drive'])),
  unticked: eachOf(choiceOf(SCOPES)),
  undeclared: eachOf(choiceOf(SCOPES)),
  programUnticked: eachOf(choiceOf(SCOPES)),
  account: choiceOf(['consumer', 'workspace']),
  sharedWith: eachOf(name),
  othersEdits: choiceOf(['fire', 'silent']),
  otherProject: flag,
  formsHidden: flag,
  zone: name,
  newZone: name,
  newLocale: name,
  unanswered: choiceOf(['missing', 'empty']),
  appendAfter: choiceOf(['value', 'tickbox', 'format']),
  newForm: choiceOf(['unpublished', 'published']),
  overlap: orNone(count(0)),
  slow: flag,
  faults: orNone(faults),
};
export const GOOGLE_SWITCHES = Object.keys(SWITCHES) as readonly (keyof Google)[];

/** The switches that the block names; the others stay as they are. */
export function readGoogle(tree: Tree, collect: Collector): Partial<Google> {
  const switches: Partial<Google> = {};
  for (const [key, { value }] of collect.entries(tree, 'Mục “google”', GOOGLE_SWITCHES))
    put(switches, key as keyof Google, { tree: value, collect });
  return switches;
}

function put<K extends keyof Google>(
  switches: Partial<Google>,
  key: K,
  { tree, collect }: { tree: Tree; collect: Collector },
): void {
  const given: Given<Google[K]> | null = SWITCHES[key](tree, `Mục “google”, “${key}”`, collect);
  if (given !== null) switches[key] = given.value;
}
