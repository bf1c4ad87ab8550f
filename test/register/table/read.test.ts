// The grid of a tab becomes rows: its headers wherever they stand and however their marks were typed.
import { describe, expect, it } from 'vitest';
import { defineTab, type Cell } from '#register/table/column';
import { derived, staff } from '#register/table/columns';
import { readTable } from '#register/table/read';

const tab = defineTab({
  key: 'sample',
  title: 'Mẫu',
  sheetId: 900,
  columns: { code: derived.code('Mã'), name: staff.text('Tên'), place: staff.text('Hòa Bình') },
});

const read = (...grid: readonly (readonly Cell[])[]) => readTable(tab, grid);
function position(...headers: readonly Cell[]) {
  const result = read(headers);
  return result.ok ? result.table.position : result.missing;
}

describe('a header', () => {
  it.each<[string, readonly Cell[], unknown]>([
    ['stands anywhere', ['Tên', 'x', 'Hòa Bình', 'Mã'], { code: 3, name: 0, place: 2 }],
    ['may have blanks around it', [' Mã ', 'Tên\n', 'Hòa Bình'], { code: 0, name: 1, place: 2 }],
    ['is the first of two', ['Mã', 'Tên', 'Mã', 'Hòa Bình'], { code: 0, name: 1, place: 3 }],
    [
      'may have its marks apart',
      ['Mã', 'Tên', 'Hòa Bình'.normalize('NFD')],
      { code: 0, name: 1, place: 2 },
    ],
    [
      'may have its mark on the other letter',
      ['Mã', 'Tên', 'Hoà Bình'],
      { code: 0, name: 1, place: 2 },
    ],
    [
      'as declared goes before one respelt',
      ['Hoà Bình', 'Mã', 'Tên', 'Hòa Bình', 'TÊN'],
      { code: 1, name: 2, place: 3 },
    ],
    ['is no number and no empty cell', [5, '', null, 'Mã', 'Tên'], ['Hòa Bình']],
    ['is none of no row', [], ['Mã', 'Tên', 'Hòa Bình']],
  ])('%s', (_what, headers, found) => {
    expect(position(...headers)).toEqual(found);
  });

  it('that is missing is told with its tab, and what to do', () => {
    expect(read(['Mã'])).toEqual({
      ok: false,
      missing: ['Tên', 'Hòa Bình'],
      message:
        'Tab “Mẫu” thiếu cột “Tên”, “Hòa Bình”. Đề nghị đặt lại đúng tên cột ở dòng tiêu đề.',
    });
  });

  it('may stand in one of several rows', () => {
    const two = { ...tab, headerRows: [0, 2] };
    const result = readTable(two, [['Mã', 'Tên'], ['x'], ['', '', 'Hòa Bình'], ['M-1', 'A', 'B']]);
    expect(result.ok && result.table.rows.map(({ at, value }) => [at, value.place])).toEqual([
      [3, 'B'],
    ]);
  });
});

describe('the rows of a tab', () => {
  const HEADERS = ['Mã', 'Tên', 'Hòa Bình'];
  const table = (...rows: readonly (readonly Cell[])[]) => {
    const result = read(HEADERS, ...rows);
    if (!result.ok) throw new Error(result.message);
    return result.table;
  };

  it.each<[string, readonly (readonly Cell[])[], readonly number[], number]>([
    ['are none of a fresh tab', [], [], 1],
    ['are those that hold something', [['M-1'], ['', null, false], [null, 'A']], [1, 3], 4],
    ['end where something stood last', [['M-1'], ['']], [1], 2],
    ['may hold a zero', [[null, 0]], [1], 2],
    ['may hold what is in no column of ours', [[null, null, null, 'x']], [1], 2],
  ])('%s', (_what, rows, at, end) => {
    expect(table(...rows).rows.map((row) => row.at)).toEqual(at);
    expect(table(...rows).end).toBe(end);
  });

  it('hold what was read and what it says, nothing for an empty cell', () => {
    expect(table([' M-1 ', '', undefined as unknown as Cell]).rows[0]).toEqual({
      at: 1,
      cells: { code: ' M-1 ', name: null, place: null },
      value: { code: 'M-1', name: null, place: null },
      problems: [],
    });
  });

  it('tell what staff typed and nobody can read, not what we wrote ourselves', () => {
    const [row] = table([true, true, 'B']).rows;
    expect(row?.problems).toEqual([
      { column: 'Tên', message: '“true” là ô đúng/sai, không phải chữ' },
    ]);
    expect(row?.cells).toMatchObject({ name: true });
  });
});
