// A board in a living register: rows and columns that it lacks are put in where they are declared; what stands moves as one.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { firstDataRow, type Cell, type Tab } from '../table/column.ts';
import { ALL_TABS } from '../tabs/all.ts';
import { columnRequests } from './columns.ts';
import { columnsLacking } from './lacking.ts';
import { listsOf, putCells } from './lists.ts';
import { joined, NOTHING, positionOf, type LivingSheet, type Upgrade } from './living.ts';
import { declaredAt } from './sight.ts';

type Request = sheets_v4.Schema$Request;

interface ArrangeOptions {
  readonly file: Tab['file'];
  readonly sheets: readonly LivingSheet[];
  readonly tabs?: readonly Tab[];
}

/** Before all else that an upgrade does, which is reckoned of the sheets as they stand afterwards. */
export const arrangedBoards = ({ file, sheets, tabs = ALL_TABS }: ArrangeOptions): Upgrade =>
  joined(
    tabs.map((tab) => {
      const sheet = sheets.find(({ sheetId }) => sheetId === tab.sheetId);
      return tab.file === file && tab.isBoard && sheet !== undefined
        ? arranged(tab, sheet)
        : NOTHING;
    }),
  );

function arranged(tab: Tab, sheet: LivingSheet): Upgrade {
  const { lacking } = columnsLacking(tab, sheet.grid);
  const rows = rowsAbove(tab, sheet);
  const headers = headersWith(tab, sheet, lacking);
  const first = firstDataRow(tab);
  return {
    requests: [
      ...(rows.length > 0 ? roomAbove(tab, sheet, rows.length) : []),
      ...(lacking.length > 0 ? columnsBetween(tab, headers, lacking) : []),
      ...named(tab, rows).map(({ header, cells }) =>
        putCells(
          {
            sheetId: tab.sheetId,
            rowIndex: first,
            columnIndex: headers.findIndex((one) => one.header === header),
          },
          cells.map((cell) => [cell]),
        ),
      ),
    ],
    done: [
      ...lacking.map(({ header }) => `Đã thêm cột “${header}” vào tab “${sheet.title}”.`),
      ...(rows.length > 0 ? [`Đã thêm ${rows.length} dòng vào đầu tab “${sheet.title}”.`] : []),
    ],
    warnings: [],
  };
}

interface Header {
  readonly header: string;
  readonly isNew: boolean;
}

/** Each lacking column behind the one that is declared before it. */
function headersWith(
  tab: Tab,
  { grid }: LivingSheet,
  lacking: readonly { readonly header: string }[],
): Header[] {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const line = grid[firstDataRow(tab) - 1] ?? [];
  const all: Header[] = Array.from({ length: width }, (_, at) => ({
    header: String(line[at] ?? ''),
    isNew: false,
  }));
  let before = -1;
  for (const column of Object.values(tab.columns)) {
    if (lacking.includes(column)) {
      before += 1;
      all.splice(before, 0, { header: column.header, isNew: true });
    } else
      before = Math.max(
        before,
        all.findIndex(({ header }) => header === column.header),
      );
  }
  return all;
}

/** With the widths of the whole, so that it is one screen; and its other forms where it stands as declared. */
function columnsBetween(
  tab: Tab,
  headers: readonly Header[],
  lacking: readonly { readonly header: string }[],
): Request[] {
  const { sheetId, columns } = tab;
  const rowIndex = firstDataRow(tab) - 1;
  const offers = { tabs: [tab], lists: listsOf([tab]), at: declaredAt };
  const at = ({ header }: { readonly header: string }): number =>
    headers.findIndex((one) => one.header === header);
  const isAsDeclared = Object.entries(columns).every(
    ([key, column]) => at(column) === declaredAt(tab, key),
  );
  return [
    ...headers.flatMap(({ header, isNew }, index) =>
      isNew
        ? [
            inserted(sheetId, 'COLUMNS', [index, index + 1]),
            putCells({ sheetId, rowIndex, columnIndex: index }, [[header]]),
          ]
        : [],
    ),
    ...Object.values(columns).flatMap((column): Request[] =>
      lacking.includes(column)
        ? columnRequests({ tab, column, index: at(column) }, offers)
        : [widened(sheetId, at(column), column.width)],
    ),
    ...(isAsDeclared ? tab.decorate(sheetId) : []),
  ];
}

const inserted = (
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  [startIndex, endIndex]: readonly [number, number],
): Request => ({
  insertDimension: {
    range: { sheetId, dimension, startIndex, endIndex },
    inheritFromBefore: startIndex > 0,
  },
});

const widened = (sheetId: number, startIndex: number, pixelSize: number): Request => ({
  updateDimensionProperties: {
    range: { sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 },
    properties: { pixelSize },
    fields: 'pixelSize',
  },
});

/** The rows that are declared above all that stand; none where people put something of theirs into the first. */
function rowsAbove(tab: Tab, { grid }: LivingSheet): readonly (readonly Cell[])[] {
  const { fixed } = tab;
  if (fixed === null) return [];
  const keys = Object.keys(tab.columns);
  const seeds = tab.seeds({});
  const lines = grid.slice(firstDataRow(tab));
  const names = fixed.by.map((key) => ({
    at: keys.indexOf(key),
    place: positionOf(tab, grid, tab.columns[key]?.header ?? ''),
  }));
  const stands = (seed: readonly Cell[]): boolean =>
    names.some(({ at, place }) => {
      const name = seed[at] ?? null;
      return name !== null && place >= 0 && lines.some((row) => row[place] === name);
    });
  const until = seeds.findIndex(stands);
  const ours = new Set(
    Object.values(tab.columns).flatMap((column) =>
      column.by === 'automation' ? [positionOf(tab, grid, column.header)] : [],
    ),
  );
  const [top = []] = lines;
  const isOurs = top.every((cell, at) => (cell ?? '') === '' || ours.has(at));
  return until > 0 && isOurs ? seeds.slice(0, until) : [];
}

/**
 * Below the first row, so that what lies on the columns from there on lies on the new rows too; what stood in the first
 * goes down behind them.
 */
function roomAbove(tab: Tab, { grid }: LivingSheet, count: number): Request[] {
  const { sheetId } = tab;
  const first = firstDataRow(tab);
  const top = grid[first] ?? [];
  return [
    inserted(sheetId, 'ROWS', [first + 1, first + 1 + count]),
    putCells({ sheetId, rowIndex: first + count, columnIndex: 0 }, [top]),
    putCells({ sheetId, rowIndex: first, columnIndex: 0 }, [top.map(() => null)]),
  ];
}

/** By what the new rows are known, column by column. */
const named = (tab: Tab, rows: readonly (readonly Cell[])[]) =>
  (tab.fixed?.by ?? []).flatMap((key) => {
    const at = Object.keys(tab.columns).indexOf(key);
    const cells = rows.map((row) => row[at] ?? null);
    const { header = '' } = tab.columns[key] ?? {};
    return cells.some((cell) => cell !== null) ? [{ header, cells }] : [];
  });
