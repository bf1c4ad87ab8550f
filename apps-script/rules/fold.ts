// What looks equal is equal: Vietnamese has two right spellings of tone marks (hòa, hoà), and signs that nobody sees.

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
// A syllable, decomposed: letters with their marks.
const SYLLABLE = /[\p{L}\p{M}]+/gu;
const SIGNS = String.raw`\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff`;
const UNSEEN = new RegExp(`[${SIGNS}]`, 'g');
const SEEN = new RegExp(`[^\\s${SIGNS}]`);
const DASHES = /[\u2010-\u2015\u2212]/g;
// eslint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/;

/** The same names, and the same petitions, are compared again and again. */
const folded = new Map<string, string>();
const KEPT = 4096;
/** Of longer texts so many would fill the memory of a run. */
const LONGEST = 1000;

/** Lower case, single blanks, one kind of dash, each tone mark at the end of its syllable; for comparing, never for showing. */
export function foldText(text: string): string {
  if (text.length > LONGEST) return foldNew(text);
  const before = folded.get(text);
  if (before !== undefined) return before;
  if (folded.size === KEPT) folded.clear();
  const result = foldNew(text);
  folded.set(text, result);
  return result;
}

function foldNew(text: string): string {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim();
  if (ASCII.test(plain)) return plain;
  return plainSigns(plain)
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFD')
    .replace(SYLLABLE, (one) => one.replace(TONES, '') + (one.match(TONES) ?? []).join(''))
    .normalize('NFC');
}

/** Without signs that nobody sees, with the dash of the keyboard. */
export const plainSigns = (text: string): string => text.replace(UNSEEN, '').replace(DASHES, '-');

/** Whether anything of it can be seen. */
export const isSeen = (text: string): boolean => SEEN.test(text);

/** Lower case, single spaces, no punctuation: for comparing, never for showing. */
export const plainText = (text: string): string => foldText(text.replace(/[.,;:'"“”()\-–/]/g, ' '));
