import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auth } from 'googleapis/build/src/apis/sheets/index.js';
import { drive as driveApi } from 'googleapis/build/src/apis/drive/index.js';
import { sheets as sheetsApi } from 'googleapis/build/src/apis/sheets/index.js';
import { serveOffice, type OfficeDoor } from '../../sync/office/http.ts';
import type { LocalOffice } from '../../sync/office/office.ts';
import { officeWith, SHEET_ID } from './helpers.ts';

let office: LocalOffice;
let door: OfficeDoor;
beforeAll(async () => {
  office = officeWith();
  door = await serveOffice(office);
});
afterAll(() => door.close());

const client = () => {
  const oauth = new auth.OAuth2();
  oauth.setCredentials({ access_token: 'x' });
  return oauth;
};
const sheets = sheetsApi({ version: 'v4', auth: client() });
const drive = driveApi({ version: 'v3', auth: client() });
const here = () => ({ rootUrl: door.rootUrl });

describe('unmodified googleapis', () => {
  it('writes and reads a spreadsheet', async () => {
    const spreadsheetId = SHEET_ID;
    const rows = [{ values: [{ userEnteredValue: { stringValue: '0801234560' } }] }];
    const requests = [{ appendCells: { sheetId: 0, rows, fields: 'userEnteredValue' } }];
    await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } }, here());
    const range = "'Trang tính1'!A1:B2";
    const one = await sheets.spreadsheets.values.get({ spreadsheetId, range }, here());
    expect(one.data.values).toEqual([['0801234560']]);
    const many = await sheets.spreadsheets.values.batchGet(
      { spreadsheetId, ranges: ['A1', 'B1'], valueRenderOption: 'UNFORMATTED_VALUE' },
      here(),
    );
    expect(many.data.valueRanges?.map(({ values }) => values)).toEqual([
      [['0801234560']],
      undefined,
    ]);
  });

  it('uploads media under an id given beforehand, and is told 409 when it repeats', async () => {
    const { data } = await drive.files.generateIds({ count: 1 }, here());
    const id = data.ids?.[0] ?? '';
    const send = () =>
      drive.files.create(
        {
          requestBody: { id, name: 'Biểu.docx' },
          media: {
            mimeType: 'application/octet-stream',
            body: Readable.from(Buffer.from([1, 2, 3])),
          },
        },
        here(),
      );
    expect((await send()).data.name).toBe('Biểu.docx');
    await expect(send()).rejects.toMatchObject({ code: 409 });
    const back = await drive.files.get(
      { fileId: id, alt: 'media' },
      { ...here(), responseType: 'arraybuffer' },
    );
    expect([...new Uint8Array(back.data as unknown as ArrayBuffer)]).toEqual([1, 2, 3]);
  });

  it('is told by name what the office does not emulate', async () => {
    await expect(drive.about.get({ fields: 'user' }, here())).rejects.toThrow(
      'NotEmulated: drive.about.get',
    );
  });

  it('finds files by query', async () => {
    const q = "name = 'Biểu.docx' and trashed = false";
    const { data } = await drive.files.list({ q, fields: 'files(id,size)' }, here());
    expect(data.files).toEqual([{ id: 'tep-dat-truoc-00000001', size: '3' }]);
  });
});
