// The settings of the office as the tab “Thiết lập” has them.
import { isDateSetting, SETTINGS, type SettingKey } from '../tabs/settings-list.ts';
import type { DraftRow } from '../table/draft.ts';
import type { settings } from '../tabs/settings.ts';

type SettingRow = DraftRow<(typeof settings)['columns']>;

export function settingsOf({
  rows,
}: {
  readonly rows: readonly SettingRow[];
}): (key: SettingKey) => string {
  const typed = new Map(rows.map((row) => [settingKey(row), settingText(row)]));
  const initial = new Map<string, string>(SETTINGS.map((setting) => [setting.key, setting.value]));
  return (key) => typed.get(key) ?? initial.get(key) ?? '';
}

/** The key of a setting, by its label where somebody typed over the key; null for a row that is none. */
export function settingKey({ value: { key, label } }: SettingRow): SettingKey | null {
  const setting =
    SETTINGS.find((one) => one.label === label) ?? SETTINGS.find((one) => one.key === key);
  return setting?.key ?? null;
}

/** What the setting says; a day that the sheet made a number of is a day where a day is asked for. */
export function settingText(row: SettingRow): string {
  const cell = row.cells.value;
  if (typeof cell === 'number' && isDateSetting(settingKey(row))) return String(cell);
  return row.value.value?.trim() ?? '';
}
