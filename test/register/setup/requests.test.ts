// A new register as requests, of a tab made up for it: sheet, headers, seeds, columns, offers, locks.
import { describe, expect, it } from 'vitest';
import { defineTab, type Tab } from '#register/table/column';
import { staff } from '#register/table/columns';
import { addSheet, isLock, lockRequest, setupRequests } from '#register/setup/requests';
import { names, requestsOf, units } from './made-up-tab.ts';

describe('a new sheet', () => {
  const properties = (count: number, more: Partial<Tab> = {}) => {
    const columns = Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`c${at}`, staff.text(`Cột ${at}`)]),
    );
    return addSheet(defineTab({ ...names, ...more, columns }), 3).addSheet?.properties;
  };

  it.each([
    [11, {}, 0],
    [12, {}, 0],
    [13, {}, 1],
    [13, { inSight: { frozen: 3, shown: 5 } }, 3],
    [5, { inSight: { frozen: 0, shown: 5 } }, 0],
  ])('of %i columns, %j, keeps %i of them in sight', (count, more, frozen) => {
    expect(properties(count, more)?.gridProperties?.frozenColumnCount).toBe(frozen);
  });

  it('has room for a year, a form for its page; charts stand right of the columns', () => {
    const chart = { title: 'A', kind: 'LINE', rows: [0, 1], label: 'c0', series: [] } as const;
    expect(properties(2)?.gridProperties).toMatchObject({
      rowCount: 1000,
      columnCount: 2,
      frozenRowCount: 1,
    });
    expect(properties(2, { isForm: true })?.gridProperties?.rowCount).toBe(20);
    expect(properties(2, { charts: [chart] })?.gridProperties?.columnCount).toBe(16);
    expect(properties(2, { hidden: true })).toMatchObject({
      sheetId: 7,
      title: 'Mẫu',
      index: 3,
      hidden: true,
    });
  });
});

describe('what fills it', () => {
  const put = (more: Partial<Tab> = {}) =>
    requestsOf({ a: staff.text('A') }, more).flatMap(({ updateCells }) => updateCells ?? []);
  it('are its headers, and its first rows below them where it has any', () => {
    expect(put().map(({ start }) => start)).toEqual([{ sheetId: 7, rowIndex: 0, columnIndex: 0 }]);
    const seeded = put({ headerRows: [2], seeds: () => [['x'], [5]] });
    expect(seeded.map(({ start }) => start?.rowIndex)).toEqual([0, 3]);
    expect(seeded[1]?.rows).toEqual([
      { values: [{ userEnteredValue: { stringValue: 'x' } }] },
      { values: [{ userEnteredValue: { numberValue: 5 } }] },
    ]);
  });

  it.each([
    [false, 0],
    [true, 1],
  ])('locked: %j', (isLocked, count) => {
    const locks = requestsOf({ a: staff.text('A') }, { isLocked }).filter(({ addProtectedRange }) =>
      isLock(addProtectedRange?.protectedRange?.description ?? ''),
    );
    expect(locks).toEqual(count === 0 ? [] : [lockRequest(7)]);
  });
});

it.each([
  ['Chỉ chủ sổ được sửa', true],
  ['Nhật ký: chỉ chủ sổ được sửa', true],
  ['Chỉ chủ sổ được sửa.', false],
  ['', false],
])('a protection “%s” is the lock of a tab: %j', (description, locks) => {
  expect(isLock(description)).toBe(locks);
});

describe('a whole file', () => {
  const requests = setupRequests({
    file: 'register',
    existing: [0],
    settings: {},
    tabs: [units(), defineTab({ ...names, file: 'contacts', columns: {} })],
  });
  it('has the tabs of its own, and the hidden one of lists behind them, locked', () => {
    const sheets = requests.flatMap(({ addSheet: one }) => one?.properties ?? []);
    expect(sheets.map(({ title, index }) => `${title} ${index}`)).toEqual([
      'Đơn vị 0',
      'Danh mục 1',
    ]);
    expect(sheets[1]?.hidden).toBe(true);
    expect(requests).toContainEqual(lockRequest(sheets[1]?.sheetId ?? -1));
  });

  it('speaks Vietnamese, counts days here, and loses the sheet it came with', () => {
    expect(requests[0]?.updateSpreadsheetProperties?.properties).toMatchObject({
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
    });
    expect(requests).toContainEqual({ deleteSheet: { sheetId: 0 } });
  });
});
