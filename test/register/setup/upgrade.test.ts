// A made-up tab, declared in one place, is set up, tracked and cleared; a register in use gets it, and nothing else changes.
import { describe, expect, it } from 'vitest';
import { defineTab, type Alarm, type Cell, type Tab } from '#register/table/column';
import { columnLetter } from '#register/table/column-letter';
import { derived, staff } from '#register/table/columns';
import { ALL_TABS, LIST_TAB, TABS } from '#register/tabs/all';
import { setupRequests } from '#register/setup/requests';
import type { LivingSheet } from '#register/setup/living';
import { columnShape, shapeOf, type Shape } from '#register/setup/shape';
import { upgradeOf } from '#register/setup/upgrade';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { openBook, type Grids } from '#register/book/book';
import { planRun } from '../../../apps-script/jobs/plan.ts';
import { gridRangeOf } from '../../../sync/office/rest/sheets/ranges.ts';
import { apply } from '../../../sync/office/rest/sheets/batch-update.ts';
import type { Spreadsheet } from '../../../sync/office/store/state.ts';
import { freshState } from '../../../sync/office/store/fresh-state.ts';
import { newSheet } from '../../../sync/office/store/new-sheet.ts';
import { Store } from '../../../sync/office/store/store.ts';

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
  const store = new Store(freshState(0, 'owner@example.org'));
  const empty = store.spreadsheet(store.addSpreadsheet('Sổ', [newSheet(0, 'Trang tính1')]));
  const existing = empty.sheets.map(({ sheetId }) => sheetId);
  const requests = setupRequests({ file: 'register', existing, settings: {}, tabs });
  return apply(empty, requests, next).result;
}

const living = (book: Spreadsheet): LivingSheet[] => book.sheets.map((sheet) => livingSheet(sheet));

const livingSheet = ({
  sheetId,
  title,
  grid,
  rows,
  protected: shields,
  conditional,
  filterViews = [],
}: Spreadsheet['sheets'][number]): LivingSheet => ({
  sheetId,
  title,
  ...grid,
  grid: rows.map((row) => row.map((cell) => cell as Cell)),
  protections: shields.map(({ id, rest }) => ({ id, description: describes(rest) })),
  colours: conditional.map(({ ranges, rule }) => ({
    ranges: ranges.map((range) => gridRangeOf(sheetId, range)),
    ...(rule as object),
  })),
  views: filterViews.map((view) => view.title),
});

const describes = (rest: unknown): string =>
  (rest as { readonly description?: string }).description ?? '';

const NOW = localDateTime('2026-08-03T07:00');
const upgrade = (book: Spreadsheet, tabs: readonly Tab[], before: Shape | null = null) =>
  upgradeOf({ file: 'register', sheets: living(book), settings: {}, now: NOW, before, tabs });

/** What an upgrade writes to beside what it adds. */
const TOLD_IN: readonly string[] = [LIST_TAB.title, TABS.journal.title];

function typedIn(book: Spreadsheet, id: number, rows: readonly (readonly Cell[])[]): Spreadsheet {
  const width = Math.max(...rows.map((row) => row.length));
  const sheets = book.sheets.map((sheet) =>
    sheet.sheetId === id ? { ...sheet, rows, grid: { ...sheet.grid, columnCount: width } } : sheet,
  );
  return { ...book, sheets };
}

const rowsOf = (book: Spreadsheet, id: number) =>
  book.sheets.find(({ sheetId }) => sheetId === id)?.rows ?? [];

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
    for (const sheet of book.sheets.filter(({ title }) => !TOLD_IN.includes(title))) {
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

  it('leaves a column of staff that stands where a lacking one would, or has another kind of cells', () => {
    const book = typedIn(fresh(WITH), visits.sheetId, [
      ['Mã lượt thăm', 'Cách thăm', 'Cần sửa', 'Ngày thăm đơn v'],
      ['TH-1', 'Đến nơi', null, 'hôm qua'],
    ]);
    const wider = typed(visits, { ...visits.columns, on: staff.date('Ngày thăm đơn vị') });
    const { done, warnings, requests } = upgrade(book, [...ALL_TABS, wider]);
    expect(warnings).toEqual([]);
    expect(done).toEqual(['Đã thêm cột “Ngày thăm đơn vị” vào cuối tab “Thăm đơn vị”.']);
    expect(rowsOf(apply(book, requests, next).result, visits.sheetId)).toEqual([
      ['Mã lượt thăm', 'Cách thăm', 'Cần sửa', 'Ngày thăm đơn v', 'Ngày thăm đơn vị'],
      ['TH-1', 'Đến nơi', null, 'hôm qua'],
    ]);
  });

  it('offers units by their names in the columns of their codes, behind what staff had added', () => {
    const { columns } = TABS.units;
    const shorter = Object.fromEntries(
      Object.entries(columns).filter(([key]) => key !== 'choice' && key !== 'chosen'),
    );
    const headers = Object.values(shorter).map((column) => column.header);
    const earlier: Tab = { ...TABS.units, columns: shorter, headerLines: () => [headers] } as Tab;
    const header = [...headers, 'Cột riêng'];
    const before = ALL_TABS.map((tab) => (tab.key === 'units' ? earlier : tab));
    const book = typedIn(fresh(before), TABS.units.sheetId, [header]);
    const was = { registrations: { unit: columnShape(staff.code('Mã đơn vị')) } };
    const { requests } = upgrade(book, ALL_TABS, was);
    const after = apply(book, requests, next).result;
    const tab = after.sheets.find(({ sheetId }) => sheetId === TABS.registrations.sheetId);
    expect(rowsOf(after, TABS.units.sheetId)[0]?.slice(-3)).toEqual([
      'Cột riêng',
      columns.choice.header,
      columns.chosen.header,
    ]);
    const from = columnLetter(header.length);
    const to = columnLetter(header.length + 1);
    expect(tab?.validations.find(({ range }) => range.c0 === 1)?.rule).toMatchObject({
      condition: { values: [{ userEnteredValue: `='DN, HKD, HTX'!$${from}$2:$${to}` }] },
      strict: false,
    });
  });

  it('gets a new tab beside an own tab of staff with the same name', () => {
    const own = fresh(ALL_TABS);
    const named = own.sheets.map((sheet) =>
      sheet.sheetId === TABS.units.sheetId ? { ...sheet, title: visits.title } : sheet,
    );
    const { done, warnings } = upgrade({ ...own, sheets: named }, WITH);
    expect(warnings).toEqual([]);
    expect(done).toEqual(['Đã thêm tab “Thăm đơn vị (2)”.']);
  });

  it('gets a new settings row with its choices', () => {
    const { settings } = TABS;
    const more: Tab = {
      ...settings,
      seeds: (known) => [...settings.seeds(known), ['visits', 'Thăm đơn vị', 'Có', 'phường']],
    };
    const tabs = ALL_TABS.map((tab) => (tab.key === 'settings' ? more : tab));
    const book = fresh(ALL_TABS);
    const { done, requests } = upgrade(book, tabs);
    expect(done).toEqual(['Đã thêm mục “Thăm đơn vị” vào tab “Thiết lập”.']);
    const after = apply(book, requests, next).result;
    expect(rowsOf(after, settings.sheetId).at(-1)?.slice(0, 3)).toEqual([
      'visits',
      'Thăm đơn vị',
      'Có',
    ]);
    expect(upgrade(after, tabs).requests).toEqual([]);
  });

  it('takes over what a column declares otherwise now – list, format, hidden, protection – and no cell, width or colour', () => {
    const { columns } = visits;
    const now = typed(visits, {
      code: { ...columns.code, hidden: true },
      kind: staff.list('Cách thăm', ['Đến nơi', 'Gọi điện', 'Họp trực tuyến']),
      fix: staff.date('Cần sửa'),
    });
    const tabs = [...ALL_TABS, now];
    const book = fresh(WITH);
    const { done, requests } = upgrade(book, tabs, shapeOf(WITH));
    expect(done).toEqual([
      'Đã cập nhật cách nhập của cột “Mã lượt thăm”, tab “Thăm đơn vị”.',
      'Đã cập nhật cách nhập của cột “Cách thăm”, tab “Thăm đơn vị”.',
      'Đã cập nhật cách nhập của cột “Cần sửa”, tab “Thăm đơn vị”.',
    ]);
    const [was, is] = [book, apply(book, requests, next).result].map((one) =>
      one.sheets.find(({ sheetId }) => sheetId === visits.sheetId),
    );
    expect(is?.rows).toEqual(was?.rows);
    expect(is?.columns[0]).toEqual({ ...was?.columns[0], hidden: true });
    expect(was?.protected).toHaveLength(1);
    expect(is?.protected).toHaveLength(0);
    expect(requests.flatMap((request) => Object.keys(request)).sort()).toEqual([
      'appendCells',
      'appendDimension',
      'deleteProtectedRange',
      'repeatCell',
      'setDataValidation',
      'setDataValidation',
      'updateCells',
      'updateDimensionProperties',
    ]);
    expect(upgrade(apply(book, requests, next).result, tabs, shapeOf(tabs)).requests).toEqual([]);
  });
});

describe('a tab that one declaration makes', () => {
  const gridsOf = (rows: readonly (readonly Cell[])[]): Grids =>
    Object.fromEntries([
      ...ALL_TABS.map((tab) => [tab.key, [...tab.headerLines(), ...tab.seeds({})]]),
      [visits.key, [...visits.headerLines(), ...rows]],
      ...(kept === null ? [] : [['snapshot', kept]]),
    ]) as Grids;
  let kept: Cell[][] | null = null;

  function plan(rows: readonly (readonly Cell[])[]) {
    const opened = openBook(gridsOf(rows), civilDate('2026-08-06'), [...ALL_TABS, clearing]);
    if (!opened.ok) throw new Error(opened.problems.join());
    return planRun(opened.book, { job: 'edit', now: NOW, responses: [], mailQuota: 0 });
  }

  const clearing: Tab = { ...visits, clearsEmptied: true } as Tab;

  it('is read and counted, its rows are tracked, and an emptied row is cleared', () => {
    const first = plan([['TH-1', 'Đến nơi', 'Thiếu biên bản']]);
    const { book } = first.context;
    const faulty = book.tabs.overview.rows.find(({ value }) => value.item === 'Dữ liệu cần sửa');
    expect(faulty?.value.value).toContain('Thăm đơn vị');
    const seen = book.tabs.snapshot.rows
      .filter(({ value }) => value.fingerprint === 'lượt thăm')
      .map(({ value }) => [value.code, value.cells]);
    expect(seen).toEqual([['TH-1', '{"Mã lượt thăm":"TH-1","Cách thăm":"Đến nơi"}']]);

    kept = [TABS.snapshot.headerLines()[0] ?? [], ['TH-1', 'lượt thăm', seen[0]?.[1] ?? null]];
    const changed = plan([['TH-1', 'Gọi điện', null]]).register.rows.filter(
      ({ sheetId, cells }) => sheetId === TABS.journal.sheetId && cells[2] !== 'bắt đầu',
    );
    expect(changed.map(({ sheetId, cells }) => [sheetId, cells[2], cells[5]])).toEqual([
      [
        TABS.journal.sheetId,
        'thay đổi',
        expect.stringContaining('Cách thăm: “Đến nơi” → “Gọi điện”'),
      ],
    ]);

    kept = null;
    const emptied = plan([[null, null, 'Thiếu biên bản']]).register.cells;
    expect(emptied.filter(({ sheetId }) => sheetId === visits.sheetId)).toEqual([
      { sheetId: visits.sheetId, row: 1, column: 2, value: null },
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

describe('the colours that alarm', () => {
  const alarming = (...alarms: readonly Alarm[]): Tab =>
    typed(visits, { ...visits.columns, fix: { ...visits.columns.fix, alarms } });
  const rulesOf = (book: Spreadsheet) =>
    living(book)
      .find(({ sheetId }) => sheetId === visits.sheetId)
      ?.colours.map(
        ({ booleanRule: rule }) =>
          rule?.condition?.values?.[0]?.userEnteredValue ?? rule?.condition?.type,
      );
  const before = (tab: Tab) => shapeOf([...ALL_TABS, tab]);
  const RED: Alarm = { text: 'Quá hạn', colour: 'red' };
  const AMBER: Alarm = { text: 'Chờ bổ sung', colour: 'amber' };
  const old = alarming(RED);
  const made = fresh([...ALL_TABS, old]);

  it('of a new version are added to a standing column, those it gave up are taken away, once', () => {
    const tabs = [...ALL_TABS, alarming(AMBER)];
    const { requests, done } = upgrade(made, tabs, before(old));
    expect(done).toEqual(['Đã cập nhật màu báo của cột “Cần sửa”, tab “Thăm đơn vị”.']);
    const after = apply(made, requests, next).result;
    expect([rulesOf(made), rulesOf(after)]).toEqual([['Quá hạn'], ['Chờ bổ sung']]);
    expect(upgrade(after, tabs, null).requests).toEqual([]);
  });

  it('are not looked at while the version declares the same: what staff took away stays away', () => {
    const bare = fresh([...ALL_TABS, alarming()]);
    expect(upgrade(bare, [...ALL_TABS, old], before(old)).requests).toEqual([]);
    expect(upgrade(bare, [...ALL_TABS, old], null).requests).not.toEqual([]);
  });

  it.each([
    ['of another colour', { format: { backgroundColor: { green: 1 } } }, {}],
    ['over some rows', {}, { endRowIndex: 20 }],
    ['over another column', {}, { startColumnIndex: 0, endColumnIndex: 1 }],
    ['that calculates', { condition: { type: 'CUSTOM_FORMULA' } }, {}],
  ])('of staff stay: a rule %s', (_, rule, range) => {
    const ours = living(made).find(({ sheetId }) => sheetId === visits.sheetId)?.colours[0];
    const staffs = {
      ranges: [{ ...ours?.ranges?.[0], ...range }],
      booleanRule: { ...ours?.booleanRule, ...rule },
    };
    const request = { addConditionalFormatRule: { rule: staffs, index: 1 } };
    const book = apply(made, [request], next).result;
    const tabs = [...ALL_TABS, alarming(AMBER)];
    const after = apply(book, upgrade(book, tabs, before(old)).requests, next).result;
    expect(rulesOf(after)).toHaveLength(2);
  });
});
