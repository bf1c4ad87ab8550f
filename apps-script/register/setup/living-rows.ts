// Rows that always stand in a tab, such as a new setting: a register in use gets those that it lacks.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { firstDataRow, type Cell, type Tab } from '../table/column.ts';
import { cellData } from '../table/requests.ts';
import { offerRule } from './lists.ts';
import { ownersCells } from './requests.ts';
import { NOTHING, positionOf, type Around, type LivingSheet, type Upgrade } from './living.ts';

/** Rows that always stand in a tab and do not yet, such as a new setting. */
export function newFixedRows(
  tab: Tab,
  { grid }: LivingSheet,
  { offers, settings }: Around,
): Upgrade {
  const { fixed, sheetId } = tab;
  if (fixed === null) return NOTHING;
  const keys = Object.keys(tab.columns);
  const places = Object.values(tab.columns).map(({ header }) => positionOf(tab, grid, header));
  const names = fixed.by.map((key) => keys.indexOf(key));
  // A column that comes with this upgrade is not there to be filled.
  if ([...names, keys.indexOf(fixed.offered)].some((name) => places[name] === -1)) return NOTHING;
  const stands = (seed: readonly Cell[]): boolean =>
    grid.slice(firstDataRow(tab)).some((row) =>
      names.some((name) => {
        const text = seed[name] ?? null;
        return text !== null && row[places[name] ?? 0] === text;
      }),
    );
  const rows = tab.seeds(settings).filter((seed) => !stands(seed));
  if (rows.length === 0) return NOTHING;
  const values = rows.map((seed) => {
    const cells: sheets_v4.Schema$CellData[] = Array.from(
      { length: Math.max(...places) + 1 },
      () => ({}),
    );
    const offered = fixed.offers(seed[0] ?? null);
    places.forEach((place, at) => {
      if (place < 0) return;
      cells[place] = {
        ...cellData(seed[at] ?? null),
        ...(offered !== null && keys[at] === fixed.offered
          ? { dataValidation: offerRule(offered, offers.lists) }
          : {}),
      };
    });
    return { values: cells };
  });
  const column = places[keys.indexOf(fixed.offered)] ?? 0;
  return {
    requests: [
      { appendCells: { sheetId, rows: values, fields: 'userEnteredValue,dataValidation' } },
      ...ownersCells(tab, rows, { row: grid.length, column }),
    ],
    done: rows.map((row) => {
      const label = names.flatMap((name) => row[name] ?? []).pop() ?? '';
      return `Đã thêm mục “${String(label)}” vào tab “${tab.title}”.`;
    }),
    warnings: [],
  };
}
