// A board made up for it, in a living register: each column and row that it lacks is put where it is declared.
import { describe, expect, it } from 'vitest';
import { arrangedBoards } from '#register/setup/arrange';
import type { LivingSheet } from '#register/setup/living';
import { defineTab, type Cell, type Tab } from '#register/table/column';
import { derived, staff } from '#register/table/columns';

const boardOf = (more: Partial<Tab> = {}) => {
  const columns: Tab['columns'] = {
    item: derived.text('Mục'),
    name: derived.text('Tên'),
    value: derived.text('Nội dung'),
    request: staff.text('Yêu cầu'),
  };
  return defineTab({
    key: 'board',
    title: 'Bảng',
    sheetId: 7,
    isBoard: true,
    columns,
    seeds: () => [
      ['Việc 1', 'Một'],
      ['Việc 2', null],
      ['Số liệu', null],
    ],
    fixed: { by: ['item', 'name'], offered: 'request', offers: () => null, ownersOnly: [] },
    decorate: () => [{ deleteNamedRange: { namedRangeId: 'x' } }],
    ...more,
  });
};

const sheetOf = (grid: readonly (readonly Cell[])[], sheetId = 7): LivingSheet => ({
  sheetId,
  title: 'Bảng của tôi',
  rowCount: 100,
  columnCount: 9,
  grid,
  protections: [],
  colours: [],
  views: [],
});

const arranged = (grid: readonly (readonly Cell[])[], more: Partial<Tab> = {}) =>
  arrangedBoards({
    file: 'register',
    sheets: [sheetOf([], 1), sheetOf(grid)],
    tabs: [boardOf(more)],
  });

/** In a line each: what is put in where, and what is written where. */
const told = (grid: readonly (readonly Cell[])[], more: Partial<Tab> = {}) =>
  arranged(grid, more).requests.flatMap((request): string[] => {
    const { insertDimension: room, updateCells: put, updateDimensionProperties: wide } = request;
    if (room?.range) {
      const { dimension, startIndex, endIndex } = room.range;
      return [
        `${dimension} ${startIndex}–${endIndex}${room.inheritFromBefore === true ? ' like before' : ''}`,
      ];
    }
    if (put?.start) {
      const cells = (put.rows ?? []).map(({ values }) =>
        (values ?? []).map(({ userEnteredValue: one }) => one?.stringValue ?? '').join(','),
      );
      return [`${put.start.rowIndex}:${put.start.columnIndex} ${cells.join(' | ')}`];
    }
    if (wide?.range && wide.fields === 'pixelSize')
      return [`${wide.range.startIndex}–${wide.range.endIndex} ${wide.properties?.pixelSize}`];
    return request.deleteNamedRange ? ['decorated'] : [];
  });

const ALL = ['Mục', 'Tên', 'Nội dung', 'Yêu cầu'];
const WHOLE = [ALL, ['Việc 1', 'Một'], ['Việc 2'], ['Số liệu']];

describe('a board', () => {
  it('that lacks nothing is left alone', () => {
    expect(arranged(WHOLE)).toEqual({ requests: [], done: [], warnings: [] });
  });

  it('of the other file, and a tab that is no board, is left alone', () => {
    const grid = [['Mục']];
    expect(arranged(grid, { file: 'contacts' }).done).toEqual([]);
    expect(arranged(grid, { isBoard: false }).done).toEqual([]);
    const tabs = [boardOf()];
    expect(arrangedBoards({ file: 'register', sheets: [], tabs }).done).toEqual([]);
    expect(arrangedBoards({ file: 'register', sheets: [sheetOf(grid)], tabs }).done).not.toEqual(
      [],
    );
  });
});

describe('a column that it lacks', () => {
  it('comes behind the one declared before it; the others take their width, and it is whole again', () => {
    expect(told([['Mục', 'Nội dung', 'Yêu cầu'], ...WHOLE.slice(1)])).toEqual([
      'COLUMNS 1–2 like before',
      '0:1 Tên',
      '0–1 170',
      '2–3 170',
      '3–4 170',
      'decorated',
    ]);
  });

  it('comes first where it is declared first', () => {
    const rows = [['Một'], ['x']];
    expect(told([['Tên', 'Nội dung', 'Yêu cầu'], ...rows]).slice(0, 2)).toEqual([
      'COLUMNS 0–1',
      '0:0 Mục',
    ]);
  });

  it('comes among columns of people’s as well; then nothing is decorated', () => {
    const grid = [['Mục', 'Của tôi', 'Tên', 'Yêu cầu'], ['Việc 1']];
    expect(told(grid)).toEqual([
      'COLUMNS 3–4 like before',
      '0:3 Nội dung',
      '0–1 170',
      '2–3 170',
      '4–5 170',
    ]);
    expect(arranged(grid).done).toEqual(['Đã thêm cột “Nội dung” vào tab “Bảng của tôi”.']);
  });

  it('is several, each in its place', () => {
    const lines = told([['Mục', 'Yêu cầu'], ['Việc 1']]);
    expect(lines.slice(0, 4)).toEqual([
      'COLUMNS 1–2 like before',
      '0:1 Tên',
      'COLUMNS 2–3 like before',
      '0:2 Nội dung',
    ]);
  });
});

describe('the rows declared above all that stand', () => {
  it('come below the first row, which goes down behind them; then they are named', () => {
    const { done } = arranged([ALL, ['Số liệu', null, 'x']]);
    expect(told([ALL, ['Số liệu', null, 'x']])).toEqual([
      'ROWS 2–4 like before',
      '3:0 Số liệu,,x',
      '1:0 ,,',
      '1:0 Việc 1 | Việc 2',
      '1:1 Một | ',
    ]);
    expect(done).toEqual(['Đã thêm 2 dòng vào đầu tab “Bảng của tôi”.']);
  });

  it.each<[string, readonly (readonly Cell[])[], Partial<Tab>]>([
    ['the first of them stands', [ALL, ['x'], ['Việc 1']], {}],
    ['one stands by its other name', [ALL, ['x', 'Một']], {}],
    ['none of the rows stands', [ALL, ['x']], {}],
    ['the first row holds something of people’s', [ALL, ['Số liệu', null, null, 'x']], {}],
    [
      'the first row holds something in a column of people’s',
      [
        [...ALL, 'Của tôi'],
        ['Số liệu', null, null, null, 1],
      ],
      {},
    ],
    ['no rows always stand there', [ALL, ['Số liệu']], { fixed: null }],
  ])('are none where %s', (_what, grid, more) => {
    expect(told(grid, more)).toEqual([]);
  });

  it('that bear no second name are not named twice', () => {
    const seeds = (): Cell[][] => [
      ['Việc 2', null],
      ['Số liệu', null],
    ];
    expect(told([ALL, ['Số liệu', null, '']], { seeds })).toEqual([
      'ROWS 2–3 like before',
      '2:0 Số liệu,,',
      '1:0 ,,',
      '1:0 Việc 2',
    ]);
  });
});
