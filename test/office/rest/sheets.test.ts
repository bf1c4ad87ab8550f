import { describe, expect, it } from 'vitest';
import { NotEmulated } from '../../../sync/office/office.ts';
import { batch, message, officeWith, rest, text, SHEET_ID } from '../helpers.ts';

const values = (office: ReturnType<typeof officeWith>, range: string) =>
  rest(
    office,
    `GET /v4/spreadsheets/${SHEET_ID}/values/${encodeURIComponent(range)}?valueRenderOption=UNFORMATTED_VALUE`,
  ).json;

const append = (...rows: ReturnType<typeof text>[]) => ({
  appendCells: { sheetId: 0, fields: 'userEnteredValue', rows },
});

describe('spreadsheets.batchUpdate', () => {
  it('applies nothing at all when one request of many is refused, and names that request', () => {
    const office = officeWith();
    const before = office.snapshot();
    const answer = batch(office, [append(text('giữ')), { deleteSheet: { sheetId: 77 } }]);
    expect(answer.status).toBe(400);
    expect(message(answer)).toContain('requests[1].deleteSheet');
    expect(office.snapshot()).toEqual(before);
    expect(office.grid(SHEET_ID, 0)).toEqual([]);
  });

  it('keeps text as text, whatever it looks like', () => {
    const office = officeWith();
    const strange = ['=IMPORTXML("http://x")', '+84901234567', '@x', '0801234560', '05/02/2026'];
    batch(office, [append(text(...strange))]);
    expect(office.grid(SHEET_ID, 0)).toEqual([strange]);
    expect(values(office, 'A1:E1')['values']).toEqual([strange]);
  });

  it('keeps a formula set by formulaValue as a formula, uncalculated', () => {
    const office = officeWith();
    const rows = [{ values: [{ userEnteredValue: { formulaValue: '=1+1' } }] }];
    batch(office, [{ updateCells: { start: { sheetId: 0 }, rows, fields: 'userEnteredValue' } }]);
    expect(office.grid(SHEET_ID, 0)).toEqual([[{ formula: '=1+1' }]]);
    expect(values(office, 'A1')['values']).toEqual([['#ERROR!']]);
  });

  it('appends below the last row with data: tick boxes count, formats and drop-downs do not', () => {
    const office = officeWith();
    const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Có' }] } };
    batch(office, [
      append(text('đầu')),
      { setDataValidation: { range: { sheetId: 0, endRowIndex: 50 }, rule } },
      {
        repeatCell: {
          range: { sheetId: 0, endRowIndex: 50 },
          cell: { userEnteredFormat: { wrapStrategy: 'WRAP' } },
          fields: 'userEnteredFormat.wrapStrategy',
        },
      },
      append(text('hai')),
    ]);
    expect(office.grid(SHEET_ID, 0)).toEqual([['đầu'], ['hai']]);
    const ticks = { sheetId: 0, startRowIndex: 2, endRowIndex: 4, endColumnIndex: 1 };
    batch(office, [
      { setDataValidation: { range: ticks, rule: { condition: { type: 'BOOLEAN' } } } },
      append(text('ba')),
    ]);
    expect(office.grid(SHEET_ID, 0)).toEqual([['đầu'], ['hai'], [false], [false], ['ba']]);
  });

  it('grows the grid for appended rows, and refuses cells written beyond it', () => {
    const office = officeWith();
    const many = Array.from({ length: 1200 }, (_, index) => text(index));
    expect(batch(office, [append(...many)]).status).toBe(200);
    const start = { sheetId: 0, rowIndex: 1200 };
    const beyond = batch(office, [
      { updateCells: { start, rows: [text('x')], fields: 'userEnteredValue' } },
    ]);
    expect(message(beyond)).toContain('beyond the last row of: 1199');
  });

  it('writes only what `fields` names, and clears a named field that is not given', () => {
    const office = officeWith();
    const format = { textFormat: { bold: true }, wrapStrategy: 'WRAP' };
    const cell = { userEnteredValue: { stringValue: 'một' }, userEnteredFormat: format };
    const update = (data: object, fields: string) => ({
      updateCells: { start: { sheetId: 0 }, rows: [{ values: [data] }], fields },
    });
    const shown = () => {
      const fields = 'sheets.data.rowData.values(userEnteredValue,userEnteredFormat)';
      const { json } = rest(office, `GET /v4/spreadsheets/${SHEET_ID}?fields=${fields}`);
      const sheets = json['sheets'] as { data: { rowData?: { values: object[] }[] }[] }[];
      return sheets[0]?.data[0]?.rowData?.[0]?.values[0];
    };
    batch(office, [update(cell, '*')]);
    expect(shown()).toEqual(cell);
    batch(office, [update({ userEnteredValue: { numberValue: 2 } }, 'userEnteredValue')]);
    expect(shown()).toEqual({ userEnteredValue: { numberValue: 2 }, userEnteredFormat: format });
    batch(office, [update({}, 'userEnteredFormat.textFormat.bold')]);
    expect(shown()).toEqual({
      userEnteredValue: { numberValue: 2 },
      userEnteredFormat: { wrapStrategy: 'WRAP' },
    });
    batch(office, [update({}, '*')]);
    expect(shown()).toBeUndefined();
  });

  it('clears with a range what its rows do not fill', () => {
    const office = officeWith();
    batch(office, [append(text('a', 'b'), text('c', 'd'))]);
    const range = { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 };
    batch(office, [{ updateCells: { range, rows: [text('x')], fields: 'userEnteredValue' } }]);
    expect(office.grid(SHEET_ID, 0)).toEqual([['x']]);
  });

  it('answers with the key columns of the write when asked', () => {
    const office = officeWith();
    const { json } = batch(office, [append(text('mã', 'bỏ'))], {
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges: ['A:A'],
    });
    const updated = json['updatedSpreadsheet'] as {
      sheets: { data: { rowData: { values: { userEnteredValue: object }[] }[] }[] }[];
    };
    const row = updated.sheets[0]?.data[0]?.rowData[0]?.values;
    expect(row?.map((cell) => cell.userEnteredValue)).toEqual([{ stringValue: 'mã' }]);
  });

  it('moves formats, drop-downs and merges with inserted and deleted rows', () => {
    const office = officeWith();
    const range = { sheetId: 0, startRowIndex: 2, endRowIndex: 3, endColumnIndex: 2 };
    const rows = (startIndex: number) => ({
      sheetId: 0,
      dimension: 'ROWS',
      startIndex,
      endIndex: startIndex + 1,
    });
    batch(office, [
      { mergeCells: { range, mergeType: 'MERGE_ALL' } },
      { insertDimension: { range: rows(0) } },
      { insertDimension: { range: rows(1) } },
      { deleteDimension: { range: rows(0) } },
    ]);
    const { json } = rest(office, `GET /v4/spreadsheets/${SHEET_ID}?fields=sheets.merges`);
    const merge = { ...range, startColumnIndex: 0, startRowIndex: 3, endRowIndex: 4 };
    expect(json['sheets']).toEqual([{ merges: [merge] }]);
  });

  it('sorts numbers before text and blanks last, in both directions', () => {
    const office = officeWith();
    batch(office, [append(text('b', 1), text('', 2), text(10, 3), text('a', 4), text(9, 5))]);
    const sort = (sortOrder: string) =>
      batch(office, [
        { sortRange: { range: { sheetId: 0 }, sortSpecs: [{ dimensionIndex: 0, sortOrder }] } },
      ]);
    const order = () => office.grid(SHEET_ID, 0).map((row) => row[1]);
    sort('ASCENDING');
    expect(order()).toEqual([5, 3, 4, 1, 2]);
    sort('DESCENDING');
    expect(order()).toEqual([1, 4, 3, 5, 2]);
  });

  it.each([
    ['an unknown field', { requests: [{ appendCells: { sheetID: 0 } }] }, 'Unknown name "sheetID"'],
    ['a wrong type', { requests: [{ deleteSheet: { sheetId: '0' } }] }, 'Invalid value at'],
    [
      'a wrong enum',
      { requests: [{ mergeCells: { range: {}, mergeType: 'ALL' } }] },
      'Invalid value at',
    ],
    [
      'a field mask with an unknown field',
      { requests: [{ appendCells: { fields: 'value' } }] },
      'Invalid field selection value',
    ],
    ['no fields', { requests: [{ appendCells: { sheetId: 0 } }] }, "in 'fields'"],
  ])('refuses %s', (_, body, expected) => {
    const office = officeWith();
    const answer = rest(office, `POST /v4/spreadsheets/${SHEET_ID}:batchUpdate`, body);
    expect(answer.status).toBe(400);
    expect(message(answer)).toContain(expected);
  });

  it('names a request, a method or a field that Google has and the office does not emulate', () => {
    const office = officeWith();
    expect(() => batch(office, [{ addSlicer: {} }])).toThrow(NotEmulated);
    expect(() => batch(office, [{ addSlicer: {} }])).toThrow(/Request\.addSlicer/);
    const search = `POST /v4/spreadsheets/${SHEET_ID}/developerMetadata:search`;
    expect(() => rest(office, search, {})).toThrow('sheets.spreadsheets.developerMetadata.search');
    expect(() => rest(office, 'GET /drive/v3/about')).toThrow('drive.about.get');
    const url = `PUT /v4/spreadsheets/${SHEET_ID}/values/A1?valueInputOption=USER_ENTERED`;
    expect(() => rest(office, url, {})).toThrow('sheets.spreadsheets.values.update');
  });

  it('refuses more than 50,000 characters in a cell', () => {
    const office = officeWith();
    expect(batch(office, [append(text('x'.repeat(50_000)))]).status).toBe(200);
    expect(batch(office, [append(text('x'.repeat(50_001)))]).status).toBe(400);
  });
});

describe('values', () => {
  it('trims empty cells and rows at the end, and leaves `values` out when nothing is there', () => {
    const office = officeWith();
    batch(office, [append(text('a', '', ''), text('', ''), text('', 'b'), text('', ''))]);
    expect(values(office, 'A1:F20')['values']).toEqual([['a'], [], ['', 'b']]);
    expect(values(office, 'D1:F20')).toEqual({
      range: "'Trang tính1'!D1:F20",
      majorDimension: 'ROWS',
    });
  });

  it('gives dates as day numbers, or as the cell shows them', () => {
    const office = officeWith();
    const numberFormat = { type: 'DATE_TIME', pattern: 'dd/MM/yyyy HH:mm' };
    const cell = { userEnteredFormat: { numberFormat } };
    const range = { sheetId: 0 };
    batch(office, [
      append(text(46058.375)),
      { repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } },
    ]);
    const read = (option: string) =>
      rest(office, `GET /v4/spreadsheets/${SHEET_ID}/values/A1?valueRenderOption=${option}`).json[
        'values'
      ];
    expect(read('UNFORMATTED_VALUE')).toEqual([[46058.375]]);
    expect(read('FORMATTED_VALUE')).toEqual([['05/02/2026 09:00']]);
  });

  it('reads many ranges of one call by grid range and by A1', () => {
    const office = officeWith();
    batch(office, [append(text('a', 'b'), text('c', 'd'))]);
    const { json } = rest(office, `POST /v4/spreadsheets/${SHEET_ID}/values:batchGetByDataFilter`, {
      dataFilters: [
        { gridRange: { sheetId: 0, startRowIndex: 1 } },
        { a1Range: "'Trang tính1'!B1:B2" },
      ],
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    });
    const ranges = json['valueRanges'] as { valueRange: { values: unknown[][] } }[];
    expect(ranges.map(({ valueRange }) => valueRange.values)).toEqual([
      [['c', 'd']],
      [['b'], ['d']],
    ]);
  });

  it('takes a bare sheet title before a column of that name', () => {
    const office = officeWith();
    batch(office, [
      append(text('cột', 'A')),
      { addSheet: { properties: { sheetId: 5, title: 'AB' } } },
    ]);
    expect(values(office, 'AB')['range']).toBe('AB!A1:Z1000');
  });

  it('refuses a range that starts beyond the grid', () => {
    expect(message({ json: values(officeWith(), 'A2000:B3000') })).toContain('exceeds grid limits');
  });
});

describe('every call', () => {
  it('needs a token', () => {
    const office = officeWith();
    const url = `/v4/spreadsheets/${SHEET_ID}`;
    expect(office.handle({ method: 'GET', url, headers: {}, body: '' }).status).toBe(401);
  });

  it('refuses an unknown parameter and an unknown address', () => {
    const office = officeWith();
    const wrong = rest(office, `GET /v4/spreadsheets/${SHEET_ID}?range=A1`);
    expect([wrong.status, message(wrong)]).toEqual([400, expect.stringContaining('"range"')]);
    expect(rest(office, 'GET /v4/spreadsheets/khong-co').status).toBe(404);
    expect(rest(office, 'GET /v5/spreadsheets').status).toBe(404);
  });

  it('answers 429 when the rate that was set is used up, and again well in the next minute', () => {
    const office = officeWith();
    office.limits.sheetsReadsPerMinute = 2;
    const read = () => rest(office, `GET /v4/spreadsheets/${SHEET_ID}`).status;
    expect([read(), read(), read()]).toEqual([200, 200, 429]);
    office.store.advance(60_000);
    expect(read()).toBe(200);
  });
});
