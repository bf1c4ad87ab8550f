// A new office as its first morning finds it: the bundle that clasp would push, set up, nothing typed yet.
import type { LocalDateTime } from '#rules/dates/civil-date';
import type { Bundle } from '../build/bundle.ts';
import { keptBundle } from '../build/kept-bundle.ts';
import { LocalOffice } from '../office/office.ts';

/** Built once a process: its sources do not change under it. */
let built: Promise<Bundle> | null = null;

export async function freshOffice(now: LocalDateTime): Promise<LocalOffice> {
  built ??= keptBundle();
  const { code, pages } = await built;
  const office = LocalOffice.create({ bundle: code, pages, now });
  const { error } = office.execute('caiDat', undefined, { job: 'setup' });
  if (error !== null) throw new Error(`Không thiết lập được văn phòng: ${error}`);
  return office;
}
