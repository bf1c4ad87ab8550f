// What a living register lacks of what its tabs declare: added at the end, nothing moved, no cell of staff's touched.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Tab } from '../table/column.ts';
import { ALL_TABS, LIST_TAB } from '../tabs/all.ts';
import {
  heightOf,
  listSheetId,
  listsOf,
  listTab,
  missingLists,
  putLists,
  type Lists,
} from './lists.ts';
import { changedLists, newColumns } from './living-columns.ts';
import { newFixedRows } from './living-rows.ts';
import { joined, NOTHING, type Around, type LivingSheet, type Upgrade } from './living.ts';
import { addSheet, tabRequests, type Known } from './requests.ts';

type Request = sheets_v4.Schema$Request;

export interface UpgradeOptions {
  readonly file: Tab['file'];
  readonly sheets: readonly LivingSheet[];
  readonly settings: Known;
  readonly tabs?: readonly Tab[];
}

/** Compares what is there with what is declared. Where nothing is lacking there is no request. */
export function upgradeOf({ file, sheets, settings, tabs }: UpgradeOptions): Upgrade {
  const own = (tabs ?? ALL_TABS).filter((tab) => tab.file === file);
  const byId = new Map(sheets.map((sheet) => [sheet.sheetId, sheet]));
  const { lists, added, requests } = upgradeLists(file, own, byId.get(listSheetId(file)), sheets);
  const offers = { tabs: own, lists };
  const parts = own.map((tab): Upgrade => {
    const sheet = byId.get(tab.sheetId);
    return sheet === undefined
      ? newTab(tab, { sheets, offers, settings })
      : joined([
          newColumns(tab, sheet, offers),
          newFixedRows(tab, sheet, { offers, settings }),
          changedLists(tab, sheet, { offers, added }),
        ]);
  });
  return joined([{ ...NOTHING, requests }, ...parts]);
}

interface LivingLists {
  readonly lists: Lists;
  readonly added: Lists;
  readonly requests: readonly Request[];
}

/** Lists that stand keep their column; new ones come behind them. */
function upgradeLists(
  file: Tab['file'],
  tabs: readonly Tab[],
  sheet: LivingSheet | undefined,
  sheets: readonly LivingSheet[],
): LivingLists {
  const wanted = listsOf(tabs);
  if (sheet === undefined) {
    return { lists: wanted, added: wanted, requests: listTab(file, wanted, sheets.length) };
  }
  const { sheetId, grid, columnCount, rowCount } = sheet;
  const there = Array.from({ length: columnCount }, (_, column) =>
    grid.map((row) => row[column] ?? '').filter((cell): cell is string => cell !== ''),
  );
  const added = missingLists(wanted, there);
  if (added.length === 0) return { lists: there, added, requests: [] };
  const rows = heightOf(added) - rowCount;
  const requests: Request[] = [
    { appendDimension: { sheetId, dimension: 'COLUMNS', length: added.length } },
    ...(rows > 0 ? [{ appendDimension: { sheetId, dimension: 'ROWS', length: rows } }] : []),
    putLists(sheetId, added, columnCount),
  ];
  return { lists: [...there, ...added], added, requests };
}

function newTab(
  tab: Tab,
  { sheets, offers, settings }: Around & { readonly sheets: readonly LivingSheet[] },
): Upgrade {
  if (sheets.some(({ title }) => title === tab.title)) {
    const warning = `Sổ đã có một tab khác tên “${tab.title}”. Đề nghị đổi tên tab đó rồi cài đặt lại.`;
    return { ...NOTHING, warnings: [warning] };
  }
  return {
    requests: [
      addSheet(tab, sheets.filter(({ title }) => title !== LIST_TAB.title).length),
      ...tabRequests(tab, offers, settings),
    ],
    done: [`Đã thêm tab “${tab.title}”.`],
    warnings: [],
  };
}
