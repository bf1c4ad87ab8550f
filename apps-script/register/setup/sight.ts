// How a wide tab is looked at: the columns of every day in sight, the rest folded, ready-made views of its rows.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { firstDataRow, type Condition, type Tab, type View } from '../table/column.ts';
import { columnsLacking } from './lacking.ts';
import { positionOf, type LivingSheet, type Upgrade } from './living.ts';

type Request = sheets_v4.Schema$Request;

/** Folds what does not stand in sight; of a new tab alone: a living one's columns lie where its people put them. */
export function foldRequests({ sheetId, columns, inSight }: Tab): Request[] {
  if (inSight === null) return [];
  const range = {
    sheetId,
    dimension: 'COLUMNS',
    startIndex: inSight.shown,
    endIndex: Object.keys(columns).length,
  };
  return [
    { addDimensionGroup: { range } },
    {
      updateDimensionGroup: {
        dimensionGroup: { range, depth: 1, collapsed: true },
        fields: 'collapsed',
      },
    },
  ];
}

/** `at` says where a column stands, by its key; a view that asks for one that is not there is left out. */
export const viewRequests = (
  tab: Tab,
  views: readonly View[],
  at: (column: string) => number,
): Request[] =>
  views.flatMap(({ title, where }) => {
    if (where.some(({ column }) => at(column) < 0)) return [];
    const filterSpecs = where.map((condition) => ({
      columnIndex: at(condition.column),
      filterCriteria: { condition: booleanCondition(condition) },
    }));
    const range = { sheetId: tab.sheetId, startRowIndex: firstDataRow(tab) - 1 };
    return [{ addFilterView: { filter: { title, range, filterSpecs } } }];
  });

const TYPES: Readonly<Record<Condition['is'], string>> = {
  filled: 'NOT_BLANK',
  equal: 'TEXT_EQ',
  containing: 'TEXT_CONTAINS',
  lacking: 'TEXT_NOT_CONTAINS',
};

const booleanCondition = ({ is, text }: Condition): sheets_v4.Schema$BooleanCondition =>
  text === undefined
    ? { type: TYPES[is] }
    : { type: TYPES[is], values: [{ userEnteredValue: text }] };

/** Where the columns of a new tab stand. */
export const declaredAt = (tab: Tab, column: string): number =>
  Object.keys(tab.columns).indexOf(column);

/** Where a column of a living tab stands; one that is added now stands behind the others. */
export function livingAt(tab: Tab, { grid }: LivingSheet, key: string): number {
  const column = tab.columns[key];
  if (column === undefined) return -1;
  const added = columnsLacking(tab, grid).lacking.indexOf(column);
  if (added < 0) return positionOf(tab, grid, column.header);
  return added + Math.max(0, ...grid.map((row) => row.length));
}

/** The views that a living tab lacks, by their names. */
export function newViews(tab: Tab, sheet: LivingSheet): Upgrade {
  const { title, views } = sheet;
  const missing = tab.views.filter((view) => !views.includes(view.title));
  const requests = viewRequests(tab, missing, (key) => livingAt(tab, sheet, key));
  const done = requests.length === 0 ? [] : [`Tab “${title}” có thêm chế độ xem lọc.`];
  return { requests, done, warnings: [] };
}
