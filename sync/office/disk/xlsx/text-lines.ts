// How many lines a text takes in a cell: letters as wide as Arial has them, words never split.

/** Thousandths of the letter's size; marks above and below a letter add nothing. */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [222, "ijl'"],
      [278, ' !,./:;\\ftI[]|·'],
      [355, '*"'],
      [333, '-()r`“”'],
      [500, 'ckrsvxyzJ'],
      [556, 'abdeghnopqu0123456789Lđ–_$?#'],
      [584, '+<=>~'],
      [611, 'FTZ'],
      [667, 'ABEKPSVXY&ơư'],
      [722, 'CDHNRUwĐ'],
      [778, 'GOQƠƯ'],
      [833, 'mM'],
      [944, 'W@%—…'],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])),
);
const OTHER = 600;
const BOLD = 1.08;
/** Programs measure a little differently: rather a line too many than one cut off. */
const SAFE = 1.04;

interface LineOptions {
  readonly pixels: number;
  /** Points of the letters. */
  readonly size: number;
  readonly bold?: boolean;
  /** How wide the font runs beside Arial. */
  readonly narrower?: number;
}

export function linesOf(text: string, options: LineOptions): number {
  const { pixels, size, bold = false, narrower = 1 } = options;
  const scale = ((size * 96) / 72 / 1000) * narrower * SAFE * (bold ? BOLD : 1);
  const room = Math.max(1, pixels) / scale;
  const space = WIDTHS[' '] ?? OTHER;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(/ |(?<=-)/)) {
      const needed = widthOf(word);
      if (used > 0 && used + space + needed <= room) {
        used += space + needed;
        continue;
      }
      if (used > 0) lines += 1;
      lines += Math.floor(needed / room);
      used = needed % room;
    }
  }
  return lines;
}

const known = new Map<string, number>();

function widthOf(word: string): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  let sum = 0;
  for (const letter of word) {
    const bare = WIDTHS[letter] === undefined ? (letter.normalize('NFD')[0] ?? letter) : letter;
    sum += WIDTHS[letter] ?? WIDTHS[hooked(letter) ?? bare] ?? OTHER;
  }
  if (known.size < 20_000) known.set(word, sum);
  return sum;
}

/** ơ, ư keep their hook when the tone is taken off, so that they stay wider than o, u. */
function hooked(letter: string): string | null {
  const parts = letter.normalize('NFD');
  return parts.includes('\u031b') ? `${parts[0] ?? ''}\u031b`.normalize('NFC') : null;
}
