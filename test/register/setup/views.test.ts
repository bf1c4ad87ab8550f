// How a wide tab is looked at: what is folded of a new one, and the ready-made views, also of a living one.
import { describe, expect, it } from 'vitest';
import type { LivingSheet } from '#register/setup/living';
import { foldRequests, livingAt, newViews, viewRequests } from '#register/setup/sight';
import { defineTab, type Condition, type Tab, type View } from '#register/table/column';
import { derived, staff } from '#register/table/columns';

const columns: Tab['columns'] = {
  code: staff.text('Mã'),
  lead: staff.text('Chủ trì'),
  level: derived.text('Mức'),
};
const view = (title: string, ...where: readonly Condition[]): View => ({ title, where });
const LATE = view('Quá hạn', { column: 'level', is: 'containing', text: 'Quá hạn' });
const OURS = view(
  'Của tôi',
  { column: 'lead', is: 'filled' },
  { column: 'code', is: 'equal', text: 'A' },
);
const tabOf = (more: Partial<Tab> = {}) =>
  defineTab({ key: 's', title: 'S', sheetId: 7, columns, views: [LATE, OURS], ...more });
const living = (grid: LivingSheet['grid'], views: readonly string[] = []): LivingSheet => ({
  sheetId: 7,
  title: 'Tab của tôi',
  rowCount: 100,
  columnCount: 26,
  grid,
  protections: [],
  colours: [],
  views,
});

it('a new tab folds what does not stand in sight, if it says what does', () => {
  expect(foldRequests(tabOf())).toEqual([]);
  const range = { sheetId: 7, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 };
  expect(foldRequests(tabOf({ inSight: { frozen: 1, shown: 2 } }))).toEqual([
    { addDimensionGroup: { range } },
    {
      updateDimensionGroup: {
        dimensionGroup: { range, depth: 1, collapsed: true },
        fields: 'collapsed',
      },
    },
  ]);
});

describe('a view', () => {
  const filters = (where: View, at: (column: string) => number) =>
    viewRequests(tabOf({ headerRows: [2] }), [where], at).map(
      ({ addFilterView }) => addFilterView?.filter,
    );

  it.each<[Condition['is'], string | undefined, object]>([
    ['filled', undefined, { type: 'NOT_BLANK' }],
    ['equal', 'A', { type: 'TEXT_EQ', values: [{ userEnteredValue: 'A' }] }],
    ['containing', 'A', { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: 'A' }] }],
    ['lacking', 'A', { type: 'TEXT_NOT_CONTAINS', values: [{ userEnteredValue: 'A' }] }],
  ])('of rows whose column is %s %j', (is, text, condition) => {
    const where = text === undefined ? { column: 'lead', is } : { column: 'lead', is, text };
    expect(filters(view('V', where), () => 4)).toEqual([
      {
        title: 'V',
        range: { sheetId: 7, startRowIndex: 2 },
        filterSpecs: [{ columnIndex: 4, filterCriteria: { condition } }],
      },
    ]);
  });

  it('asks for each of its columns where it stands; without one of them there is none', () => {
    const at = (column: string) => (column === 'lead' ? 0 : 5);
    expect(filters(OURS, at)[0]?.filterSpecs?.map(({ columnIndex }) => columnIndex)).toEqual([
      0, 5,
    ]);
    expect(filters(OURS, (column) => (column === 'lead' ? -1 : 5))).toEqual([]);
    expect(filters(view('Tất cả'), () => -1)).toHaveLength(1);
  });
});

describe('in a living tab', () => {
  it.each([
    ['code', 1],
    ['level', 0],
    ['lead', 3],
    ['x', -1],
  ])('the column %s stands at %i: one that comes now behind all others', (key, at) => {
    expect(
      livingAt(
        tabOf(),
        living([
          ['Mức', 'Mã'],
          ['a', 'b', 'c'],
        ]),
        key,
      ),
    ).toBe(at);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['lacks all', [], ['Quá hạn', 'Của tôi']],
    ['lacks one', ['Quá hạn', 'khác'], ['Của tôi']],
    ['lacks none', ['Của tôi', 'Quá hạn'], []],
  ])('that %s views gets them, and that is told', (_what, there, added) => {
    const { requests, done, warnings } = newViews(
      tabOf(),
      living([['Mức', 'Mã', 'Chủ trì']], there),
    );
    expect(requests.map(({ addFilterView }) => addFilterView?.filter?.title)).toEqual(added);
    expect(done).toEqual(added.length === 0 ? [] : ['Tab “Tab của tôi” có thêm chế độ xem lọc.']);
    expect(warnings).toEqual([]);
  });
});
