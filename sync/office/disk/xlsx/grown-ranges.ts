// Lists and rules that reach some way below the data reach as far below it when rows were added.
import { lastRow } from './ranges.ts';
import type { Sheet } from '../../store/state.ts';

/** A range that ends so far below the data was meant to have no end. */
const OPEN_END = 100;

export function grownRanges(
  tail: string,
  { before, after }: { before: Sheet; after: Sheet },
): string {
  if (after.rows.length <= before.rows.length) return tail;
  const open = before.rows.length + OPEN_END;
  const end = lastRow(after);
  const grown = (range: string): string =>
    range.replace(/:(\$?[A-Z]+\$?)(\d+)$/, (whole, column: string, row: string) =>
      Number(row) >= open && Number(row) < end ? `:${column}${end}` : whole,
    );
  return tail.replace(
    /(<(?:\w+:)?(?:dataValidation|conditionalFormatting)\b[^>]*\bsqref=")([^"]*)"/g,
    (_, head: string, ranges: string) => `${head}${ranges.split(' ').map(grown).join(' ')}"`,
  );
}
