// What hucre cannot say: the style of whole columns, rows whose height may still grow, names in quotes, the zip's times.
import { strFromU8, strToU8 } from 'fflate';
import { columnLetter } from '#register/table/column-letter';
import type { Sheet } from '../../store/state.ts';
import { rezip } from './rezip.ts';
import { quotedTitles } from './quoted-titles.ts';

/** Below its data each sheet has one row of empty styled cells: its styles become those of the columns. */
export function finishSheets(bytes: Uint8Array, sheets: readonly Sheet[]): Uint8Array {
  return rezip(bytes, (name, content) => {
    const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
    const sheet = number === undefined ? undefined : sheets[Number(number) - 1];
    if (!sheet) return quotedTitles(name, content);
    const xml = strFromU8(content);
    return strToU8(growingRows(styledColumns(xml, sheet.rows.length + 1), sheet));
  });
}

function styledColumns(xml: string, row: number): string {
  const start = xml.lastIndexOf(`<row r="${row}"`);
  if (start < 0) return xml;
  const styled = new Map<string, string>();
  for (const [, letters = '', style = ''] of xml
    .slice(start)
    .matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"/g))
    styled.set(letters, style);
  const head = xml.indexOf('<sheetData');
  const columns = xml.slice(0, head).replace(/<col min="(\d+)"/g, (tag, number: string) => {
    const style = styled.get(columnLetter(Number(number) - 1));
    return style === undefined ? tag : `<col style="${style}" min="${number}"`;
  });
  return columns + xml.slice(head);
}

// A height that nobody set stays automatic, so that it grows with what is typed; the highest cannot grow.
const growingRows = (xml: string, { rowSizes }: Sheet): string =>
  xml.replace(
    /(<row r="(\d+)" ht="(?!409")[\d.]+") customHeight="1"/g,
    (tag, head: string, row: string) =>
      rowSizes[Number(row) - 1]?.pixelSize === undefined ? head : tag,
  );
