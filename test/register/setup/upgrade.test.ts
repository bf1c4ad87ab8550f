// A made-up tab, declared in one place, is set up, tracked and cleared; a register in use gets it, and nothing else changes.
import { describe, expect, it } from 'vitest';
import { defineTab, type Cell, type Tab } from '#register/table/column';
import { derived, staff } from '#register/table/columns';
import { ALL_TABS, LIST_TAB } from '#register/tabs/all';
import { setupRequests } from '#register/setup/requests';
import type { LivingSheet } from '#register/setup/living';
import { upgradeOf } from '#register/setup/upgrade';
import { apply } from '../../../sync/office/rest/sheets/batch-update.ts';
import type { Spreadsheet } from '../../../sync/office/store/state.ts';
import { freshState } from '../../../sync/office/store/fresh-state.ts';

const visits = defineTab({
  key: 'visits',
  title: 'Thăm đơn vị',
  sheetId: 950,
  identity: ['code'],
  tracked: 'lượt thăm',
  columns: {
    code: staff.code('Mã lượt thăm'),
    kind: staff.list('Cách thăm', ['Đến nơi', 'Gọi điện']),
    fix: derived.long('Cần sửa'),
  },
});
const WITH = [...ALL_TABS, visits];

let number = 0;
const next = (): number => (number += 1);

function fresh(tabs: readonly Tab[]): Spreadsheet {
  const [empty] = [...freshState(0, 'owner@example.org').spreadsheets.values()];
  if (empty === undefined) throw new Error('no spreadsheet');
  const existing = empty.sheets.map(({ sheetId }) => sheetId);
  const requests = setupRequests({ file: 'register', existing, settings: {}, tabs });
  return apply(empty, requests, next).result;
}

const living = (book: Spreadsheet): LivingSheet[] =>
  book.sheets.map(({ sheetId, title, grid, rows }) => ({
    sheetId,
    title,
    ...grid,
    grid: rows.map((row) => row.map((cell) => cell as Cell)),
  }));

const upgrade = (book: Spreadsheet, tabs: readonly Tab[]) =>
  upgradeOf({ file: 'register', sheets: living(book), settings: {}, tabs });

const typed = (tab: Tab, columns: Tab['columns']): Tab => ({ ...tab, columns }) as Tab;

describe('a register in use', () => {
  it('lacks nothing of the version that made it', () => {
    expect(upgrade(fresh(ALL_TABS), ALL_TABS)).toEqual({ requests: [], done: [], warnings: [] });
  });

  it('gets a tab that a new version declares, with its list, once; every other cell stays', () => {
    const book = fresh(ALL_TABS);
    const { requests, done, warnings } = upgrade(book, WITH);
    expect(done).toEqual(['Đã thêm tab “Thăm đơn vị”.']);
    expect(warnings).toEqual([]);
    const after = apply(book, requests, next).result;
    for (const sheet of book.sheets.filter(({ title }) => title !== LIST_TAB.title)) {
      expect(after.sheets.find(({ sheetId }) => sheetId === sheet.sheetId)?.rows).toEqual(
        sheet.rows,
      );
    }
    expect(after.sheets.find(({ sheetId }) => sheetId === 950)?.rows[0]).toEqual([
      'Mã lượt thăm',
      'Cách thăm',
      'Cần sửa',
    ]);
    expect(upgrade(after, WITH).requests).toEqual([]);
  });

  it('gets a new column at the end and is told of a renamed one, which is never made twice', () => {
    const book = fresh(WITH);
    const wider = typed(visits, { ...visits.columns, note: staff.long('Nội dung trao đổi') });
    const tabs = [...ALL_TABS, wider];
    const { requests, done } = upgrade(book, tabs);
    expect(done).toEqual(['Đã thêm cột “Nội dung trao đổi” vào cuối tab “Thăm đơn vị”.']);
    const after = apply(book, requests, next).result;
    expect(upgrade(after, tabs).requests).toEqual([]);

    const { code, fix } = visits.columns;
    const renamed = typed(visits, {
      code,
      way: staff.list('Cách đi thăm', ['Đến nơi', 'Gọi điện']),
      fix,
    });
    const told = upgrade(book, [...ALL_TABS, renamed]);
    expect(told.done).toEqual([]);
    expect(told.warnings).toEqual([
      expect.stringContaining('“Cách đi thăm” mà có cột “Cách thăm”'),
    ]);
  });
});

describe('the tabs', () => {
  it('have sheet ids of their own, the tab of lists too', () => {
    const ids = [
      ...ALL_TABS.map(({ sheetId }) => sheetId),
      LIST_TAB.sheetId,
      LIST_TAB.sheetId + 100,
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
