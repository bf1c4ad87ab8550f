// An office with a small script, and REST calls in one line.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { localDateTime } from '#rules/dates/civil-date';
import { LocalOffice } from '../../sync/office/office.ts';
import { newSheet } from '../../sync/office/store/new-sheet.ts';

export const START = localDateTime('2026-08-03T09:00');

/** The one spreadsheet of an office that `officeWith` makes. */
export const SHEET_ID = 'bang-tinh-00000001';

export function officeWith(bundle = ''): LocalOffice {
  const office = LocalOffice.create({ bundle, now: START });
  office.keepsContext = false;
  office.store.addSpreadsheet('Bảng tính không có tiêu đề', [newSheet(0, 'Trang tính1')]);
  return office;
}

/** `method path` with a token, answered as status and parsed JSON. */
export function rest(office: LocalOffice, route: string, body: unknown = '') {
  const [method = '', url = ''] = route.split(/ (.*)/s);
  const response = office.handle({
    method,
    url,
    headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = Buffer.from(response.body).toString('utf8');
  return { status: response.status, json: JSON.parse(text || 'null') as Record<string, unknown> };
}

export function batch(
  office: LocalOffice,
  requests: sheets_v4.Schema$Request[],
  more: Omit<sheets_v4.Schema$BatchUpdateSpreadsheetRequest, 'requests'> = {},
) {
  const route = `POST /v4/spreadsheets/${SHEET_ID}:batchUpdate`;
  return rest(office, route, { requests, ...more });
}

export const message = ({ json }: { json: Record<string, unknown> }): string =>
  (json['error'] as { message: string } | undefined)?.message ?? '';

export const text = (...values: (string | number | boolean)[]): sheets_v4.Schema$RowData => ({
  values: values.map((value) => ({
    userEnteredValue:
      typeof value === 'number'
        ? { numberValue: value }
        : typeof value === 'boolean'
          ? { boolValue: value }
          : { stringValue: value },
  })),
});

/** A script whose functions call REST as the product's port does. */
export const SCRIPT = `
function call(method, path, body) {
  return UrlFetchApp.fetch('https://sheets.googleapis.com/v4/spreadsheets/' + '${SHEET_ID}' + path, {
    method: method, contentType: 'application/json', muteHttpExceptions: true,
    headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() },
    payload: body === undefined ? undefined : JSON.stringify(body),
  });
}
function read() { return JSON.parse(call('get', '/values/A1:C9').getContentText()).values || []; }
function append(word) {
  return call('post', ':batchUpdate', { requests: [{ appendCells: {
    sheetId: 0, fields: 'userEnteredValue', rows: [{ values: [{ userEnteredValue: { stringValue: word } }] }] } }] }).getResponseCode();
}
`;
