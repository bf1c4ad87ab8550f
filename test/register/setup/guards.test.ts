// Who may write a leader's decision: named in Thiết lập, put in force by set-up.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Tab } from '#register/table/column';
import { settingFault } from '#register/tabs/settings-list';
import { TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import { OfficeRefusal, type LocalOffice } from '../../../sync/office/office.ts';
import { readSheet } from '../../../sync/workplace/sheet.ts';
import { keptFreshOffice } from '../../kept-office.ts';

let office: LocalOffice;
beforeEach(async () => {
  office = await keptFreshOffice(localDateTime('2026-08-03T07:00'));
});

const [AN, BINH] = ['an@example.com', 'binh@example.com'] as const;

function type(tab: Tab, key: string, { row, user }: { row: number; user?: string }): void {
  const { fileId, positions } = readSheet(office, tab);
  const place = { fileId, sheet: tab.sheetId, row, column: positions.get(key) ?? -1 };
  const how = user === undefined ? { validate: false } : { validate: false, user };
  office.personEdit({ ...place, values: [['x']] }, how);
}

function name(addresses: string): void {
  const { fileId, grid, positions } = readSheet(office, TABS.settings);
  const row = grid.findIndex((cells) => cells.includes('deciders'));
  const place = { fileId, sheet: TABS.settings.sheetId, row, column: positions.get('value') ?? -1 };
  office.personEdit({ ...place, values: [[addresses]] }, { validate: false });
}

const setUp = (): readonly string[] => {
  const { error, result } = office.execute('caiDat');
  expect(error).toBeNull();
  return (result as { done: string[] }).done;
};

const mayWrite = (tab: Tab, key: string, user: string): boolean => {
  try {
    type(tab, key, { row: 3, user });
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(OfficeRefusal);
    return false;
  }
};

describe('the columns of decisions', () => {
  it('are anybody’s who may edit the file, as long as nobody is named', () => {
    expect(setUp()).toEqual([]);
    expect(mayWrite(TABS.conferences, 'decision', AN)).toBe(true);
  });

  it('are the owner’s and theirs who are named, after set-up', () => {
    name(`${AN}; không phải địa chỉ`);
    expect(setUp()).toEqual([
      `Các cột quyết định của tab “Hội nghị”: chỉ chủ sổ, ${AN} sửa được.`,
      `Các cột quyết định của tab “Kiến nghị”: chỉ chủ sổ, ${AN} sửa được.`,
    ]);
    const decides = (user: string): readonly boolean[] => [
      ...TABS.conferences.guarded.map((key) => mayWrite(TABS.conferences, key, user)),
      ...TABS.petitions.guarded.map((key) => mayWrite(TABS.petitions, key, user)),
    ];
    expect(new Set(decides(AN))).toEqual(new Set([true]));
    expect(new Set(decides(BINH))).toEqual(new Set([false]));
    expect(mayWrite(TABS.conferences, 'venue', BINH)).toBe(true);
    expect(mayWrite(TABS.petitions, 'title', BINH)).toBe(true);
    type(TABS.conferences, 'decision', { row: 3 });
    expect(setUp()).toEqual([]);
  });

  it('go to others when others are named, and back to all when nobody is', () => {
    name(AN);
    setUp();
    name(BINH);
    setUp();
    expect(mayWrite(TABS.conferences, 'decision', AN)).toBe(false);
    expect(mayWrite(TABS.conferences, 'decision', BINH)).toBe(true);
    name('');
    expect(setUp()[0]).toBe('Các cột quyết định của tab “Hội nghị”: ai sửa được sổ cũng sửa được.');
    expect(mayWrite(TABS.conferences, 'decision', AN)).toBe(true);
    const { state } = office.snapshot();
    const left = [...state.spreadsheets.values()].flatMap(({ sheets }) =>
      sheets.flatMap((sheet) => sheet.protected),
    );
    expect(JSON.stringify(left)).not.toContain('Quyết định: chỉ');
  });
});

it('Thiết lập, Nhật ký, Ảnh chụp are the owner’s alone', () => {
  for (const tab of [TABS.settings, TABS.journal, TABS.snapshot])
    expect(mayWrite(tab, Object.keys(tab.columns)[0] ?? '', AN), tab.title).toBe(false);
});

it.each([
  ['', null],
  [AN, null],
  [`${AN}, ${BINH}`, null],
  ['an@example', 'Ghi thư điện tử đầy đủ'],
  [`${AN}, Bình`, 'Ghi thư điện tử đầy đủ'],
])('the setting “%s” is told where it is no list of addresses', (text, fault) => {
  const found = settingFault('deciders', text);
  if (fault === null) expect(found).toBeNull();
  else expect(found).toContain(fault);
});
