// A new register as one spreadsheets.batchUpdate a file: tabs, headers, drop-downs, formats, colours, soft protection.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { firstDataRow, type Cell, type Tab } from '../table/column.ts';
import { ALL_TABS, FILE_TITLES } from '../tabs/all.ts';
import { CHART_COLUMNS, chartRequests } from './charts.ts';
import { columnRequests } from './columns.ts';
import { declaredAt, foldRequests, viewRequests } from './sight.ts';
import { listSheetId, listsOf, listTab, offerRule, putCells, type Offers } from './lists.ts';

type Request = sheets_v4.Schema$Request;

/** Values of settings that are known at set-up. */
export type SettingTexts = Readonly<Record<string, string>>;

interface SetupOptions {
  readonly file: Tab['file'];
  /** The sheets the new file came with: they are taken away once ours stand. */
  readonly existing: readonly number[];
  readonly settings: SettingTexts;
  readonly tabs?: readonly Tab[];
}

/** Returns all requests that turn an empty spreadsheet into the register (or into the file of contacts). */
export function setupRequests({ file, existing, settings, tabs }: SetupOptions): Request[] {
  const own = (tabs ?? ALL_TABS).filter((tab) => tab.file === file);
  const offers = { tabs: own, lists: listsOf(own), at: declaredAt };
  return [
    {
      updateSpreadsheetProperties: {
        properties: { title: FILE_TITLES[file], locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
        fields: 'title,locale,timeZone',
      },
    },
    ...own.map((tab, index) => addSheet(tab, index)),
    ...listTab(file, offers.lists, own.length),
    lockRequest(listSheetId(file)),
    ...existing.map((sheetId) => ({ deleteSheet: { sheetId } })),
    ...own.flatMap((tab) => tabRequests(tab, offers, settings)),
  ];
}

const FORM_ROWS = 20;
const ROWS = 1000;
/** So many columns do not fit a screen: the first stays in sight. */
const WIDE = 12;

export function addSheet(tab: Tab, index: number): Request {
  const columnCount = Object.keys(tab.columns).length;
  return {
    addSheet: {
      properties: {
        sheetId: tab.sheetId,
        title: tab.title,
        index,
        hidden: tab.hidden,
        gridProperties: {
          rowCount: tab.isForm ? FORM_ROWS : ROWS,
          columnCount: columnCount + (tab.charts.length > 0 ? CHART_COLUMNS : 0),
          frozenRowCount: firstDataRow(tab),
          frozenColumnCount: tab.inSight?.frozen ?? (columnCount > WIDE ? 1 : 0),
        },
      },
    },
  };
}

/** What fills a tab that was just added. */
export function tabRequests(tab: Tab, offers: Offers, known: SettingTexts): Request[] {
  const { sheetId } = tab;
  const seeds = tab.seeds(known);
  const first = firstDataRow(tab);
  return [
    putCells({ sheetId, rowIndex: 0, columnIndex: 0 }, tab.headerLines()),
    ...(seeds.length > 0 ? [putCells({ sheetId, rowIndex: first, columnIndex: 0 }, seeds)] : []),
    ...Object.values(tab.columns).flatMap((column, index) =>
      columnRequests({ tab, column, index }, offers),
    ),
    ...tab.decorate(sheetId),
    ...chartRequests(tab),
    ...(tab.isLocked ? [lockRequest(sheetId)] : []),
    ...besideRows(tab, seeds, offers),
    ...foldRequests(tab),
    ...viewRequests(tab, tab.views, (key) => declaredAt(tab, key)),
  ];
}

/** The drop-downs and tick boxes beside the rows that always stand in a tab; equal ones below one another are one. */
function besideRows(tab: Tab, seeds: readonly (readonly Cell[])[], { lists }: Offers): Request[] {
  const { fixed } = tab;
  if (fixed === null) return [];
  const column = Object.keys(tab.columns).indexOf(fixed.offered);
  const offered = seeds.map(([name = null]) => fixed.offers(name));
  const rules = offered.flatMap((offer, index): Request[] => {
    if (offer === null || offer === offered[index - 1]) return [];
    const next = offered.findIndex((other, at) => at > index && other !== offer);
    const range = {
      sheetId: tab.sheetId,
      startRowIndex: firstDataRow(tab) + index,
      endRowIndex: firstDataRow(tab) + (next < 0 ? offered.length : next),
      startColumnIndex: column,
      endColumnIndex: column + 1,
    };
    return [{ setDataValidation: { range, rule: offerRule(offer, lists) } }];
  });
  return [...rules, ...ownersCells(tab, seeds, { row: firstDataRow(tab), column })];
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Of rows that stand from a corner on, the cells in which only the owner types. */
export const ownersCells = (
  tab: Tab,
  rows: readonly (readonly Cell[])[],
  { row, column }: Corner,
): Request[] =>
  rows.flatMap(([name], index) =>
    typeof name === 'string' && tab.fixed?.ownersOnly.includes(name) === true
      ? [ownersCell(tab, name, { row: row + index, column })]
      : [],
  );

/** A hard protection without named editors: only who owns the file types in the cell. */
function ownersCell({ sheetId }: Tab, name: string, { row, column }: Corner): Request {
  return {
    addProtectedRange: {
      protectedRange: {
        range: {
          sheetId,
          startRowIndex: row,
          endRowIndex: row + 1,
          startColumnIndex: column,
          endColumnIndex: column + 1,
        },
        description: `“${name}”: chỉ chủ sổ đánh dấu`,
      },
    },
  };
}

/** What a locked tab says of itself; by its end, which earlier versions wrote too, an upgrade knows that it is locked. */
const LOCKED = 'Chỉ chủ sổ được sửa';
export const isLock = (description: string): boolean =>
  description.toLowerCase().endsWith(LOCKED.toLowerCase());

/** A hard protection of a whole tab without named editors: only who owns the file writes there. */
export const lockRequest = (sheetId: number): Request => ({
  addProtectedRange: { protectedRange: { range: { sheetId }, description: LOCKED } },
});
