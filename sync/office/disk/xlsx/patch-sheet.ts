// Sets cells in the XML of a sheet; what is not named stays letter for letter.
import { columnLetter } from '#register/table/column-letter';
import { formatReader } from '../../store/area-rules.ts';
import type { Sheet } from '../../store/state.ts';
import { hasLinks, linkAt, withLinks } from './cell-links.ts';
import { CellWriter } from './cell-xml.ts';
import { grownRanges } from './grown-ranges.ts';
import { fileColumns, type FileColumns } from './file-columns.ts';
import { RowHeights } from './row-heights.ts';
import { patchRow, type RowXml } from './row-xml.ts';
import type { SheetPatch } from './sheet-changes.ts';
import { attribute } from './xml.ts';
import { cellStyles } from './write.ts';

/** Null where the sheet's XML is of a kind that is not understood. */
export function patchSheet(
  xml: string,
  patch: SheetPatch,
): { xml: string; formulasGone: boolean } | null {
  const prefix = /<(\w+:)?worksheet\b/.exec(xml)?.[1] ?? '';
  const data = new RegExp(`<${prefix}sheetData\\s*(/?)>`).exec(xml);
  if (data === null || /<!\[CDATA\[|<!--/.test(xml)) return null;
  const start = data.index + data[0].length;
  const end = data[1] === '/' ? start : xml.indexOf(`</${prefix}sheetData>`, start);
  if (end < 0) return null;
  const head = xml.slice(0, data.index);
  const columns = fileColumns(head);
  const writer = new CellWriter({ ...patch, prefix, columns });
  const heights = heightsOf(patch.after, columns);
  const body = patchRows(xml.slice(start, end), { patch, prefix, writer, heights });
  const tail = data[1] === '/' ? xml.slice(end) : xml.slice(end + `</${prefix}sheetData>`.length);
  const whole = `<${prefix}sheetData>${body}</${prefix}sheetData>`;
  return {
    xml:
      grownHead(head, patch.after) +
      writer.unshared(whole) +
      withLinks(grownRanges(tail, patch), linksOf(patch), prefix),
    formulasGone: writer.formulasGone,
  };
}

/** Where the changed cells lead that have led somewhere, by their names. */
function linksOf({ cells, before, after, sheets }: SheetPatch): Map<string, string | null> {
  const links = new Map<string, string | null>();
  if (!hasLinks(before) && !hasLinks(after)) return links;
  const [was, is] = [formatReader(before.formats), formatReader(after.formats)];
  for (const [row, changed] of [...cells].sort(([a], [b]) => a - b))
    for (const column of changed.keys()) {
      const now = linkAt(is, [row, column], sheets);
      if (now !== null || linkAt(was, [row, column], sheets) !== null)
        links.set(`${columnLetter(column)}${row + 1}`, now);
    }
  return links;
}

function heightsOf(sheet: Sheet, columns: FileColumns): RowHeights {
  const shown = { ...sheet, columns: { ...sheet.columns } };
  for (const [column, pixelSize] of columns.pixels) shown.columns[column] = { pixelSize };
  return new RowHeights(shown, cellStyles(formatReader(sheet.formats)));
}

function patchRows(
  body: string,
  around: { patch: SheetPatch; prefix: string; writer: CellWriter; heights: RowHeights },
): string {
  const { patch, prefix, writer, heights } = around;
  const wanted = [...patch.cells.keys()].sort((a, b) => a - b);
  const out: string[] = [];
  let next = 0;
  let copied = 0;
  let number = 0;
  const open = new RegExp(`<${prefix}row\\b([^>]*?)(/?)>`, 'g');
  const put = (row: number, known: RowXml | null): void => {
    const changes = patch.cells.get(row);
    if (changes === undefined) return;
    const height = heights.of(row);
    const made = patchRow(known, { row, changes, writer, prefix, height });
    out.push(made);
  };
  for (let found = open.exec(body); found !== null; found = open.exec(body)) {
    const [tag, inside = '', closed] = found;
    number = Number(attribute(inside, 'r') ?? number + 1);
    const from = found.index;
    const inner = from + tag.length;
    const close = closed === '/' ? inner : body.indexOf(`</${prefix}row>`, inner);
    const until = closed === '/' ? inner : close + `</${prefix}row>`.length;
    open.lastIndex = until;
    if ((wanted[next] ?? Infinity) > number - 1) continue;
    out.push(body.slice(copied, from));
    for (; (wanted[next] ?? Infinity) < number - 1; next += 1) put(wanted[next] ?? 0, null);
    copied = from;
    if (wanted[next] !== number - 1) continue;
    put(number - 1, { inside, cells: body.slice(inner, close) });
    next += 1;
    copied = until;
  }
  out.push(body.slice(copied));
  for (; next < wanted.length; next += 1) put(wanted[next] ?? 0, null);
  return out.join('');
}

/** The area that the file says it fills, which new rows make larger. */
function grownHead(head: string, { rows }: Sheet): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return head.replace(
    /(<(?:\w+:)?dimension\b[^>]*\bref=")([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?"/,
    (_, start: string, c0: string, r0: string, c1 = c0, r1 = r0) => {
      const column = columnLetter(width - 1);
      const wider = longer(column, String(c1)) ? column : String(c1);
      return `${start}${c0}${r0}:${wider}${Math.max(Number(r1), rows.length)}"`;
    },
  );
}

const longer = (a: string, b: string): boolean =>
  a.length > b.length || (a.length === b.length && a > b);
