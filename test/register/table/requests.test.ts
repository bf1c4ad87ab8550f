// One write, as small as it can be: cells below one another share a request, many equal ones are said once.
import { describe, expect, it } from 'vitest';
import { bodySize, cellData, writeRequests } from '#register/table/requests';
import type { Cell } from '#register/table/column';
import type { CellChange } from '#register/table/draft';

const at = (row: number, value: Cell = 'x', column = 0, sheetId = 1): CellChange => ({
  sheetId,
  row,
  column,
  value,
});
const rowsFrom = (first: number, count: number, value: Cell = 'x'): CellChange[] =>
  Array.from({ length: count }, (_, index) => at(first + index, value));

/** Each request in a word: what it is, where it begins, how many cells it writes. */
function told(cells: readonly CellChange[]): string[] {
  return writeRequests({ cells: [...cells], rows: [] }).map(({ updateCells, repeatCell }) => {
    if (repeatCell !== undefined) {
      const { sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } =
        repeatCell.range ?? {};
      expect(endColumnIndex).toBe((startColumnIndex ?? 0) + 1);
      return `repeat ${sheetId}:${startRowIndex}:${startColumnIndex} ×${(endRowIndex ?? 0) - (startRowIndex ?? 0)}`;
    }
    const { sheetId, rowIndex, columnIndex } = updateCells?.start ?? {};
    return `update ${sheetId}:${rowIndex}:${columnIndex} ×${updateCells?.rows?.length}`;
  });
}

describe('equal cells below one another', () => {
  it.each([
    [1, 'update 1:5:0 ×1'],
    [2, 'update 1:5:0 ×2'],
    [3, 'update 1:5:0 ×3'],
    [4, 'repeat 1:5:0 ×4'],
    [5, 'repeat 1:5:0 ×5'],
    [2000, 'repeat 1:5:0 ×2000'],
  ])('%i of them are one request: %s', (count, request) => {
    expect(told(rowsFrom(5, count))).toEqual([request]);
  });

  it('say their value once, however many they are', () => {
    const size = (count: number): number =>
      bodySize(writeRequests({ cells: rowsFrom(5, count, 'Đang xử lý'), rows: [] }));
    expect(size(9000)).toBe(size(1000));
    expect(JSON.stringify(writeRequests({ cells: rowsFrom(5, 9000, 'm'), rows: [] }))).toContain(
      '{"userEnteredValue":{"stringValue":"m"}}',
    );
  });
});

describe('cells that do not follow one another', () => {
  it.each<[string, readonly CellChange[], readonly string[]]>([
    ['nothing', [], []],
    ['unequal ones below one another', [at(5, 'a'), at(6, 'b')], ['update 1:5:0 ×2']],
    ['a gap of a row', [at(5), at(7)], ['update 1:5:0 ×1', 'update 1:7:0 ×1']],
    ['another column', [at(5), at(6, 'x', 1)], ['update 1:5:0 ×1', 'update 1:6:1 ×1']],
    ['another sheet', [at(5), at(6, 'x', 0, 2)], ['update 1:5:0 ×1', 'update 2:6:0 ×1']],
    [
      'in any order: by sheet, column, row',
      [at(1, 'b', 0, 2), at(6, 'a', 1), at(3, 'c'), at(2, 'd'), at(5, 'e', 1)],
      ['update 1:2:0 ×2', 'update 1:5:1 ×2', 'update 2:1:0 ×1'],
    ],
    [
      'four equal ones between others',
      [at(4, 'a'), ...rowsFrom(5, 4), at(9, 'b')],
      ['update 1:4:0 ×1', 'repeat 1:5:0 ×4', 'update 1:9:0 ×1'],
    ],
    [
      'three equal ones between others',
      [at(4, 'a'), ...rowsFrom(5, 3), at(8, 'b')],
      ['update 1:4:0 ×5'],
    ],
    [
      'two runs of other values',
      [...rowsFrom(5, 4, 'a'), ...rowsFrom(9, 4, 'b')],
      ['repeat 1:5:0 ×4', 'repeat 1:9:0 ×4'],
    ],
    [
      'two runs with a gap',
      [...rowsFrom(5, 4), ...rowsFrom(10, 4)],
      ['repeat 1:5:0 ×4', 'repeat 1:10:0 ×4'],
    ],
  ])('%s', (_what, cells, requests) => {
    expect(told(cells)).toEqual(requests);
  });
});

describe('a cell as it is sent', () => {
  it.each<[Cell, unknown]>([
    [null, {}],
    ['=1+1', { userEnteredValue: { stringValue: '=1+1' } }],
    ['', { userEnteredValue: { stringValue: '' } }],
    [0, { userEnteredValue: { numberValue: 0 } }],
    [false, { userEnteredValue: { boolValue: false } }],
    [true, { userEnteredValue: { boolValue: true } }],
  ])('%j', (cell, data) => {
    expect(cellData(cell)).toEqual(data);
  });

  it('appended is told how its dates show, and rows of one sheet share a request', () => {
    const row = (sheetId: number, cell: Cell, format: 'date' | null) => ({
      sheetId,
      cells: [cell],
      formats: [format],
    });
    const requests = writeRequests({
      cells: [],
      rows: [row(1, 46247, 'date'), row(2, 'a', null), row(1, 'b', null)],
    });
    const fields = 'userEnteredValue,userEnteredFormat.numberFormat';
    const numberFormat = { type: 'DATE', pattern: 'dd/MM/yyyy' };
    const dated = { userEnteredValue: { numberValue: 46247 }, userEnteredFormat: { numberFormat } };
    const text = (stringValue: string) => ({ values: [{ userEnteredValue: { stringValue } }] });
    expect(requests.map(({ appendCells }) => appendCells)).toEqual([
      { sheetId: 1, rows: [{ values: [dated] }, text('b')], fields },
      { sheetId: 2, rows: [text('a')], fields },
    ]);
  });

  it.each([
    ['a', 1],
    ['\u007f', 1],
    ['\u0080', 2],
    ['đ', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['ạ', 3],
  ])('weighs as many bytes as it has in UTF-8: %j', (text, bytes) => {
    const empty = bodySize([{ addSheet: { properties: { title: '' } } }]);
    expect(bodySize([{ addSheet: { properties: { title: text } } }]) - empty).toBe(bytes);
  });
});

describe('what a request writes', () => {
  const requests = (...cells: CellChange[]) => writeRequests({ cells, rows: [] });
  const start = { sheetId: 1, rowIndex: 5, columnIndex: 0 };

  it('is the value of each cell, and nothing of how it looks', () => {
    expect(requests(at(5, 'a'), at(6, 2))).toEqual([
      {
        updateCells: {
          start,
          rows: [
            { values: [{ userEnteredValue: { stringValue: 'a' } }] },
            { values: [{ userEnteredValue: { numberValue: 2 } }] },
          ],
          fields: 'userEnteredValue',
        },
      },
    ]);
    expect(requests(...rowsFrom(5, 4))[0]?.repeatCell?.fields).toBe('userEnteredValue');
  });

  it.each([
    ['#gid=7', { link: { uri: '#gid=7' } }],
    [null, {}],
  ])(
    'in a linked cell is its value with where it leads, %j, in a request of its own',
    (link, textFormat) => {
      const value = { userEnteredValue: { stringValue: 'x' }, userEnteredFormat: { textFormat } };
      expect(requests({ ...at(5), link }, at(6))).toEqual([
        expect.objectContaining({
          updateCells: expect.objectContaining({ start: { ...start, rowIndex: 6 } }),
        }),
        {
          updateCells: {
            start,
            rows: [{ values: [value] }],
            fields: 'userEnteredValue,userEnteredFormat.textFormat.link',
          },
        },
      ]);
    },
  );
});
