// What an edit is to the automation, told by its place alone: nothing is read for it.
import type { Column, Tab } from '../../register/table/column.ts';
import { ALL_TABS, TABS } from '../../register/tabs/all.ts';
import { DOCUMENT_REQUESTS, PETITION_REQUESTS } from '../../register/tabs/lists.ts';

/** Rows and columns count from 0, both ends belong to it. */
export interface EditedPlace {
  readonly sheetId: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** What was typed into a single cell; null of a paste, or where a cell was emptied. */
  readonly value: string | null;
}

/**
 * `request`: somebody asks for work and waits for it. `typed`: what rules read; several are worked off together.
 * `none`: no rule reads it, or a run puts it right anyway.
 */
export type Edited = 'request' | 'typed' | 'none';

/** Written by the automation alone. */
const OWN: readonly Tab[] = [TABS.journal, TABS.snapshot, TABS.ledger];

/** Columns may have been moved: then the hourly run takes up what was misjudged here. */
export function editedOf(place: EditedPlace): Edited {
  const tab: Tab | undefined = ALL_TABS.find(({ sheetId }) => sheetId === place.sheetId);
  if (tab === undefined || OWN.includes(tab)) return 'none';
  if (place.lastRow <= Math.max(...tab.headerRows)) return 'typed';
  const all = Object.values(tab.columns);
  const columns = all.slice(place.firstColumn, place.lastColumn + 1);
  if (isRequest(place, all, columns)) return 'request';
  return columns.some(({ by }) => by === 'staff') ? 'typed' : 'none';
}

/** A single value tells by itself that it is a request, wherever its column stands by now. */
function isRequest(
  { value }: EditedPlace,
  all: readonly Column[],
  columns: readonly Column[],
): boolean {
  if (value === null) return columns.some(asks);
  return all.some(asks) && REQUESTS.some((text) => text === value);
}

/** A tick box that was ticked, or a work by its name. */
const REQUESTS: readonly string[] = ['TRUE', ...PETITION_REQUESTS, ...DOCUMENT_REQUESTS];
const asks = ({ header }: Column): boolean => header === REQUEST;
const REQUEST = 'Yêu cầu';
