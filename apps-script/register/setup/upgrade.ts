// What a living register lacks of what its tabs declare: added at the end, nothing moved, no cell of staff's touched.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';
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
import { changedColours } from './living-colours.ts';
import { changedColumns, newColumns } from './living-columns.ts';
import { journalRow } from './tell.ts';
import { newFixedRows } from './living-rows.ts';
import { joined, NOTHING, type Around, type LivingSheet, type Upgrade } from './living.ts';
import { decidersIn, newGuards } from './guards.ts';
import { settingTexts } from './known-settings.ts';
import { declaredAt, livingAt, newViews } from './sight.ts';
import { addSheet, tabRequests, isLock, lockRequest, type SettingTexts } from './requests.ts';
import type { Shape } from './shape.ts';

type Request = sheets_v4.Schema$Request;

export interface UpgradeOptions {
  readonly file: Tab['file'];
  readonly sheets: readonly LivingSheet[];
  readonly settings: SettingTexts;
  readonly now: LocalDateTime;
  /** What the version before declared; null where nobody remembers. */
  readonly before: Shape | null;
  /** What was done elsewhere and is to be told in the journal too. */
  readonly alsoDone?: readonly string[];
  readonly tabs?: readonly Tab[];
}

/** Compares what is there with what is declared. Where nothing is lacking there is no request. */
export function upgradeOf(options: UpgradeOptions): Upgrade {
  const { file, sheets, now, before, alsoDone = [], tabs = ALL_TABS } = options;
  const byId = new Map(sheets.map((sheet) => [sheet.sheetId, sheet]));
  const settings = { ...settingTexts(byId), ...options.settings };
  const declared = tabs.filter((tab) => tab.file === file);
  // Staff may rename a tab: formulas name it as it is called now.
  const own = declared.map((tab) => ({ ...tab, title: titleFor(tab, sheets) }));
  const { lists, added, requests } = upgradeLists(file, own, byId.get(listSheetId(file)), sheets);
  const at = (tab: Tab, key: string): number => {
    const sheet = byId.get(tab.sheetId);
    return sheet === undefined ? declaredAt(tab, key) : livingAt(tab, sheet, key);
  };
  const offers = { tabs: own, lists, at };
  const deciders = decidersIn(own, byId);
  const parts = own.map((tab): Upgrade => {
    const sheet = byId.get(tab.sheetId);
    return sheet === undefined
      ? newTab(tab, { sheets, offers, settings })
      : joined([
          newColumns(tab, sheet, offers),
          newFixedRows(tab, sheet, { offers, settings }),
          changedColumns(tab, sheet, { offers, added, before }),
          changedColours(tab, sheet, before),
          newLock(tab, sheet),
          newViews(tab, sheet),
          newGuards(tab, sheet, deciders),
        ]);
  });
  const upgrade = joined([{ ...NOTHING, requests }, ...parts]);
  return {
    ...upgrade,
    requests: [...upgrade.requests, ...journalRow([...alsoDone, ...upgrade.done], { sheets, now })],
  };
}

/** The title of a tab as it stands, or one that no other tab has. */
function titleFor(tab: Tab, sheets: readonly LivingSheet[]): string {
  const there = sheets.find(({ sheetId }) => sheetId === tab.sheetId);
  if (there !== undefined) return there.title;
  const taken = new Set(sheets.map(({ title }) => title.toLowerCase()));
  let title = tab.title;
  for (let n = 2; taken.has(title.toLowerCase()); n++) title = `${tab.title} (${n})`;
  return title;
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

/** A tab that people have no business in is locked, once. */
const newLock = (tab: Tab, { sheetId, title, protections }: LivingSheet): Upgrade =>
  !tab.isLocked || protections.some(({ description }) => isLock(description))
    ? NOTHING
    : {
        requests: [lockRequest(sheetId)],
        done: [`Đã khóa tab “${title}”: chỉ chủ sổ được sửa.`],
        warnings: [],
      };

function newTab(
  tab: Tab,
  { sheets, offers, settings }: Around & { readonly sheets: readonly LivingSheet[] },
): Upgrade {
  return {
    requests: [
      addSheet(tab, sheets.filter(({ title }) => title !== LIST_TAB.title).length),
      ...tabRequests(tab, offers, settings),
    ],
    done: [`Đã thêm tab “${tab.title}”.`],
    warnings: [],
  };
}
