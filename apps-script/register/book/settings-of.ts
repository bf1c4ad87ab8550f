// The settings of the office as the tab “Thiết lập” has them.
import { foldText } from '../../rules/fold.ts';
import {
  isDateSetting,
  SETTING_CHOICES,
  SETTINGS,
  type SettingKey,
} from '../tabs/settings-list.ts';
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

/**
 * What the setting says; a day that the sheet made a number of is a day where a day is asked for, and what looks like
 * one of its choices is that choice.
 */
export function settingText(row: SettingRow): string {
  const cell = row.cells.value;
  const key = settingKey(row);
  if (typeof cell === 'number' && isDateSetting(key)) return String(cell);
  const text = row.value.value?.trim() ?? '';
  const choices = key === null ? undefined : SETTING_CHOICES[key];
  return choices?.find((one) => foldText(one) === foldText(text)) ?? text;
}
