// What the settings of a living register say: a tab that takes some of them over starts with it.
import { dateFromSerial, slashDate } from '../../rules/dates/civil-date.ts';
import { settings } from '../tabs/settings.ts';
import { positionOf, type LivingSheet } from './living.ts';

/** By key, also of settings that this version no longer has; a day that the sheet made a number of is a day. */
export function settingTexts(
  sheets: ReadonlyMap<number, LivingSheet>,
): Readonly<Record<string, string>> {
  const grid = sheets.get(settings.sheetId)?.grid ?? [];
  const [key, value] = [settings.columns.key, settings.columns.value].map(({ header }) =>
    positionOf(settings, grid, header),
  );
  return Object.fromEntries(
    grid.slice(1).flatMap((row) => {
      const name = String(row[key ?? 0]);
      const cell = row[value ?? 0] ?? '';
      const isDay = name === 'planDate' && typeof cell === 'number';
      const said = isDay ? slashDate(dateFromSerial(cell)) : String(cell).trim();
      return said === '' ? [] : [[name, said]];
    }),
  );
}
