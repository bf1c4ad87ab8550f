// Cuts text to what a cell, a note or a name may hold, never through the middle of a character.

/** Excel calls a file with longer cells damaged; Sheets itself refuses more than 50,000 characters. */
export const CELL_LIMIT = 30_000;

/** The first characters of a text; a sign of two halves (an emoji) is kept whole or left out. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const half = text.charCodeAt(limit - 1);
  return text.slice(0, half >= 0xd800 && half <= 0xdbff ? limit - 1 : limit);
}

const CUT = '… (quá dài, ô chỉ giữ phần đầu)';

/** What a cell can hold of a text; one cell too long would have the whole write refused. */
export function fitting(text: string): string {
  return text.length <= CELL_LIMIT ? text : `${clip(text, CELL_LIMIT - CUT.length)}${CUT}`;
}
