// How a sheet lies on a screen and on paper: what is folded, what stays in sight, the size of its pages.
import type { ColumnDef, PageSetup, WriteSheet } from 'hucre';
import type { Sheet } from '../../store/state.ts';

/** A folded column is out of sight until somebody opens its group. */
export function folded(
  { groups = [] }: Sheet,
  column: number,
): Pick<ColumnDef, 'outlineLevel' | 'hidden'> {
  const group = groups.find(
    ({ axis, range }) => axis === 'COLUMNS' && column >= range.c0 && column < range.c1,
  );
  if (group === undefined) return {};
  return { outlineLevel: 1, ...(group.collapsed ? { hidden: true } : {}) };
}

/** Whether people see a column without opening anything. */
export const isInSight = (sheet: Sheet, column: number): boolean =>
  sheet.columns[column]?.hidden !== true && folded(sheet, column).hidden !== true;

export function frozen(grid: Sheet['grid']): Pick<WriteSheet, 'freezePane'> {
  const rows = Number(grid['frozenRowCount'] ?? 0);
  const columns = Number(grid['frozenColumnCount'] ?? 0);
  return rows + columns > 0 ? { freezePane: { rows, columns } } : {};
}

// Columns in sight fit the width of a page; a wide tab squeezed onto A4 could not be read: it takes A3.
const PAGE_PIXELS = 1700;

export function pageSetup(sheet: Sheet, width: number): PageSetup {
  const pixels = Array.from({ length: width }, (_, at) =>
    isInSight(sheet, at) ? (sheet.columns[at]?.pixelSize ?? 100) : 0,
  );
  const whole = pixels.reduce((sum, size) => sum + size, 0);
  const frozen = Number(sheet.grid['frozenRowCount'] ?? 0);
  return {
    paperSize: whole <= PAGE_PIXELS ? 'a4' : 'a3',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(frozen > 0 ? { printTitlesRow: `$1:$${frozen}` } : {}),
  };
}
