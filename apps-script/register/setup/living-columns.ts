// The columns of a tab in use: lacking ones come at the end, changed drop-downs are renewed.
import type { Tab } from '../table/column.ts';
import { firstDataRow } from '../table/column.ts';
import { columnRequests, ruleOf, validation } from './columns.ts';
import { columnsLacking } from './lacking.ts';
import { putCells, type Lists, type Offers } from './lists.ts';
import { NOTHING, positionOf, type LivingSheet, type Upgrade } from './living.ts';

export function newColumns(tab: Tab, sheet: LivingSheet, offers: Offers): Upgrade {
  const { lacking, warnings } = columnsLacking(tab, sheet.grid);
  if (lacking.length === 0) return { ...NOTHING, warnings };
  const { sheetId } = tab;
  const from = Math.max(0, ...sheet.grid.map((row) => row.length));
  const missing = from + lacking.length - sheet.columnCount;
  const rowIndex = firstDataRow(tab) - 1;
  return {
    requests: [
      ...(missing > 0
        ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: missing } }]
        : []),
      putCells({ sheetId, rowIndex, columnIndex: from }, [lacking.map(({ header }) => header)]),
      ...lacking.flatMap((column, at) => columnRequests({ tab, column, index: from + at }, offers)),
    ],
    done: lacking.map(({ header }) => `Đã thêm cột “${header}” vào cuối tab “${tab.title}”.`),
    warnings,
  };
}

/** Drop-downs of columns that stand and whose list is another one now. */
export function changedLists(
  tab: Tab,
  { grid }: LivingSheet,
  { offers, added }: { readonly offers: Offers; readonly added: Lists },
): Upgrade {
  const isAdded = (values: readonly string[] | null): boolean =>
    values !== null && added.some((list) => list.join('\n') === values.join('\n'));
  const changed = Object.values(tab.columns).flatMap((column) => {
    const index = positionOf(tab, grid, column.header);
    const place = { tab, column, index };
    const rule = index >= 0 && isAdded(column.values) ? ruleOf(place, offers) : null;
    return rule === null ? [] : [{ column, request: validation(place, rule) }];
  });
  return {
    requests: changed.map(({ request }) => request),
    done: changed.map(
      ({ column }) => `Đã cập nhật danh sách chọn của cột “${column.header}”, tab “${tab.title}”.`,
    ),
    warnings: [],
  };
}
