// Who may write a decision, as the setting of a living register names people; what its settings say.
import { describe, expect, it } from 'vitest';
import { decidersIn, newGuards } from '#register/setup/guards';
import { settingTexts } from '#register/setup/known-settings';
import type { LivingSheet } from '#register/setup/living';
import { journalRow } from '#register/setup/tell';
import { defineTab, type Cell } from '#register/table/column';
import { staff } from '#register/table/columns';
import { ALL_TABS, TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';

const { settings, journal } = TABS;
const living = (sheetId: number, grid: LivingSheet['grid'], more: Partial<LivingSheet> = {}) => ({
  sheetId,
  title: 'Tab của tôi',
  rowCount: 100,
  columnCount: 26,
  grid,
  protections: [],
  colours: [],
  views: [],
  ...more,
});

const { key, value } = settings.columns;
const settingsOf = (...rows: readonly (readonly Cell[])[]) =>
  new Map([
    [settings.sheetId, living(settings.sheetId, [['', value.header, key.header], ...rows])],
  ]);

describe('who decides', () => {
  it.each<[Cell, readonly string[]]>([
    ['', []],
    [null, []],
    ['an@vidu.vn', ['an@vidu.vn']],
    ['an@vidu.vn; binh@vidu.vn', ['an@vidu.vn', 'binh@vidu.vn']],
    ['an@vidu.vn, Bình', ['an@vidu.vn']],
  ])('%j names %j', (typed, people) => {
    const sheets = settingsOf(['x', 'xa@vidu.vn', 'owner'], ['x', typed, 'deciders']);
    expect(decidersIn(ALL_TABS, sheets)).toEqual(people);
  });

  it('is nobody where there are no settings', () => {
    expect(decidersIn(ALL_TABS, new Map())).toEqual([]);
    expect(decidersIn([], settingsOf(['x', 'an@vidu.vn', 'deciders']))).toEqual([]);
    expect(decidersIn(ALL_TABS, settingsOf())).toEqual([]);
  });
});

describe('the columns of decisions', () => {
  const columns = {
    a: staff.text('A'),
    b: staff.text('B'),
    c: staff.text('C'),
    d: staff.text('D'),
  };
  const tab = defineTab({ key: 's', title: 'S', sheetId: 7, guarded: ['d', 'a', 'b'], columns });
  const AN = 'an@vidu.vn';
  const ours = (id: number, who: string) => ({
    id,
    description: `Quyết định: chỉ chủ sổ và ${who} được sửa`,
  });
  const guards = (editors: readonly string[], protections: LivingSheet['protections'] = []) =>
    newGuards(tab, living(7, [['x', 'B', 'A', 'C', 'D']], { protections }), editors);

  it('are guarded below their headers, those beside one another as one, wherever they stand', () => {
    const { requests, done } = guards([AN]);
    const ranges = requests.map(({ addProtectedRange: one }) => one?.protectedRange);
    const rows = { sheetId: 7, startRowIndex: 1 };
    expect(ranges.map((one) => one?.range)).toEqual([
      { ...rows, startColumnIndex: 1, endColumnIndex: 3 },
      { ...rows, startColumnIndex: 4, endColumnIndex: 5 },
    ]);
    const { description } = ours(0, AN);
    expect(ranges[0]).toMatchObject({ description, editors: { users: [AN] } });
    expect(done).toEqual([`Các cột quyết định của tab “Tab của tôi”: chỉ chủ sổ, ${AN} sửa được.`]);
  });

  it('that do not stand there are not guarded', () => {
    const { requests } = newGuards(tab, living(7, [['D']]), [AN]);
    expect(requests).toHaveLength(1);
  });

  it.each<[string, readonly string[], LivingSheet['protections'], number]>([
    ['nobody is named, nothing is guarded', [], [], 0],
    ['the same are named', [AN], [ours(1, AN), ours(2, AN)], 0],
    ['others are named', [AN], [ours(1, 'binh@vidu.vn'), ours(2, AN)], 4],
    ['one guard is gone', [AN], [ours(1, AN)], 3],
    ['nobody is named any more', [], [ours(1, AN), ours(2, AN)], 2],
    ['staff protect something of theirs', [], [{ id: 5, description: 'Của tôi' }], 0],
  ])('%s: %#', (_what, editors, protections, requests) => {
    expect(guards(editors, protections).requests).toHaveLength(requests);
  });

  it('are anybody’s again when nobody is named, and that is told', () => {
    const { requests, done } = guards([], [ours(3, AN)]);
    expect(requests).toEqual([{ deleteProtectedRange: { protectedRangeId: 3 } }]);
    expect(done).toEqual([
      'Các cột quyết định của tab “Tab của tôi”: ai sửa được sổ cũng sửa được.',
    ]);
  });
});

it('the settings of a living register are read by their keys, wherever their columns stand', () => {
  const sheets = settingsOf(
    ['x', ' Ái Quốc ', 'place'],
    ['x', 46122, 'planDate'],
    ['x', 'sau', 'startFrom'],
    ['x', 3, 'soonDays'],
    ['x', '', 'owner'],
    ['x', null, 'agency'],
  );
  expect(settingTexts(sheets)).toEqual({
    place: 'Ái Quốc',
    planDate: '10/4/2026',
    startFrom: 'sau',
    soonDays: '3',
  });
  expect(settingTexts(new Map())).toEqual({});
  expect(settingTexts(settingsOf(['x', '10/4/2026', 'planDate']))).toEqual({
    planDate: '10/4/2026',
  });
});

describe('what an upgrade did', () => {
  const now = localDateTime('2026-08-13T18:00');
  const { at, kind, state, note } = journal.columns;
  const sheet = living(journal.sheetId, [[note.header, '', at.header, kind.header, state.header]]);
  const rowOf = (done: readonly string[], sheets: readonly LivingSheet[] = [sheet]) =>
    journalRow(done, { sheets, now });

  it('is one row of the journal, under its headers as they stand', () => {
    const [request] = rowOf(['Một.', 'Hai.']);
    const values = request?.appendCells?.rows?.[0]?.values ?? [];
    expect(values.map(({ userEnteredValue: one }) => one?.stringValue ?? one?.numberValue)).toEqual(
      ['Một. Hai.', undefined, 46247.75, 'nâng cấp sổ', 'đã xong'],
    );
    expect(values.map(({ userEnteredFormat }) => userEnteredFormat?.numberFormat?.type)).toEqual([
      undefined,
      undefined,
      'DATE_TIME',
      undefined,
      undefined,
    ]);
  });

  it('is no row where nothing was done, or no journal stands', () => {
    expect(rowOf([])).toEqual([]);
    expect(rowOf(['Một.'], [])).toEqual([]);
    expect(rowOf(['Một.'], [{ ...sheet, sheetId: 1 }])).toEqual([]);
  });

  it('leaves out a column that is gone, and what is too long', () => {
    const [request] = rowOf(['x'.repeat(4001)], [living(journal.sheetId, [[note.header]])]);
    const values = request?.appendCells?.rows?.[0]?.values ?? [];
    expect(values).toHaveLength(1);
    expect(values[0]?.userEnteredValue?.stringValue).toHaveLength(4000);
  });
});
