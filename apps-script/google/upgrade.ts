// A register that is in use gets what a new version declares: one read, and one write where something is lacking.
import * as z from 'zod/mini';
import type { Cell } from '../register/table/column.ts';
import { upgradeOf } from '../register/setup/upgrade.ts';
import type { LivingSheet } from '../register/setup/living.ts';
import type { Known, SetupOptions } from '../register/setup/requests.ts';
import { Cells } from './grid-reply.ts';
import { callGoogle, urls } from './rest.ts';

/** What was done, and what a person has to put right, in sentences. */
export interface Told {
  readonly done: readonly string[];
  readonly warnings: readonly string[];
}

const Properties = z.object({
  sheetId: z.optional(z.number()),
  title: z.string(),
  gridProperties: z.optional(
    z.object({ rowCount: z.optional(z.number()), columnCount: z.optional(z.number()) }),
  ),
});
const Spreadsheet = z.object({ sheets: z.array(z.object({ properties: Properties })) });
const Values = z.object({
  valueRanges: z.array(z.object({ valueRange: z.object({ values: Cells }) })),
});

type Sheet = Omit<LivingSheet, 'grid'>;

export function sheetsOf(id: string): readonly Sheet[] {
  const query = {
    fields: 'spreadsheetId,sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)))',
  };
  const url = `${urls.spreadsheets}/${id}`;
  const { sheets } = z.parse(Spreadsheet, callGoogle({ method: 'get', url, query }));
  return sheets.map(({ properties: { sheetId = 0, title, gridProperties = {} } }) => ({
    sheetId,
    title,
    rowCount: gridProperties.rowCount ?? 0,
    columnCount: gridProperties.columnCount ?? 0,
  }));
}

export function upgradeFile(id: string, file: SetupOptions['file'], settings: Known): Told {
  const { requests, done, warnings } = upgradeOf({ file, settings, sheets: livingSheets(id) });
  if (requests.length > 0) {
    const query = { fields: 'spreadsheetId' };
    callGoogle({ method: 'post', url: urls.batchUpdate(id), query, body: { requests } });
  }
  return { done, warnings };
}

function livingSheets(id: string): LivingSheet[] {
  const sheets = sheetsOf(id);
  const body = {
    dataFilters: sheets.map(({ sheetId }) => ({ gridRange: { sheetId } })),
    majorDimension: 'ROWS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  };
  const reply = z.parse(Values, callGoogle({ method: 'post', url: urls.values(id), body }));
  return sheets.map((sheet, index) => {
    const grid: Cell[][] = reply.valueRanges[index]?.valueRange.values ?? [];
    return { ...sheet, grid };
  });
}
