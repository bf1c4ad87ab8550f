// One step of a rehearsal: which of the things people do, or that Google does, checked before anything is played.
import type { Collector } from './collect.ts';
import { readForm } from './read-form.ts';
import { readGoogle } from './read-google.ts';
import { readScript } from './read-script.ts';
import { readTabStep } from './read-tab-step.ts';
import type { Step, StepBody } from './rehearsal.ts';
import type { Entry, Tree } from './tree.ts';

const STEPS = [
  'form',
  'edit',
  'add',
  'delete',
  'sort',
  'insert',
  'paste',
  'run',
  'push',
  'google',
  'script',
  'say',
] as const;
type StepName = (typeof STEPS)[number];

export function readStep(tree: Tree, collect: Collector): Step | null {
  const map = collect.entries(tree, 'Một bước', STEPS);
  if (tree.kind !== 'map') return null;
  const [first, ...others] = [...map];
  if (first === undefined) {
    return tree.entries.length > 0 ? null : collect.add(tree.line, 'Một bước không nói làm gì');
  }
  if (others.length > 0) {
    const names = [...map.keys()].map((name) => `“${name}”`).join(', ');
    return collect.add(tree.line, `Một bước chỉ làm một việc, ở đây có ${names}`);
  }
  const [name, entry] = first;
  const body = readBody(name as StepName, entry, collect);
  return body === null ? null : { ...body, line: entry.line };
}

function readBody(name: StepName, { value, line }: Entry, collect: Collector): StepBody | null {
  switch (name) {
    case 'form':
      return { kind: 'form', form: readForm(value, collect) };
    case 'run':
      return collect.choice(value, 'Bước “run”', ['daily']) === null ? null : { kind: 'run' };
    case 'push':
      return collect.choice(value, 'Bước “push”', ['true']) === null ? null : { kind: 'push' };
    case 'google':
      return { kind: 'google', google: readGoogle(value, collect) };
    case 'script': {
      const script = readScript(value, collect);
      return script === null ? null : { kind: 'script', script };
    }
    case 'say': {
      const text = collect.text(value, 'Bước “say”');
      return text === null ? null : { kind: 'say', text };
    }
    case 'edit':
    case 'add':
    case 'delete':
    case 'sort':
    case 'insert':
    case 'paste':
      return readTabStep(name, value, { line, collect });
  }
}
