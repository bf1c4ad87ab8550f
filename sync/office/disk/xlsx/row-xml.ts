// One row of a sheet's XML with some of its cells set.
import type { Cell } from '../../store/state.ts';
import type { CellWriter } from './cell-xml.ts';
import { columnNumber } from './ranges.ts';
import { attribute, isTrue, withAttribute } from './xml.ts';

export interface RowXml {
  /** What stands in its tag. */
  readonly inside: string;
  readonly cells: string;
}

interface RowPatch {
  readonly row: number;
  readonly changes: ReadonlyMap<number, Cell>;
  readonly writer: CellWriter;
  readonly prefix: string;
  /** Points for its text; null for one line. */
  readonly height: number | null;
}

export function patchRow(known: RowXml | null, patch: RowPatch): string {
  const { row, changes, writer, prefix } = patch;
  const rowStyle =
    known && isTrue(attribute(known.inside, 'customFormat')) ? attribute(known.inside, 's') : null;
  const cells = cellsOf(known?.cells ?? '', prefix);
  for (const [column, cell] of changes) {
    const old = cells.get(column) ?? null;
    const made = writer.write(cell, { row, column, old, rowStyle });
    if (made === null) cells.delete(column);
    else cells.set(column, made);
  }
  const inOrder = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  if (known === null && inOrder.length === 0) return '';
  return `<${prefix}row${insideOf(known, patch)}>${inOrder.join('')}</${prefix}row>`;
}

/** A height that a person set stays; any other follows the text. */
function insideOf(known: RowXml | null, { row, height }: RowPatch): string {
  const inside = withAttribute(known?.inside ?? '', 'spans', null);
  const numbered =
    attribute(inside, 'r') === null ? withAttribute(inside, 'r', String(row + 1)) : inside;
  if (isTrue(attribute(numbered, 'customHeight'))) return numbered;
  return withAttribute(numbered, 'ht', height === null ? null : String(height));
}

function cellsOf(xml: string, prefix: string): Map<number, string> {
  const cells = new Map<number, string>();
  const pattern = new RegExp(`<${prefix}c\\b([^>]*?)(?:/>|>[\\s\\S]*?</${prefix}c>)`, 'g');
  let column = -1;
  for (const [whole, inside = ''] of xml.matchAll(pattern)) {
    const place = attribute(inside, 'r');
    column = place === null ? column + 1 : columnNumber(place);
    cells.set(column, whole);
  }
  return cells;
}
