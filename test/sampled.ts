// Long lists that every change is tried on in part, and a release on the whole of: `npm run test:whole`.
import process from 'node:process';

const FROM = Number(process.env['SEED'] ?? 0);

/** Whether everything is tried. */
export const WHOLE = process.env['WHOLE'] === '1';

/** Whether the one at this place of a list belongs to the part that is tried. */
export const isSampled = (index: number, share: number): boolean =>
  WHOLE || index % share === FROM % share;

/** How often something made up at random is tried. */
export const times = (whole: number, share: number): number =>
  WHOLE ? whole : Math.ceil(whole / share);

/** One in `share` of a list, from a first one that SEED shifts; the whole list where WHOLE is set. */
export const sampled = <T>(list: readonly T[], share: number): T[] =>
  list.filter((_, index) => isSampled(index, share));
