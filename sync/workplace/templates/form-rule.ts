// What a rule of form is, and what several of them ask of a letter.
import type { FormedLetter, Paragraph } from './formed-letter.ts';

export interface Rule {
  readonly rule: string;
  /** Phụ lục I of the decree, by its parts. */
  readonly source: string;
  /** What is wrong; empty where nothing is. */
  readonly faults: (letter: FormedLetter) => readonly string[];
}

const TITLES: Readonly<Record<string, string>> = {
  BC: 'BÁO CÁO',
  BB: 'BIÊN BẢN',
  CTr: 'CHƯƠNG TRÌNH',
  GM: 'GIẤY MỜI',
  KH: 'KẾ HOẠCH',
  QĐ: 'QUYẾT ĐỊNH',
  TB: 'THÔNG BÁO',
  TTr: 'TỜ TRÌNH',
};

export const titleOf = ({ symbol }: FormedLetter): string | null =>
  TITLES[symbol?.split('-')[0] ?? ''] ?? null;

export const at = ({ paragraphs }: FormedLetter, is: RegExp): number =>
  paragraphs.findIndex(({ text }) => is.test(text));

export const when = (wrong: boolean, words: string): string[] => (wrong ? [words] : []);

/** Size and style of every paragraph that reads like that; there has to be one unless it may be missing. */
export const styled =
  (is: RegExp, [least, most]: readonly [number, number], style: Partial<Paragraph>) =>
  ({ paragraphs }: FormedLetter): string[] =>
    paragraphs
      .filter(({ text }) => is.test(text))
      .flatMap((paragraph) => [
        ...when(
          paragraph.sizes.some((size) => size < least || size > most),
          `“${paragraph.text}”: cỡ ${paragraph.sizes.join(', ')}`,
        ),
        ...(['bold', 'italic', 'centred'] as const).flatMap((key) =>
          when(
            style[key] !== undefined && paragraph[key] !== style[key],
            `“${paragraph.text}”: ${key}`,
          ),
        ),
      ]);

export const between = (letter: FormedLetter, from: RegExp, to: RegExp): readonly Paragraph[] =>
  letter.paragraphs.slice(at(letter, from) + 1, at(letter, to));
