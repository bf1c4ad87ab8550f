// A code that several rows of “DN, HKD, HTX” bear stays with the unit that had it; what goes to a business of that code waits.
import type { Book } from '../../register/book/book.ts';
import { addTo } from '../../rules/lists/add-to.ts';
import { addressesOfBusiness } from '../base/office-words.ts';
import { keptCells } from '../../register/book/kept-cells.ts';

/** By each such code: the name of the unit that keeps it. */
export type DoubledCodes = ReadonlyMap<string, string | null>;

/** Who had the code says the snapshot, else the first row: for the rest of the run the other rows have none. */
export function settleDoubled({ tabs: { units, snapshot } }: Pick<Book, 'tabs'>): DoubledCodes {
  const rows = new Map<string, (typeof units.rows)[number][]>();
  for (const row of units.rows) if (row.value.code !== null) addTo(rows, row.value.code, row);
  const doubled = new Map<string, string | null>();
  const { header } = units.tab.columns.name;
  for (const [code, bearers] of rows) {
    if (bearers.length === 1) continue;
    const known = snapshot.rows.find(({ value }) => value.code === code)?.value.cells ?? null;
    const name = keptCells(known)[header];
    const owner = bearers.find(({ value }) => value.name === name) ?? bearers[0];
    doubled.set(code, owner?.value.name ?? null);
    for (const row of bearers) if (row !== owner) row.value.code = null;
  }
  return doubled;
}

export const doubledWords = (code: string, owner: string | null): string =>
  `Mã ${code} có ở nhiều dòng của tab DN, HKD, HTX; mỗi đơn vị một mã. Đang tính cho “${owner ?? ''}”; văn bản, thư theo mã này chờ đến khi sửa.`;

/** Where nothing is sent meanwhile. */
export const addressesOfDoubled = (
  { tabs }: Pick<Book, 'tabs'>,
  doubled: DoubledCodes,
): ReadonlySet<string> =>
  new Set(
    tabs.contacts.rows.flatMap(({ value: { unit, email } }) =>
      doubled.has(unit ?? '') ? addressesOfBusiness(email) : [],
    ),
  );
