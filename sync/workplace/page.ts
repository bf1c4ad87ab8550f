// Lines for a terminal of at most 100 columns: a day in the margin, a mark, the text, the clause in grey.
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly warm: (text: string) => string;
  readonly cool: (text: string) => string;
}

const ansi =
  (code: number) =>
  (text: string): string =>
    `\u001b[${code}m${text}\u001b[0m`;
const plain = (text: string): string => text;

const COLOURED: Style = { bold: ansi(1), dim: ansi(2), warm: ansi(33), cool: ansi(36) };
export const PLAIN: Style = { bold: plain, dim: plain, warm: plain, cool: plain };

/** Colours only where a person looks on and does not mind (NO_COLOR). */
export function styleFor(stream: { readonly isTTY?: boolean }): Style {
  return stream.isTTY === true && !process.env['NO_COLOR'] ? COLOURED : PLAIN;
}

export type Mark = '▸' | '●';

const WIDTH = 100;
const MARGIN = 18;

/** One entry of a day, broken into lines; `day` stands in the margin of the first, '' where it stood already. */
export function entry(day: string, mark: Mark, text: string, style: Style): string[] {
  const lines = wrap(text, WIDTH - MARGIN - 2);
  const colour = mark === '▸' ? style.warm : style.cool;
  return lines.map((line, index) => {
    const margin = index === 0 ? style.bold(day.padEnd(MARGIN)) : ' '.repeat(MARGIN);
    return `${margin}${index === 0 ? colour(mark) : ' '} ${line}`;
  });
}

/** Breaks at spaces; a word longer than the line stays whole. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.normalize('NFC').split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
