// What lies in the resource file: texts, and the code that fills them, which most starts of the script do without.
import { stamp } from 'resources:stamp';
import type * as docx from '../docx/engine.ts';
import { resourceReader } from './resources.ts';

export const resources = resourceReader(stamp);

let loaded: typeof docx | null = null;

/** The room `docx`: the file that it lies in has been checked against the hash that the build gave it. */
export const engine = (): typeof docx => (loaded ??= load());

// eslint-disable-next-line no-new-func, typescript/no-implied-eval
const load = (): typeof docx => new Function(`${resources().engine}\nreturn docx`)() as typeof docx;
