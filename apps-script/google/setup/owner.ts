// What the owner asks for in the script editor, and the written result of each.
import { scriptClock } from '../services.ts';
import { installed, installedParts, type Installed } from '../properties.ts';
import type { Told } from '../../register/setup/living.ts';
import type { Resources } from '../resources.ts';
import { checkAll } from './checks.ts';
import { factsOf } from './facts.ts';
import { requireOwner } from '../gate.ts';
import { install } from './install.ts';
import { note, tellOwner, type Line } from './line.ts';
import { linesOf, listOf, officeJson } from './owner-words.ts';
import { removeTriggers } from '../triggers.ts';
import { keepYear } from './year-files.ts';

/** Sets up, looks at what was made, and lists it. Of the templates one is imported, exported and read. */
export function setUp(resources: Resources): Told {
  const at = scriptClock().now();
  const told = install(resources, at);
  const ids = installed();
  const models = Object.keys(ids.templates).slice(0, 1);
  const lines = [
    ...told.done.map((found) => note('Nâng cấp sổ', found)),
    ...told.warnings.map((found): Line => ({
      item: 'Nâng cấp sổ',
      verdict: 'Chưa đạt',
      found,
      remedy: '',
    })),
    ...checkAll(factsOf(ids, models)),
    ...listOf(ids),
  ];
  tellOwner({ job: 'caiDat', at, lines }, ids.register);
  return told;
}

/** Every check, with all templates; the ids for the Node program last. */
export function checkOffice(ids: Installed): void {
  const lines = [...checkAll(factsOf(ids, Object.keys(ids.templates))), officeJson(ids)];
  tellOwner({ job: 'kiemTra', at: scriptClock().now(), lines }, ids.register);
}

export function listHandOver(ids: Installed, { texts }: Resources): void {
  const lines = [...linesOf(texts['ban-giao']), ...listOf(ids)];
  tellOwner({ job: 'banGiao', at: scriptClock().now(), lines }, ids.register);
}

/** The register of the latest year that is over, as files in Drive. */
export function makeYearFile(ids: Installed): void {
  const at = scriptClock().now();
  tellOwner({ job: 'hoSoNam', at, lines: keepYear(ids, at) }, ids.register);
}

/** Triggers first: whatever else fails, nothing runs by itself any more. All data stay. */
export function takeDown({ texts }: Resources): void {
  const { owner, register = null } = installedParts();
  requireOwner(owner);
  removeTriggers();
  tellOwner(
    { job: 'goCaiDat', at: scriptClock().now(), lines: linesOf(texts['go-cai-dat']) },
    register,
  );
}

/** After a run that the owner asked for. */
export function tellRun(ids: Installed, problems: readonly string[]): void {
  const lines = problems.map((found): Line => ({
    item: 'Lượt chạy',
    verdict: 'Chưa đạt',
    found,
    remedy: 'Sửa theo lời báo rồi chạy lại chayNgay.',
  }));
  const done = note('Lượt chạy', 'Đã cập nhật sổ; xem tab Tổng quan.');
  tellOwner(
    { job: 'chayNgay', at: scriptClock().now(), lines: lines.length > 0 ? lines : [done] },
    ids.register,
  );
}
