// An office on disk, brought up to this version: what its set-up adds to a register in use.
import type { Told } from '#register/setup/living';
import type { LocalDateTime } from '#rules/dates/civil-date';
import { keptBundle } from '../build/kept-bundle.ts';
import { closeOffice, openOffice } from '../office/disk/open.ts';
import { OfficeRefusal } from '../office/store/errors.ts';
import { save } from './folder.ts';

export async function upgradeOffice(dir: string, now: LocalDateTime): Promise<Told> {
  const { code, pages } = await keptBundle();
  const office = await openOffice(dir, { bundle: code, pages, now });
  try {
    const { error, result } = office.execute('caiDat', undefined, { job: 'setup' });
    if (error !== null) throw new OfficeRefusal(`Không nâng cấp được văn phòng: ${error}`);
    await save(office, dir, { before: 'setup --upgrade' });
    return JSON.parse(JSON.stringify(result)) as Told;
  } finally {
    closeOffice(dir);
  }
}
