// The settings of the office as its tab has them, known by their labels where somebody typed over a key.
import { describe, expect, it } from 'vitest';
import { settingKey, settingsOf, settingText } from '#register/book/settings-of';
import type { Cell } from '#register/table/column';
import { SETTINGS } from '#register/tabs/settings-list';

const labelOf = (key: string) => SETTINGS.find((one) => one.key === key)?.label ?? null;

const row = (key: string | null, cell: Cell, label: string | null = key && labelOf(key)) =>
  ({
    value: { key, label, value: typeof cell === 'string' ? cell : null },
    cells: { value: cell },
  }) as unknown as Parameters<typeof settingText>[0];

describe('a row of the settings', () => {
  it.each([
    ['place', labelOf('place'), 'place'],
    ['nơi', labelOf('place'), 'place'],
    [null, labelOf('place'), 'place'],
    ['place', 'Địa danh của phường', 'place'],
    ['agency', labelOf('place'), 'place'],
    ['nơi', 'Địa danh của phường', null],
    [null, null, null],
  ])('with the key %j and the label “%s” is the setting %j', (key, label, setting) => {
    expect(settingKey(row(key, 'x', label))).toBe(setting);
  });

  it.each<[string, Cell, string]>([
    ['place', ' Ái Quốc ', 'Ái Quốc'],
    ['place', null, ''],
    ['startFrom', 46058, '46058'],
    ['startFrom', '05/02/2026', '05/02/2026'],
    ['soonDays', 46058, ''],
    ['mailsPaused', 'có\u200b', 'Có'],
    ['fourteenFrom', 'Ngày\u00a0xác  định', 'ngày xác định'],
    ['mailsPaused', 'co', 'co'],
  ])('%s with %j in its cell says “%s”', (key, cell, text) => {
    expect(settingText(row(key, cell))).toBe(text);
  });
});

describe('a setting', () => {
  it('is what its row says, of two the lower one, and empty where the cell is', () => {
    const setting = settingsOf({
      rows: [row('place', 'Ái Quốc'), row('place', 'Nam Đồng'), row('soonDays', null)],
    });
    expect(setting('place')).toBe('Nam Đồng');
    expect(setting('soonDays')).toBe('');
  });

  it('without a row is what a new register begins with', () => {
    const setting = settingsOf({ rows: [row(null, 'x', null)] });
    expect([setting('soonDays'), setting('longOverdueDays'), setting('owner')]).toEqual([
      '3',
      '5',
      '',
    ]);
  });
});
