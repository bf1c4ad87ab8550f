// The hidden tab “Danh mục”: every list of texts that a drop-down offers, one a column.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Cell, Tab } from '../table/column.ts';
import { columnLetter } from '../table/column-letter.ts';
import { cellData } from '../table/requests.ts';
import { LIST_TAB } from '../tabs/all.ts';

type Request = sheets_v4.Schema$Request;
type Rule = sheets_v4.Schema$DataValidationRule;

/** The lists in the order in which they stand in the hidden tab. */
export type Lists = readonly (readonly string[])[];

/** What the drop-downs of a file refer to. */
export interface Offers {
  readonly lists: Lists;
  readonly tabs: readonly Tab[];
  /** Where a column of a tab stands (0-based), by its key. */
  readonly at: (tab: Tab, key: string) => number;
}

const nameOf = (list: readonly string[]): string => list.join('\n');

/** Every list that the tabs offer, once; a body's name has commas, so lists are ranges, never inline. */
export function listsOf(tabs: readonly Tab[]): Lists {
  const lists = tabs.flatMap((tab) => [...columnLists(tab), ...fixedLists(tab)]);
  return [...new Map(lists.map((list) => [nameOf(list), list])).values()];
}

const columnLists = (tab: Tab): readonly string[][] =>
  Object.values(tab.columns).flatMap(({ values }) => (values === null ? [] : [[...values]]));

function fixedLists({ fixed, seeds }: Tab): readonly string[][] {
  if (fixed === null) return [];
  return seeds({}).flatMap(([name = null]) => {
    const offered = fixed.offers(name);
    return offered === null || offered === 'tick' ? [] : [[...offered]];
  });
}

/** The lists among `wanted` that do not stand among `there` yet. */
export function missingLists(wanted: Lists, there: Lists): Lists {
  const standing = new Set(there.map(nameOf));
  return wanted.filter((list) => !standing.has(nameOf(list)));
}

export const listSheetId = (file: Tab['file']): number =>
  file === 'register' ? LIST_TAB.sheetId : LIST_TAB.sheetId + 100;

export function listTab(file: Tab['file'], lists: Lists, index: number): Request[] {
  const sheetId = listSheetId(file);
  const rowCount = heightOf(lists);
  const gridProperties = { rowCount, columnCount: lists.length };
  return [
    {
      addSheet: {
        properties: { sheetId, title: LIST_TAB.title, index, hidden: true, gridProperties },
      },
    },
    putLists(sheetId, lists, 0),
  ];
}

export const heightOf = (lists: Lists): number => Math.max(0, ...lists.map((list) => list.length));

/** The lists side by side, the first in the column `from`. */
export function putLists(sheetId: number, lists: Lists, from: number): Request {
  const rows = Array.from({ length: heightOf(lists) }, (_, row) =>
    lists.map((list) => list[row] ?? null),
  );
  return putCells({ sheetId, rowIndex: 0, columnIndex: from }, rows);
}

/** Writes cells as they are given, from a corner on. */
export function putCells(
  start: sheets_v4.Schema$GridCoordinate,
  rows: readonly (readonly Cell[])[],
): Request {
  return {
    updateCells: {
      start,
      rows: rows.map((row) => ({ values: row.map(cellData) })),
      fields: 'userEnteredValue',
    },
  };
}

/** A drop-down over a range of the hidden tab of lists: a comma inside a value would split an inline list. */
export function listRule(values: readonly string[], lists: Lists): Rule {
  const letter = columnLetter(lists.findIndex((list) => nameOf(list) === nameOf(values)));
  return rangeRule(`='${LIST_TAB.title}'!$${letter}$1:$${letter}$${values.length}`, true);
}

export function rangeRule(userEnteredValue: string, strict: boolean): Rule {
  return {
    condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue }] },
    showCustomUi: true,
    strict,
  };
}

/** What is offered beside a row that always stands in a tab. */
export function offerRule(offered: readonly string[] | 'tick', lists: Lists): Rule {
  return offered === 'tick'
    ? { condition: { type: 'BOOLEAN' }, strict: true }
    : listRule(offered, lists);
}
