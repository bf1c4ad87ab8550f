// The tab “Thiết lập”: what the office decides for itself, one setting a row.
import { defineTab } from '../table/column.ts';
import { amber, derived, hidden, staff } from '../table/columns.ts';
import { SETTINGS, SETTING_CHOICES, type SettingKey } from './settings-list.ts';

export const settings = defineTab({
  key: 'settings',
  title: 'Thiết lập',
  sheetId: 110,
  isLocked: true,
  identity: ['key', 'label'],
  seeds: (known) =>
    SETTINGS.map(({ key, label, value, source }) => [
      key,
      label,
      known[key] ?? (value === '' ? null : value),
      source,
    ]),
  fixed: {
    by: ['key', 'label'],
    offered: 'value',
    ownersOnly: [],
    offers: (name) => SETTING_CHOICES[name as SettingKey] ?? null,
  },
  columns: {
    key: hidden(derived.text('Khóa')),
    label: staff.long('Mục'),
    value: staff.long('Giá trị'),
    source: staff.text('Căn cứ'),
    fix: amber(derived.long('Cần sửa')),
  },
});
