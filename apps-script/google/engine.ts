// What lies in the resource file: texts, and the code of the rooms that most starts of the script do without.
import { stamp } from 'resources:stamp';
import type * as docx from '../docx/engine.ts';
import type * as journal from '../register/journal/engine.ts';
import type * as setup from '../register/setup/engine.ts';
import { resourceReader } from './resources.ts';

export const resources = resourceReader(stamp);

interface Rooms {
  readonly docx: typeof docx;
  readonly journal: typeof journal;
  readonly setup: typeof setup;
}

const loaded: Partial<Record<keyof Rooms, unknown>> = {};

/** What fills letters, what makes and upgrades registers, or what reads a journal of before: the file has been checked against the build's hash. */
export const room = <Name extends keyof Rooms>(name: Name): Rooms[Name] =>
  (loaded[name] ??= load(name)) as Rooms[Name];

function load(name: keyof Rooms): unknown {
  const code = `${resources().rooms[name] ?? ''}\nreturn ${name}`;
  // eslint-disable-next-line no-new-func, typescript/no-implied-eval
  return new Function(code)();
}
