// A tab while a run works on it: what is written, what is left as staff typed it, how a row is added, kept or emptied.
import { describe, expect, it } from 'vitest';
import { defineTab, type Cell } from '#register/table/column';
import { derived, linked, staff } from '#register/table/columns';
import { addRow, changesOf, draftOf, emptyRow, keepRows, toCell } from '#register/table/draft';
import { readTable } from '#register/table/read';

const tab = defineTab({
  key: 'sample',
  title: 'Mẫu',
  sheetId: 7,
  columns: {
    name: staff.text('Tên'),
    request: staff.list('Yêu cầu', ['Soạn']),
    code: derived.code('Mã'),
    due: derived.date('Hạn'),
    count: derived.number('Số'),
    done: derived.tick('Xong'),
    where: linked(derived.text('Ở đâu')),
  },
});
const HEADERS = ['Tên', 'Yêu cầu', 'Mã', 'Hạn', 'Số', 'Xong', 'Ở đâu'];

function draft(...rows: readonly (readonly Cell[])[]) {
  const result = readTable(tab, [HEADERS, ...rows]);
  if (!result.ok) throw new Error(result.message);
  return draftOf(result.table);
}
function oneRow(...cells: readonly Cell[]) {
  const of = draft(cells);
  const [row] = of.rows;
  if (row === undefined) throw new Error('no row');
  return { of, row };
}

describe('what a run writes into a row', () => {
  it.each<[string, Cell, object, readonly (readonly [number, Cell])[]]>([
    ['a code that was not there', null, { code: 'M-1' }, [[2, 'M-1']]],
    ['nothing where it stands already', 'M-1', { code: 'M-1' }, []],
    ['an empty cell for what is no more', 'M-1', { code: null }, [[2, null]]],
    ['a day as a number', null, { due: '2026-08-13' }, [[3, 46247]]],
    ['nothing where staff type', null, { name: 'B' }, []],
    ['the request that was done', null, { request: null }, [[1, null]]],
    ['a tick', null, { done: true }, [[5, true]]],
    ['nothing for a tick that is not', null, { done: false }, []],
    ['a number in the place of a text', null, { count: 0 }, [[4, 0]]],
  ])('%s', (_what, code, values, written) => {
    const { of, row } = oneRow('A', 'Soạn', code);
    Object.assign(row.value, values);
    const changes = changesOf(of).cells;
    expect(changes).toEqual(
      written.map(([column, value]) => ({ sheetId: 7, row: 1, column, value })),
    );
  });

  it.each([
    [5, 5.0000001, 0],
    [5, 5.00001, 1],
    [5, 6, 1],
    [5, 4, 1],
  ])('a number that was %d and is %d is written %i times', (was, is, times) => {
    const { of, row } = oneRow('A', null, null, null, was);
    row.value.count = is;
    expect(changesOf(of).cells).toHaveLength(times);
  });

  it('a link goes with what its cell says, or leads nowhere', () => {
    const { of, row } = oneRow('A');
    row.value.where = 'Kiến nghị';
    expect(changesOf(of).cells).toMatchObject([{ column: 6, value: 'Kiến nghị', link: null }]);
    row.links = { where: '#gid=1' };
    expect(changesOf(of).cells).toMatchObject([{ column: 6, link: '#gid=1' }]);
  });
});

describe('a row that is added', () => {
  it('has what it was given, the rest is empty', () => {
    const of = draft();
    const row = addRow(of, { code: 'M-1', due: null });
    expect(row).toMatchObject({ at: null, problems: [], value: { code: 'M-1', name: null } });
    expect(of.rows).toEqual([row]);
    expect(changesOf(of)).toMatchObject({
      cells: [],
      rows: [{ sheetId: 7, cells: [null, null, 'M-1', null, null, null, null] }],
    });
  });

  it.each<[string, string, unknown, string | null]>([
    ['count', '123456', 123456, null],
    [
      'count',
      '1234567',
      null,
      '“1234567” là chữ, không phải là số; chọn định dạng số cho ô rồi gõ lại',
    ],
    ['count', '1,5', null, '“1,5” là chữ, không phải là số; chọn định dạng số cho ô rồi gõ lại'],
    ['count', 'a1', null, '“a1” không phải là số'],
    ['count', '1a', null, '“1a” không phải là số'],
    ['name', '12', '12', null],
    ['request', 'soạn', 'Soạn', null],
    ['request', 'Ba', null, '“Ba” không có trong danh sách'],
  ])('takes %s typed as “%s” as %j', (key, text, value, message) => {
    const of = draft();
    const row = addRow(of, {}, { [key]: text });
    expect(row.value).toMatchObject({ [key]: value });
    expect(row.cells).toMatchObject({ [key]: message === null ? null : text });
    expect(row.problems.map((one) => one.message)).toEqual(message === null ? [] : [message]);
  });

  it('is told how its cells show: all where staff type, hours alone elsewhere', () => {
    const of = draft();
    addRow(of, {});
    expect(changesOf(of).rows[0]?.formats).toEqual([
      'text',
      'list',
      'text',
      'date',
      'number',
      'tick',
      'text',
    ]);
    const ours = defineTab({
      key: 'ours',
      title: 'Máy',
      sheetId: 8,
      columns: { at: derived.dateTime('Lúc'), on: derived.date('Ngày') },
    });
    const result = readTable(ours, [['', 'Ngày', 'Lúc']]);
    if (!result.ok) throw new Error(result.message);
    const written = draftOf(result.table);
    addRow(written, {});
    expect(changesOf(written).rows[0]).toEqual({
      sheetId: 8,
      cells: [null, null, null],
      formats: [null, null, 'dateTime'],
    });
  });
});

it('a row of the sheet that is emptied can be filled again, and nothing in it is written twice', () => {
  const of = draft();
  const row = emptyRow(of, 5);
  expect(row).toMatchObject({ at: 5, problems: [], cells: { code: null }, value: { name: null } });
  expect(changesOf(of).cells).toEqual([]);
  row.value.code = 'M-1';
  expect(row.cells.code).toBeNull();
  expect(changesOf(of).cells).toEqual([{ sheetId: 7, row: 5, column: 2, value: 'M-1' }]);
});

it('rows that are left out are not written, the others keep their order', () => {
  const of = draft(['A'], ['B'], ['C']);
  keepRows(of, ({ value }) => value.name !== 'B');
  expect(of.rows.map(({ value }) => value.name)).toEqual(['A', 'C']);
});

describe('a value becomes a cell', () => {
  it.each<[string, 'text' | 'date' | 'dateTime' | 'number', unknown, Cell]>([
    ['nothing', 'text', null, null],
    ['what is not there', 'text', undefined, null],
    ['a text', 'text', 'a', 'a'],
    ['a number', 'number', 0, 0],
    ['a tick', 'text', false, false],
    ['a day', 'date', '2026-08-13', 46247],
    ['an hour', 'dateTime', '2026-08-13T18:00', 46247.75],
    ['a day that is only text', 'text', '2026-08-13', '2026-08-13'],
  ])('%s', (_what, type, value, cell) => {
    expect(toCell({ type }, value)).toBe(cell);
  });

  it('but nothing else does', () => {
    expect(() => toCell({ type: 'text' }, {})).toThrow('text, numbers and ticks');
    expect(toCell({ type: 'text' }, 'a'.repeat(30_001))).toHaveLength(30_000);
  });
});
