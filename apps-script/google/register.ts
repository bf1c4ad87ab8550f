// The register in Google Sheets: one read a file, one atomic write, its own response read back.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import * as z from 'zod/mini';
import type { Cell } from '../register/table/column.ts';
import type { Grids } from '../register/book/book.ts';
import { columnLetter } from '../register/table/column-letter.ts';
import { ALL_TABS, TABS, type TabKey } from '../register/tabs/all.ts';
import { WriteRefused, type Lines, type ReadBack, type RegisterPort } from '../jobs/base/ports.ts';
import { ReadReply, shownValue, WriteReply } from './grid-reply.ts';
import type { Installed } from './properties.ts';
import { callGoogle, GoogleError, urls } from './rest.ts';

const READ_BACK_FIELDS =
  'updatedSpreadsheet(properties(locale,timeZone),sheets(properties(sheetId),data(startRow,startColumn,rowData(values(effectiveValue)))))';

/** The register of this installation as the jobs see it. */
export function sheetsRegister(ids: Pick<Installed, 'register' | 'contacts'>): RegisterPort {
  /** Titles as they are now: staff may rename a tab, its id stays. */
  const titles = new Map<number, string>();
  return {
    read() {
      const grids: Partial<Record<TabKey, Cell[][]>> = {};
      for (const file of ['register', 'contacts'] as const)
        readFile(ids[file], file, grids, titles);
      return grids as Grids;
    },
    write(requests, wanted) {
      if (requests.length === 0) return nothingBack;
      const ranges =
        wanted.length === 0
          ? ["'" + titleOf(titles, TABS.overview.sheetId, TABS.overview.title) + "'!A1"]
          : wanted.flatMap((lines) => rangesOf(lines, titles));
      return writtenBack(ids.register, requests, { ranges, isWanted: wanted.length > 0 });
    },
    writeContacts(requests, wanted) {
      if (wanted.length > 0)
        return writtenBack(ids.contacts, requests, {
          ranges: wanted.flatMap((lines) => rangesOf(lines, titles)),
          isWanted: true,
        });
      written(ids.contacts, 'spreadsheetId', { requests: [...requests] });
      return nothingBack;
    },
  };
}

function writtenBack(
  id: string,
  requests: readonly sheets_v4.Schema$Request[],
  { ranges, isWanted }: { readonly ranges: string[]; readonly isWanted: boolean },
): ReadBack {
  const body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest = {
    requests: [...requests],
    includeSpreadsheetInResponse: true,
    responseRanges: ranges,
    responseIncludeGridData: isWanted,
  };
  return readBackOf(z.parse(WriteReply, written(id, READ_BACK_FIELDS, body)));
}

function written(id: string, fields: string, body: object): unknown {
  try {
    return callGoogle({ method: 'post', url: urls.batchUpdate(id), query: { fields }, body });
  } catch (error) {
    if (!(error instanceof GoogleError) || error.status !== 400) throw error;
    throw new WriteRefused(error.message);
  }
}

const nothingBack: ReadBack = {
  column: () => [],
  row: () => [],
  locale: 'vi_VN',
  timeZone: 'Asia/Ho_Chi_Minh',
};

function readFile(
  id: string,
  file: 'register' | 'contacts',
  grids: Partial<Record<TabKey, Cell[][]>>,
  titles: Map<number, string>,
): void {
  const tabs = ALL_TABS.filter((tab) => tab.file === file);
  const body: sheets_v4.Schema$BatchGetValuesByDataFilterRequest = {
    dataFilters: tabs.map(({ sheetId }) => ({ gridRange: { sheetId } })),
    majorDimension: 'ROWS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  };
  const reply = z.parse(ReadReply, callGoogle({ method: 'post', url: urls.values(id), body }));
  const bySheet = new Map<number, Cell[][]>();
  for (const { valueRange, dataFilters } of reply.valueRanges) {
    const sheetId = dataFilters[0]?.gridRange.sheetId ?? 0;
    bySheet.set(sheetId, valueRange.values ?? []);
    const title =
      /^'((?:[^']|'')*)'!/.exec(valueRange.range)?.[1] ?? valueRange.range.split('!')[0];
    titles.set(sheetId, (title ?? '').replace(/''/g, "'"));
  }
  for (const tab of tabs) grids[tab.key as TabKey] = bySheet.get(tab.sheetId) ?? [];
}

const titleOf = (titles: ReadonlyMap<number, string>, sheetId: number, title: string): string =>
  (titles.get(sheetId) ?? title).replace(/'/g, "''");

function rangesOf(
  { sheetId, title, columns, rows }: Lines,
  titles: ReadonlyMap<number, string>,
): string[] {
  const name = `'${titleOf(titles, sheetId, title)}'`;
  return [
    ...rows.map((row) => `${name}!${row + 1}:${row + 1}`),
    ...columns.map((column) => `${name}!${columnLetter(column)}:${columnLetter(column)}`),
  ];
}

function readBackOf({ updatedSpreadsheet }: z.infer<typeof WriteReply>): ReadBack {
  const cells = new Map<number, Cell[][]>();
  for (const sheet of updatedSpreadsheet?.sheets ?? []) {
    const grid: Cell[][] = [];
    for (const { startRow = 0, startColumn = 0, rowData = [] } of sheet.data ?? []) {
      rowData.forEach(({ values = [] }, r) => {
        const row = (grid[startRow + r] ??= []);
        values.forEach((cell, c) => {
          row[startColumn + c] = shownValue(cell);
        });
      });
    }
    cells.set(sheet.properties.sheetId ?? 0, grid);
  }
  return {
    column: (sheetId, column) =>
      Array.from(cells.get(sheetId) ?? [], (row) => row?.[column] ?? null),
    row: (sheetId, row) => cells.get(sheetId)?.[row] ?? [],
    locale: updatedSpreadsheet?.properties.locale ?? 'vi_VN',
    timeZone: updatedSpreadsheet?.properties.timeZone ?? 'Asia/Ho_Chi_Minh',
  };
}
