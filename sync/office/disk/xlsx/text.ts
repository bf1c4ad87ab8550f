// Text between the store and an .xlsx: Excel's limit on a cell, and its escape of characters.

/** Excel calls a file damaged that holds a longer cell. */
const LIMIT = 32_767;
const CUT = '… (nội dung dài quá một ô Excel)';

/** What is written for a text; `_x0041_` typed by a person would come back as `A`. */
export function toExcel(text: string): string {
  const cut = text.length > LIMIT ? cutOf(text) : paired(text);
  const escaped = cut
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\ufffe\uffff]/g, (sign) => (sign === '\ufffe' ? '_xFFFE_' : '_xFFFF_'));
  return escaped.length > LIMIT ? escaped.slice(0, LIMIT) : escaped;
}

/** Gives back texts that were cut when written, found by their beginning. */
export function restoreLong(stored: Iterable<string>): (text: string) => string {
  const long = new Map<string, string>();
  for (const text of stored) if (text.length > LIMIT) long.set(cutOf(text), text);
  return (text) => (text.endsWith(CUT) ? (long.get(text) ?? text) : text);
}

const cutOf = (text: string) => paired(text.slice(0, LIMIT - CUT.length)) + CUT;

/** Half a surrogate pair cannot stand in XML, not even escaped. */
const paired = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

/** The two signs that are none cannot stand in the XML of titles and formulas, which know no escape. */
export const wellFormed = (text: string): string =>
  paired(text).replace(/[\ufffe\uffff]/g, '\ufffd');
