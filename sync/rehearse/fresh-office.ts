// A new office as its first morning finds it: the bundle that clasp would push, set up, nothing typed yet.
import type { LocalDateTime } from '#rules/civil-date';
import { buildBundle } from '../build/bundle.ts';
import { LocalOffice } from '../office/office.ts';

export async function freshOffice(now: LocalDateTime): Promise<LocalOffice> {
  const bundle = await buildBundle();
  const office = LocalOffice.create({ bundle: bundle.code, pages: bundle.pages, now });
  const { error } = office.execute('setup');
  if (error !== null) throw new Error(`Không thiết lập được văn phòng: ${error}`);
  return office;
}
