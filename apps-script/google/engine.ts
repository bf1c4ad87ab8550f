// What lies in the resource file: texts, and the code of the rooms that most starts of the script do without.
import { stamp } from 'resources:stamp';
import { resourceReader } from './resources.ts';

export const resources = resourceReader(stamp);

const loaded: Record<string, unknown> = {};

/**
 * What fills letters and what they say, what makes and upgrades registers, what the owner asks for, what erases, what is found
 * for a clerk, or what reads a journal of before: the build puts calls of this in the place of the room's functions. The file has
 * been checked against the build's hash. `shared`: the script's own modules, for a room that works with them.
 */
export const room = (name: string, shared: (path: string) => unknown): unknown =>
  (loaded[name] ??= load(name, shared));

function load(name: string, shared: (path: string) => unknown): unknown {
  const code = `${resources().rooms[name] ?? ''}\nreturn ${name}`;
  // eslint-disable-next-line no-new-func, typescript/no-implied-eval
  return new Function('require', code)(shared);
}
