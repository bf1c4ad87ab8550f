// Changes cells in an .xlsx as people left it: comments, colours, widths, filters, hidden rows, own tabs stay theirs.
import { zipSync, type Zippable } from 'fflate';
import { formatReader } from '../../store/area-rules.ts';
import { isFormula } from '../../store/cells.ts';
import type { Cell, Sheet, Spreadsheet } from '../../store/state.ts';
import { NumberStyles } from './number-styles.ts';
import { setText, textOf, unzipParts, workbookParts, type Parts } from './parts.ts';
import { patchSheet } from './patch-sheet.ts';
import { excelName } from './ranges.ts';
import { MTIME } from './rezip.ts';
import { changedCells, isLaidOutAlike } from './sheet-changes.ts';
import { emptyUnusedStrings } from './unused-strings.ts';
import { tickReader } from './write.ts';

/**
 * The file of `from` with what `to` changed, or null where more than cells changed (a tab came or went, a list, a rule):
 * such a file is to be written anew.
 */
export async function patchSpreadsheet(
  bytes: Uint8Array,
  { from, to }: { from: Spreadsheet; to: Spreadsheet },
): Promise<Uint8Array | null> {
  if (from.sheets.length !== to.sheets.length) return null;
  const pairs = to.sheets.map((sheet, index) => ({ before: from.sheets[index], after: sheet }));
  const parts = unzipParts(bytes);
  const book = workbookParts(parts);
  const styles = new NumberStyles(book.styles === null ? '' : textOf(parts, book.styles));
  let formulasGone = false;
  for (const { before, after } of pairs) {
    if (before === after) continue;
    if (before === undefined || !isLaidOutAlike(before, after)) return null;
    const cells = changedCells(before, after);
    if (cells.size === 0) continue;
    const path = book.sheets.get(excelName(after.title));
    if (path === undefined) return null;
    const done = patchSheet(textOf(parts, path), {
      cells,
      before,
      after,
      sheets: to.sheets,
      styles,
      number: numberOf(after, book.is1904),
      ticks: tickReader(after),
    });
    if (done === null) return null;
    setText(parts, path, done.xml);
    formulasGone ||= done.formulasGone;
  }
  if (book.styles !== null && styles.hasNew) setText(parts, book.styles, styles.xml);
  if (formulasGone) forgetCalcChain(parts, book.rels);
  emptyUnusedStrings(parts);
  if (to.sheets.some(hasFormula)) calculateOnOpening(parts, book.workbook);
  return zipped(parts);
}

/** A date as the file counts days: from 1900, or, in some files of old Macs, from 1904. */
function numberOf(
  sheet: Sheet,
  is1904: boolean,
): (value: number, row: number, column: number) => number {
  if (!is1904) return (value) => value;
  const format = formatReader(sheet.formats);
  return (value, row, column) =>
    /DATE/.test(String(format.at(row, column)['numberFormat.type'] ?? '')) ? value - 1462 : value;
}

const hasFormula = ({ rows }: Sheet): boolean =>
  rows.some((row) => row.some((cell: Cell) => isFormula(cell)));

// Excel makes the list of formulas anew where there is none, and calls a file damaged where it names a cell without one.
function forgetCalcChain(parts: Parts, rels: string): void {
  const names = Object.keys(parts).filter((name) => /(^|\/)calcChain\.xml$/.test(name));
  if (names.length === 0) return;
  for (const name of names) delete parts[name];
  for (const path of [rels, '[Content_Types].xml'])
    setText(
      parts,
      path,
      textOf(parts, path).replace(
        /<(?:\w+:)?(?:Relationship|Override)\s[^>]*calcChain\.xml"[^>]*\/>/g,
        '',
      ),
    );
}

/** What people calculate from our cells is to follow them. */
function calculateOnOpening(parts: Parts, workbook: string): void {
  const xml = textOf(parts, workbook);
  if (/<(?:\w+:)?calcPr\b[^>]*fullCalcOnLoad/.test(xml)) return;
  setText(parts, workbook, xml.replace(/<((?:\w+:)?calcPr)\b/, '<$1 fullCalcOnLoad="1"'));
}

function zipped(parts: Parts): Uint8Array {
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    packed[name] = [content, { level: 6, mtime: MTIME }];
  return zipSync(packed);
}
