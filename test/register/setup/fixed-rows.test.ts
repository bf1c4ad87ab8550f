// Beside rows that always stand in a tab: their drop-downs and tick boxes, and the cells that are the owner's.
import { expect, it } from 'vitest';
import { defineTab, type Cell } from '#register/table/column';
import { derived, staff } from '#register/table/columns';
import { listsOf } from '#register/setup/lists';
import { tabRequests } from '#register/setup/requests';
import { declaredAt } from '#register/setup/sight';

const OFFERS: Readonly<Record<string, readonly string[] | 'tick'>> = {
  'Tạm dừng': ['Có', 'Không'],
  'Chế độ thử': ['Có', 'Không'],
  Xóa: 'tick',
  Chốt: 'tick',
};

function requestsOf(...rows: readonly string[]) {
  const tab = defineTab({
    key: 'sample',
    title: 'Mẫu',
    sheetId: 7,
    columns: { name: derived.text('Mục'), value: staff.text('Yêu cầu') },
    seeds: () => rows.map((row) => [row]),
    fixed: {
      by: ['name'],
      offered: 'value',
      offers: (name: Cell) => OFFERS[String(name)] ?? null,
      ownersOnly: ['Xóa'],
    },
  });
  return tabRequests(tab, { tabs: [tab], lists: listsOf([tab]), at: declaredAt }, {});
}

const rulesOf = (...rows: readonly string[]) =>
  requestsOf(...rows).flatMap(({ setDataValidation: one }) => {
    if (one?.range?.startColumnIndex !== 1) return [];
    const { startRowIndex, endRowIndex, endColumnIndex } = one.range;
    expect(endColumnIndex).toBe(2);
    return [`${startRowIndex}–${endRowIndex} ${one.rule?.condition?.type}`];
  });

it.each<[string, readonly string[], readonly string[]]>([
  ['nothing offered', ['Ghi chú'], []],
  ['one row', ['Tạm dừng'], ['1–2 ONE_OF_RANGE']],
  ['behind another', ['Ghi chú', 'Xóa'], ['2–3 BOOLEAN']],
  ['equal ticks below one another are one', ['Xóa', 'Chốt', 'Ghi chú'], ['1–3 BOOLEAN']],
  ['ticks with a row between are two', ['Xóa', 'Ghi chú', 'Chốt'], ['1–2 BOOLEAN', '3–4 BOOLEAN']],
])('%s', (_what, rows, rules) => {
  expect(rulesOf(...rows)).toEqual(rules);
});

it('a list that a row offers stands in the tab of lists, once', () => {
  const lists = (...rows: readonly string[]) =>
    listsOf([
      defineTab({
        key: 'sample',
        title: 'Mẫu',
        sheetId: 7,
        columns: { name: derived.text('Mục'), kind: staff.list('Loại', ['x']) },
        seeds: () => rows.map((row) => [row]),
        fixed: {
          by: [],
          offered: 'kind',
          offers: (name) => OFFERS[String(name)] ?? null,
          ownersOnly: [],
        },
      }),
    ]);
  expect(lists('Ghi chú', 'Xóa')).toEqual([['x']]);
  expect(lists('Tạm dừng', 'Chế độ thử')).toEqual([['x'], ['Có', 'Không']]);
});

it('only the owner types beside a row that is the owner’s', () => {
  const locks = requestsOf('Ghi chú', 'Xóa', 'Chốt').flatMap(({ addProtectedRange: one }) =>
    one?.protectedRange?.warningOnly === true ? [] : [one?.protectedRange ?? {}],
  );
  expect(locks.filter(({ range }) => range !== undefined)).toEqual([
    {
      range: {
        sheetId: 7,
        startRowIndex: 2,
        endRowIndex: 3,
        startColumnIndex: 1,
        endColumnIndex: 2,
      },
      description: '“Xóa”: chỉ chủ sổ đánh dấu',
    },
  ]);
});
