// The wide tab of petitions: what a screen shows of it, what is folded, by which views staff look at it.
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { newViews } from '#register/setup/sight';
import { TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import { WARD } from '#ward';
import { writeSpreadsheet } from '../../../sync/office/disk/xlsx/write.ts';
import type { LocalOffice } from '../../../sync/office/office.ts';
import type { Sheet, Spreadsheet } from '../../../sync/office/store/state.ts';
import { keptFreshOffice } from '../../kept-office.ts';

const tab = TABS.petitions;
const keys = Object.keys(tab.columns);
let office: LocalOffice;
let book: Spreadsheet;
let sheet: Sheet;
beforeAll(async () => {
  office = await keptFreshOffice(localDateTime('2026-08-03T07:00'));
  const books = [...office.snapshot().state.spreadsheets.values()];
  const found = books.find(({ sheets }) => sheets.some(({ title }) => title === tab.title));
  if (found === undefined) throw new Error('no register');
  book = found;
  sheet = book.sheets.find(({ title }) => title === tab.title) ?? expect.fail('no tab');
});

describe('of a petition, a screen of 1366 pixels shows', () => {
  it('which it is, what must be done, by whom and until when', () => {
    expect(keys.slice(0, tab.inSight?.shown).join()).toBe(
      'code,unit,name,title,status,due,level,lead,route,request,fix',
    );
    const shown = keys.slice(0, tab.inSight?.shown).map((_, at) => sheet.columns[at]?.pixelSize);
    expect(shown.reduce<number>((sum, size = 100) => sum + size, 0)).toBeLessThanOrEqual(1320);
    expect(sheet.grid['frozenColumnCount']).toBe(3);
  });

  it('and the rest folded, in Sheets as in the file', async () => {
    expect(sheet.groups).toMatchObject([
      { axis: 'COLUMNS', range: { c0: 11, c1: keys.length }, collapsed: true },
    ]);
    const zip = unzipSync(await writeSpreadsheet(book));
    const at = book.sheets.indexOf(sheet) + 1;
    const xml = strFromU8(zip[`xl/worksheets/sheet${at}.xml`] ?? new Uint8Array());
    const columns = [...xml.matchAll(/<col [^>]*>/g)].map(([column]) => column);
    const isFolded = (column: string): boolean =>
      /outlineLevel="1"/.test(column) && /hidden="(1|true)"/.test(column);
    expect(columns.slice(0, 11).filter(isFolded)).toEqual([]);
    expect(columns.slice(11, keys.length).filter((column) => !isFolded(column))).toEqual([]);
  });
});

describe('the views', () => {
  it('are one for what is late, what is near, what waits for scope, what is to be mended, and one a body', () => {
    expect(sheet.filterViews?.map(({ title }) => title)).toEqual([
      'Quá hạn',
      'Sắp đến hạn, đến hạn hôm nay',
      'Chưa xét phạm vi',
      'Cần sửa',
      ...WARD.inside.map(({ short }) => `Chủ trì: ${short}`),
    ]);
    expect(sheet.filterViews?.[0]).toMatchObject({
      range: { r0: 0 },
      rest: {
        filterSpecs: [
          {
            columnIndex: keys.indexOf('level'),
            filterCriteria: {
              condition: { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: 'Quá hạn' }] },
            },
          },
        ],
      },
    });
  });

  const living = (headers: readonly string[], views: readonly string[]) => ({
    sheetId: tab.sheetId,
    title: tab.title,
    rowCount: 9,
    columnCount: headers.length,
    grid: [headers],
    protections: [],
    colours: [],
    views,
  });
  const headers = Object.values(tab.columns).map(({ header }) => header);
  const firstOf = (made: ReturnType<typeof newViews>) => made.requests[0]?.addFilterView?.filter;

  it('come to a living tab where its columns stand, each once', () => {
    const moved = ['Ghi chú của tôi', ...headers.toReversed()];
    const filter = firstOf(newViews(tab, living(moved, [])));
    expect(filter?.title).toBe('Quá hạn');
    expect(filter?.filterSpecs?.[0]?.columnIndex).toBe(moved.indexOf(tab.columns.level.header));
    const all = tab.views.map(({ title }) => title);
    expect(newViews(tab, living(headers, all)).requests).toEqual([]);
    expect(newViews(tab, living(headers, all.slice(1))).requests).toHaveLength(1);
  });

  it('find a column that the same upgrade adds behind the others', () => {
    const old = headers.filter((header) => header !== tab.columns.level.header);
    const filter = firstOf(newViews(tab, living(old, [])));
    expect(filter?.filterSpecs?.[0]?.columnIndex).toBe(old.length);
  });
});
