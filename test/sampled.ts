// Long lists that every change is tried on in part, and a release on the whole of: `npm run test:whole`.
import process from 'node:process';

/** One in `share` of a list, from a first one that SEED shifts; the whole list where WHOLE is set. */
export function sampled<T>(list: readonly T[], share: number): T[] {
  const from = Number(process.env['SEED'] ?? 0) % share;
  return list.filter((_, index) => process.env['WHOLE'] === '1' || index % share === from);
}
