// What a kind of damage is: a change of a template's parts that an editor or another program could make.

/** The text of each part of a DOCX, by its name. */
export type Parts = ReadonlyMap<string, string>;

/** A number from 0 up to, not including, 1; the same row of them for the same seed. */
export type Random = () => number;

/** `same`: the letter reads as from the undamaged template. `refused`: the template is refused by name. */
export interface Damage {
  readonly kind: string;
  readonly outcome: 'same' | 'refused';
  readonly apply: (parts: Parts, random: Random) => Parts;
}

/** Park and Miller's generator, enough to choose places. */
export function randomFrom(seed: number): Random {
  let state = ((seed * 2654435761) % 2147483646) + 1;
  return () => {
    state = (state * 16807) % 2147483647;
    return (state - 1) / 2147483646;
  };
}

export const pick = <T>(from: readonly T[], random: Random): T => {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
};

const BODY = 'word/document.xml';

export const changed = (parts: Parts, name: string, change: (text: string) => string): Parts =>
  new Map(parts).set(name, change(parts.get(name) ?? ''));

/** A damage of the body's XML. */
export const inBody = (
  kind: string,
  change: (xml: string, random: Random) => string,
  outcome: Damage['outcome'] = 'same',
): Damage => ({
  kind,
  outcome,
  apply: (parts, random) => changed(parts, BODY, (xml) => change(xml, random)),
});

const RUN =
  /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/gs;
const PARAGRAPH = /<w:p(?: [^>]*)?>(?:(?!<\/?w:p[ >]).)*<\/w:p>/gs;
const TAG = /\{\{[^{}<]*\}\}/g;

export const runXml = (look: string, text: string): string =>
  text === '' ? '' : `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** About half of the matches, at least the first. */
function someOf(xml: string, pattern: RegExp, random: Random, change: (...m: string[]) => string) {
  let done = false;
  return xml.replace(pattern, (...match: string[]) => {
    if (done && random() < 0.5) return match[0] ?? '';
    done = true;
    return change(...match);
  });
}

/** Runs that bear a tag, made anew from their look and text (as written in XML). */
export const tagRuns =
  (change: (look: string, text: string, random: Random) => string) =>
  (xml: string, random: Random): string =>
    someOf(xml, RUN, random, (whole, look = '', text = '') =>
      text.includes('{') ? change(look, text, random) : whole,
    );

export const paragraphs =
  (change: (paragraph: string, random: Random) => string) =>
  (xml: string, random: Random): string =>
    someOf(xml, PARAGRAPH, random, (whole) => change(whole, random));

/** Paragraphs that hold block tags and nothing else. */
export const tagParagraphs = (change: (paragraph: string, random: Random) => string) =>
  paragraphs((paragraph, random) => {
    const text = [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, each]) => each).join('');
    const isOnlyTags = /^(?:\s*\{\{(?:[#/][^{}]*|else[^{}]*)\}\}\s*)+$/.test(text);
    return isOnlyTags ? change(paragraph, random) : paragraph;
  });

/** What stands between the braces, in place. */
export const insideTags =
  (change: (inside: string, random: Random) => string) =>
  (xml: string, random: Random): string =>
    someOf(xml, TAG, random, (tag) => `{{${change(tag.slice(2, -2), random)}}}`);

export const wholeTags =
  (change: (tag: string, random: Random) => string) =>
  (xml: string, random: Random): string =>
    someOf(xml, TAG, random, (tag) => change(tag, random));

/** A sign put at a random place of a text, between letters. */
export const withSign = (text: string, sign: string, random: Random): string => {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 1));
  return text.slice(0, at) + sign + text.slice(at);
};

export const rowsOf =
  (change: (row: string, random: Random) => string) =>
  (xml: string, random: Random): string =>
    someOf(xml, /<w:tr>(?:(?!<w:tr>).)*?<\/w:tr>/gs, random, (row) => change(row, random));
