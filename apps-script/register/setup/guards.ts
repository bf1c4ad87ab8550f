// Who may write a leader's decision: the owner and whom the setting names; nobody named, whoever may edit the file.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { checkEmail } from '../../rules/units/phone.ts';
import { firstDataRow, type Tab } from '../table/column.ts';
import { addressList } from '../tabs/settings-list.ts';
import { NOTHING, positionOf, type LivingSheet, type Upgrade } from './living.ts';

type Request = sheets_v4.Schema$Request;

/** The addresses of a list that are addresses; the others are told at the setting. */
const addressesIn = (text: string): string[] =>
  addressList(text).flatMap((one) => checkEmail(one).email ?? []);

/** What the setting says in a living register. */
export function decidersIn(
  tabs: readonly Tab[],
  sheets: ReadonlyMap<number, LivingSheet>,
): readonly string[] {
  const tab = tabs.find(({ key }) => key === 'settings');
  const { grid = [] } = (tab && sheets.get(tab.sheetId)) ?? {};
  if (tab === undefined) return [];
  const at = (key: string): number => positionOf(tab, grid, tab.columns[key]?.header ?? '');
  const row = grid.find((cells) => cells[at('key')] === 'deciders');
  return addressesIn(String(row?.[at('value')] ?? ''));
}

const GUARD = 'Quyết định: chỉ chủ sổ và ';
const describe = (editors: readonly string[]): string => `${GUARD}${editors.join(', ')} được sửa`;

function guardRequests(tab: Tab, sheet: LivingSheet, editors: readonly string[]): Request[] {
  if (editors.length === 0) return [];
  const columns = tab.guarded.map((key) =>
    positionOf(tab, sheet.grid, tab.columns[key]?.header ?? ''),
  );
  return spans(columns).map(([startColumnIndex, endColumnIndex]) => ({
    addProtectedRange: {
      protectedRange: {
        range: {
          sheetId: tab.sheetId,
          startRowIndex: firstDataRow(tab),
          startColumnIndex,
          endColumnIndex,
        },
        description: describe(editors),
        editors: { users: [...editors] },
      },
    },
  }));
}

/** Columns beside one another as one: [from, to). */
function spans(columns: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const column of columns.filter((at) => at >= 0).sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last?.[1] === column) last[1] = column + 1;
    else found.push([column, column + 1]);
  }
  return found;
}

/** Guards of a living tab as the setting names people now: others are taken away, the same are left. */
export function newGuards(tab: Tab, sheet: LivingSheet, editors: readonly string[]): Upgrade {
  const old = sheet.protections.filter(({ description }) => description.startsWith(GUARD));
  const wanted = guardRequests(tab, sheet, editors);
  const same = old.every(({ description }) => description === describe(editors));
  if (same && old.length === wanted.length) return NOTHING;
  const gone = old.map(({ id }) => ({ deleteProtectedRange: { protectedRangeId: id } }));
  const who = editors.length === 0 ? 'ai sửa được sổ cũng' : `chỉ chủ sổ, ${editors.join(', ')}`;
  return {
    requests: [...gone, ...wanted],
    done: [`Các cột quyết định của tab “${sheet.title}”: ${who} sửa được.`],
    warnings: [],
  };
}
