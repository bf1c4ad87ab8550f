// A column that is missing is told from one that was renamed, which is never made twice.
import { describe, expect, it } from 'vitest';
import { columnsLacking } from '#register/setup/lacking';
import { listsOf, listSheetId, missingLists, putLists } from '#register/setup/lists';
import { defineTab, type Cell, type Tab } from '#register/table/column';
import { staff } from '#register/table/columns';

const columns: Tab['columns'] = { name: staff.text('Tên đơn vị'), on: staff.date('Ngày tổ chức') };
const tabOf = (more: Partial<Tab> = {}) =>
  defineTab({ key: 's', title: 'Mẫu', sheetId: 7, columns, ...more });

function told(grid: readonly (readonly Cell[])[], more: Partial<Tab> = {}) {
  const { lacking, warnings } = columnsLacking(tabOf(more), grid);
  return [lacking.map(({ header }) => header).join(), warnings.length];
}

describe('a column', () => {
  it.each<[string, readonly (readonly Cell[])[], string, number]>([
    ['stands', [['Tên đơn vị', 'Ngày tổ chức']], '', 0],
    ['stands anywhere, with blanks around', [['x', ' Ngày tổ chức ', 'Tên đơn vị\n']], '', 0],
    ['stands, its marks apart', [['Tên đơn vị'.normalize('NFD'), 'Ngày tổ chức']], '', 0],
    ['is missing', [['Tên đơn vị']], 'Ngày tổ chức', 0],
    ['is missing of an empty sheet', [], 'Tên đơn vị,Ngày tổ chức', 0],
    ['was renamed', [['Tên đơn vi', 'Ngày tổ chức']], '', 1],
    [
      'was renamed, and holds its kind',
      [
        ['Tên đơn vị', 'Ngày tổ chứ'],
        ['A', 46247],
        ['B', ''],
      ],
      '',
      1,
    ],
    [
      'is missing where the like one holds another kind',
      [
        ['Tên đơn vị', 'Ngày tổ chứ'],
        ['A', 'mai'],
      ],
      'Ngày tổ chức',
      0,
    ],
    ['is missing beside a strange one', [['Tên đơn vị', 'Của tôi']], 'Ngày tổ chức', 0],
  ])('%s', (_what, grid, lacking, warnings) => {
    expect(told(grid)).toEqual([lacking, warnings]);
  });

  it('may stand in one of two rows of headers', () => {
    const two = { headerRows: [0, 1] };
    expect(
      told(
        [
          ['Tên đơn vị', 'Chung'],
          [null, 'Ngày tổ chức'],
        ],
        two,
      ),
    ).toEqual(['', 0]);
    expect(
      told(
        [
          ['Tên đơn vị', ''],
          [null, 'Ngày tổ chứ'],
        ],
        two,
      ),
    ).toEqual(['', 1]);
  });

  it('that was renamed is told by both names, and what to do', () => {
    expect(columnsLacking(tabOf(), [['Tên đơn vi', 'Ngày tổ chức']]).warnings).toEqual([
      'Tab “Mẫu” không có cột “Tên đơn vị” mà có cột “Tên đơn vi” gần giống tên. Đề nghị đặt lại đúng tên “Tên đơn vị”, rồi cài đặt lại.',
    ]);
  });
});

describe('the lists that are offered', () => {
  it('stand once, those that stand already are not wanted again', () => {
    const tab = defineTab({
      key: 's',
      title: 'Mẫu',
      sheetId: 7,
      columns: {
        a: staff.list('A', ['x', 'y']),
        b: staff.list('B', ['x', 'y']),
        c: staff.list('C', ['xy']),
      },
    });
    expect(listsOf([tab])).toEqual([['x', 'y'], ['xy']]);
    expect(missingLists([['x', 'y'], ['xy']], [['x', 'y']])).toEqual([['xy']]);
    expect(missingLists([['x', 'y']], [['x'], ['x', 'y']])).toEqual([]);
  });

  it('stand side by side, from the top', () => {
    const { updateCells } = putLists(7, [['x', 'y'], ['z']], 3);
    expect(updateCells?.start).toEqual({ sheetId: 7, rowIndex: 0, columnIndex: 3 });
    expect(updateCells?.rows).toEqual([
      {
        values: [
          { userEnteredValue: { stringValue: 'x' } },
          { userEnteredValue: { stringValue: 'z' } },
        ],
      },
      { values: [{ userEnteredValue: { stringValue: 'y' } }, {}] },
    ]);
    expect(listSheetId('contacts')).toBeGreaterThan(listSheetId('register'));
  });
});
