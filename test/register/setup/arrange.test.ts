// A board in a living register: what it lacks is put in where it is declared, and nothing else is moved or written.
import { describe, expect, it } from 'vitest';
import { arrangedBoards } from '#register/setup/arrange';
import type { LivingSheet } from '#register/setup/living';
import type { Cell } from '#register/table/column';
import { TABS } from '#register/tabs/all';
import { OVERVIEW_LINES, OVERVIEW_REQUESTS, WORK_ROWS } from '#register/tabs/overview';

const OLD = ['Mục', 'Nội dung', 'Yêu cầu', 'Ngày xem trước', 'Cần tìm', 'Cột của phòng'];
const lines: Cell[][] = OVERVIEW_LINES.map((line) => [line, 'x']);

function requestsFor(grid: readonly (readonly Cell[])[]) {
  const sheet: LivingSheet = {
    sheetId: TABS.overview.sheetId,
    title: 'Bảng của tôi',
    rowCount: 1000,
    columnCount: 26,
    grid,
    protections: [],
    colours: [],
    views: [],
  };
  const { requests, done } = arrangedBoards({ file: 'register', sheets: [sheet] });
  const inserted = requests.flatMap(({ insertDimension }) =>
    insertDimension?.range ? [insertDimension.range] : [],
  );
  const of = (dimension: string) =>
    inserted
      .filter((range) => range.dimension === dimension)
      .map(({ startIndex = 0, endIndex = 0 }) => [startIndex, endIndex]);
  return { requests, done, rows: of('ROWS'), columns: of('COLUMNS') };
}

describe('a board that an upgrade arranges', () => {
  it('gets its rows below the first and its columns each behind the one before it; a column of people’s stays last', () => {
    const { rows, columns, done } = requestsFor([OLD, ...lines]);
    expect(rows).toEqual([[2, 2 + WORK_ROWS]]);
    // State and day behind the names, the way behind the text, the week and its number behind all of ours.
    expect(columns.map(([from]) => from)).toEqual([1, 2, 4, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(done).toContain(`Đã thêm ${WORK_ROWS} dòng vào đầu tab “Bảng của tôi”.`);
  });

  it('is left alone where nothing is lacking', () => {
    const whole = [TABS.overview.headerLines()[0] ?? [], ...TABS.overview.seeds({})];
    expect(requestsFor(whole)).toMatchObject({ requests: [], done: [] });
  });

  it.each<[string, Cell[]]>([
    ['a row of requests, whose tick box would stay behind', [OVERVIEW_REQUESTS[0], 'x', true]],
    ['a note of people’s', ['Hội nghị', 'x', null, null, null, 'ghi chú']],
  ])('gets no rows above the others where the first holds %s', (_, top) => {
    expect(requestsFor([OLD, top, ...lines.slice(1)]).rows).toEqual([]);
  });

  it('moves what stood in the first row down behind the new ones', () => {
    const { requests } = requestsFor([OLD, ...lines]);
    const moved = requests.find(({ updateCells }) => updateCells?.start?.rowIndex === 1 + WORK_ROWS)
      ?.updateCells?.rows?.[0]?.values;
    expect(moved?.map(({ userEnteredValue }) => userEnteredValue?.stringValue ?? null)).toEqual([
      'Hội nghị',
      'x',
    ]);
  });
});
