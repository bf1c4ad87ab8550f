// The register of an office on this machine as the script reads it, to look at: nothing is run, nothing is written.
import { openBook, type Book, type Grids } from '#register/book/book';
import type { Cell } from '#register/table/column';
import { ALL_TABS, type TabKey } from '#register/tabs/all';
import { dateOf, type CivilDate } from '#rules/dates/civil-date';
import type { LocalOffice } from '../office/office.ts';
import { localDateTimeOf } from '../office/store/clock.ts';
import { gridIfThere } from './sheet.ts';
import { WrongUse } from './wrong-use.ts';

/** A rehearsed office may be ahead of the real day. */
export function dayOf(office: LocalOffice): CivilDate {
  const real = localDateTimeOf(Date.now());
  return dateOf(office.now() > real ? office.now() : real);
}

export function gridsOf(office: LocalOffice): Grids {
  const grids: Partial<Record<TabKey, readonly (readonly Cell[])[]>> = {};
  for (const tab of ALL_TABS)
    grids[tab.key as TabKey] = gridIfThere(office, tab) ?? tab.headerLines();
  return grids as Grids;
}

/** Throws WrongUse, naming tabs and headers, where the register cannot be read. */
export function readBook(grids: Grids, today: CivilDate): Book {
  const opened = openBook(grids, today);
  if (!opened.ok) throw new WrongUse(opened.problems.join('\n'));
  return opened.book;
}
