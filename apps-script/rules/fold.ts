// Vietnamese has two right spellings of tone marks (hòa, hoà): texts are compared with the mark in one place.

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
// A syllable, decomposed: letters with their marks.
const SYLLABLE = /[\p{L}\p{M}]+/gu;
// eslint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/;

/** Lower case, single blanks, each tone mark at the end of its syllable; for comparing, never for showing. */
export function foldText(text: string): string {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim();
  if (ASCII.test(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(SYLLABLE, (one) => one.replace(TONES, '') + (one.match(TONES) ?? []).join(''))
    .normalize('NFC');
}
