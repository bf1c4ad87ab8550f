// Sorts rows as Sheets does: numbers, then text, then truth values; blanks last whichever the direction.
import { valueOf } from './cells.ts';
import type { Range } from './range.ts';
import type { SheetDraft } from './sheet-draft.ts';
import type { Cell } from './state.ts';

export interface SortSpec {
  readonly column: number;
  readonly descending: boolean;
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

export function sortRows(sheet: SheetDraft, range: Range, specs: readonly SortSpec[]): void {
  const last = Math.min(range.r1, sheet.endOfData('tickbox'));
  if (last <= range.r0) return;
  const rows = sheet.now.rows.slice(range.r0, last);
  const sorted = rows.toSorted((a, b) => {
    for (const { column, descending } of specs) {
      const order = compare(a[column] ?? null, b[column] ?? null, descending);
      if (order !== 0) return order;
    }
    return 0;
  });
  const placed = sorted.map((row, index) => {
    const kept = rows[index] ?? [];
    const moved = row.slice(range.c0, range.c1);
    const full = [...kept.slice(0, range.c0), ...moved];
    const width = kept.length > range.c1 ? range.c1 : full.length;
    while (full.length < width) full.push(null);
    return [...full, ...kept.slice(range.c1)];
  });
  sheet.replaceRows(range.r0, placed);
}

function compare(a: Cell, b: Cell, descending: boolean): number {
  const left = valueOf(a);
  const right = valueOf(b);
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const rank = RANK[typeof left as keyof typeof RANK] - RANK[typeof right as keyof typeof RANK];
  const order =
    rank !== 0
      ? rank
      : typeof left === 'string'
        ? left.localeCompare(String(right), 'vi')
        : Number(left) - Number(right);
  return descending ? -order : order;
}
