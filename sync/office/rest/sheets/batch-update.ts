// spreadsheets.batchUpdate: every request on a draft, the draft stored whole or not at all.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { EmulatedRequest } from '../../contract/emulated.ts';
import { GoogleError, invalid } from '../../store/errors.ts';
import type { Google } from '../../store/google.ts';
import type { Spreadsheet } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { within, type Mask } from '../wire/mask.ts';
import * as areas from './area-requests.ts';
import { BookDraft } from './book-draft.ts';
import { addChart } from './chart-requests.ts';
import * as cells from './cell-requests.ts';
import * as grid from './grid-requests.ts';
import * as sheets from './sheet-requests.ts';
import * as views from './view-requests.ts';
import { spreadsheetAnswer } from './spreadsheet-answer.ts';

type Handlers = {
  readonly [Key in EmulatedRequest]: (
    book: BookDraft,
    request: NonNullable<sheets_v4.Schema$Request[Key]>,
  ) => unknown;
};

const HANDLERS: Handlers = {
  ...cells,
  ...grid,
  ...areas,
  addChart,
  addFilterView: views.addFilterView,
  addDimensionGroup: views.addDimensionGroup,
  updateDimensionGroup: views.updateDimensionGroup,
  addSheet: sheets.addSheet,
  deleteSheet: (book, { sheetId }) => book.remove(sheetId),
  updateSheetProperties: sheets.updateSheetProperties,
  updateSpreadsheetProperties: sheets.updateSpreadsheetProperties,
};

export function batchUpdate(
  store: Store,
  id: string,
  body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
  mask: Mask,
): sheets_v4.Schema$BatchUpdateSpreadsheetResponse {
  if (!body.requests?.length) throw invalid('Must specify at least one request.');
  const { replies, result } = apply(
    store.spreadsheet(id),
    body.requests,
    (kind) => store.next(kind),
    store.google.appendAfter,
  );
  const updated = body.includeSpreadsheetInResponse
    ? {
        updatedSpreadsheet: spreadsheetAnswer(result, {
          ranges: body.responseRanges ?? [],
          gridData: body.responseIncludeGridData ?? false,
          mask: within(mask, 'updatedSpreadsheet'),
          zone: store.google.zone,
        }),
      }
    : {};
  store.putSpreadsheet(result);
  return { spreadsheetId: id, replies, ...updated };
}

/** The spreadsheet after all requests; the first that is refused refuses them all, and names itself. */
export function apply(
  spreadsheet: Spreadsheet,
  requests: readonly sheets_v4.Schema$Request[],
  nextNumber: (kind: string) => number,
  appendAfter: Google['appendAfter'] = 'tickbox',
): { replies: object[]; result: Spreadsheet } {
  const book = new BookDraft(spreadsheet, { nextNumber, appendAfter });
  const replies = requests.map((request, index) => {
    const entries = Object.entries(request).filter(([, value]) => value !== null);
    const [kind, value] = entries[0] ?? [];
    if (!kind || entries.length !== 1)
      throw invalid(`Invalid requests[${index}]: exactly one request must be set.`);
    return named(index, kind, () => {
      const run = HANDLERS[kind as EmulatedRequest] as (book: BookDraft, value: unknown) => unknown;
      const reply = run(book, value);
      return reply ? { [kind]: reply } : {};
    });
  });
  return { replies, result: book.now() };
}

function named<Value>(index: number, kind: string, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    if (error instanceof GoogleError && error.code === 400)
      throw invalid(`Invalid requests[${index}].${kind}: ${error.message}`);
    throw error;
  }
}
