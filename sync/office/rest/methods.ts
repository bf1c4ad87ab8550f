// What each emulated method does with a request that was found, authorised and checked.
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { Store } from '../store/store.ts';
import { createFile, generateIds } from './drive/create.ts';
import { copyFile } from './drive/copy.ts';
import { deleteFile } from './drive/delete.ts';
import { fileAnswer } from './drive/file-answer.ts';
import { download, exportFile, listFiles, type Content } from './drive/read.ts';
import { updateFile } from './drive/update.ts';
import type { Mask } from './wire/mask.ts';
import type { Routed } from './wire/request.ts';
import { batchUpdate } from './sheets/batch-update.ts';
import { createSpreadsheet } from './sheets/create.ts';
import { spreadsheetAnswer } from './sheets/spreadsheet-answer.ts';
import { batchGet, batchGetByDataFilter, getValues } from './sheets/values.ts';

/** An answer that is the content of a file, not JSON. */
export class Media {
  constructor(readonly content: Content) {}
}

/** An answer without a body. */
export const NO_CONTENT = {};

type Method = (store: Store, routed: Routed, mask: Mask) => object;

const sheetOptions = (query: URLSearchParams) => ({
  valueRenderOption: query.get('valueRenderOption'),
  dateTimeRenderOption: query.get('dateTimeRenderOption'),
  majorDimension: query.get('majorDimension'),
});

const spreadsheetId = ({ path }: Routed) => path['spreadsheetId'] ?? '';
const fileId = ({ path }: Routed) => path['fileId'] ?? '';

export const METHODS: Readonly<Record<Routed['id'], Method>> = {
  'sheets.spreadsheets.get': (store, routed, mask) =>
    spreadsheetAnswer(store.spreadsheet(spreadsheetId(routed)), {
      ranges: routed.query.getAll('ranges'),
      // With a field mask the parameter is ignored: the mask says what is wanted.
      gridData: routed.query.get('includeGridData') === 'true' || mask !== 'all',
      mask,
      zone: store.google.zone,
    }),
  'sheets.spreadsheets.create': (store, { json }, mask) =>
    spreadsheetAnswer(createSpreadsheet(store, json as sheets_v4.Schema$Spreadsheet), {
      ranges: [],
      gridData: false,
      mask,
      zone: store.google.zone,
    }),
  'sheets.spreadsheets.batchUpdate': (store, routed, mask) =>
    batchUpdate(
      store,
      spreadsheetId(routed),
      routed.json as sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
      mask,
    ),
  'sheets.spreadsheets.values.get': (store, routed) =>
    getValues(
      store.spreadsheet(spreadsheetId(routed)),
      routed.path['range'] ?? '',
      sheetOptions(routed.query),
    ),
  'sheets.spreadsheets.values.batchGet': (store, routed) =>
    batchGet(
      store.spreadsheet(spreadsheetId(routed)),
      routed.query.getAll('ranges'),
      sheetOptions(routed.query),
    ),
  'sheets.spreadsheets.values.batchGetByDataFilter': (store, routed) =>
    batchGetByDataFilter(
      store.spreadsheet(spreadsheetId(routed)),
      routed.json as sheets_v4.Schema$BatchGetValuesByDataFilterRequest,
    ),
  'drive.files.create': (store, { json, media }) =>
    fileAnswer(createFile(store, json as drive_v3.Schema$File, media), store),
  'drive.files.copy': (store, routed) =>
    fileAnswer(copyFile(store, fileId(routed), routed.json as drive_v3.Schema$File), store),
  'drive.files.get': (store, routed) => {
    const file = store.file(fileId(routed));
    return routed.query.get('alt') === 'media'
      ? new Media(download(file))
      : fileAnswer(file, store);
  },
  'drive.files.list': (store, { query }) => listFiles(store, query),
  'drive.files.update': (store, routed) => {
    const { json, media, query } = routed;
    const body = json as drive_v3.Schema$File;
    return fileAnswer(updateFile(store, fileId(routed), { body, media, query }), store);
  },
  'drive.files.delete': (store, routed) => {
    deleteFile(store, fileId(routed));
    return NO_CONTENT;
  },
  'drive.files.export': (store, routed) =>
    new Media(exportFile(store, fileId(routed), routed.query.get('mimeType'))),
  'drive.files.generateIds': (store, { query }) => generateIds(store, query),
};
