// A new register as one spreadsheets.batchUpdate a file: tabs, headers, drop-downs, formats, colours, soft protection.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { firstDataRow, type Cell, type Tab } from '../table/column.ts';
import { cellData } from '../table/requests.ts';
import { headerGrid, seedRows } from './seeds.ts';
import { SETTING_CHOICES } from '../tabs/settings-list.ts';
import { columnRequests, type Lists } from './columns.ts';
import { overviewRequests, reportRequests, settingRequests } from './special.ts';
import { FILE_TITLES, LIST_TAB, TABS } from '../tabs/all.ts';

type Request = sheets_v4.Schema$Request;

export interface SetupOptions {
  readonly file: 'register' | 'contacts';
  /** The sheets the new file came with: they are taken away once ours stand. */
  readonly existing: readonly number[];
  /** Values of settings that are known at set-up. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Returns all requests that turn an empty spreadsheet into the register (or into the file of contacts). */
export function setupRequests({ file, existing, settings }: SetupOptions): Request[] {
  const tabs = Object.values(TABS).filter((tab) => tab.file === file) as readonly Tab[];
  const lists = listsOf(tabs);
  return [
    {
      updateSpreadsheetProperties: {
        properties: { title: FILE_TITLES[file], locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
        fields: 'title,locale,timeZone',
      },
    },
    ...tabs.map((tab, index) => addSheet(tab, index)),
    ...listTab(file, lists, tabs.length),
    ...existing.map((sheetId) => ({ deleteSheet: { sheetId } })),
    ...tabs.flatMap((tab) => tabRequests(tab, lists, settings)),
  ];
}

function addSheet(tab: Tab, index: number): Request {
  const columnCount = Object.keys(tab.columns).length;
  return {
    addSheet: {
      properties: {
        sheetId: tab.sheetId,
        title: tab.title,
        index,
        hidden: tab.hidden,
        gridProperties: {
          rowCount: tab.key === 'report' ? 20 : 1000,
          columnCount,
          frozenRowCount: firstDataRow(tab),
          frozenColumnCount: columnCount > 12 ? 1 : 0,
        },
      },
    },
  };
}

/** Every list of texts that a drop-down offers, once; a body's name has commas, so lists are ranges, never inline. */
function listsOf(tabs: readonly Tab[]): Lists {
  const lists = new Map<string, readonly string[]>();
  for (const tab of tabs) {
    for (const { values } of Object.values(tab.columns)) {
      if (values !== null) lists.set(values.join('\n'), values);
    }
    if (tab.key === 'settings') {
      for (const values of Object.values(SETTING_CHOICES)) lists.set(values.join('\n'), values);
    }
  }
  return [...lists.values()];
}

const listSheetId = (file: SetupOptions['file']): number =>
  file === 'register' ? LIST_TAB.sheetId : LIST_TAB.sheetId + 100;

function listTab(file: SetupOptions['file'], lists: Lists, index: number): Request[] {
  const sheetId = listSheetId(file);
  const height = Math.max(...lists.map((list) => list.length));
  const rows = Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? null));
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title: LIST_TAB.title,
          index,
          hidden: true,
          gridProperties: { rowCount: height, columnCount: lists.length },
        },
      },
    },
    putCells(sheetId, 0, rows),
  ];
}

function putCells(sheetId: number, rowIndex: number, rows: readonly (readonly Cell[])[]): Request {
  return {
    updateCells: {
      start: { sheetId, rowIndex, columnIndex: 0 },
      rows: rows.map((row) => ({ values: row.map(cellData) })),
      fields: 'userEnteredValue',
    },
  };
}

function tabRequests(tab: Tab, lists: Lists, settings: SetupOptions['settings']): Request[] {
  const columns = Object.values(tab.columns);
  const headers = headerGrid(
    tab.key,
    columns.map((column) => column.header),
  );
  const seeds = seedRows(tab.key, settings);
  return [
    putCells(tab.sheetId, 0, headers),
    ...(seeds.length > 0 ? [putCells(tab.sheetId, firstDataRow(tab), seeds)] : []),
    ...columns.flatMap((column, index) => columnRequests(tab, column, index, lists)),
    ...(tab.key === 'report' ? reportRequests(tab) : []),
    ...(tab.key === 'settings' ? settingRequests(tab, lists) : []),
    ...(tab.key === 'overview' ? overviewRequests(tab) : []),
  ];
}
