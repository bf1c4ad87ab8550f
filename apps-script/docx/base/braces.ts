// The braces of a template as people and editors write them, and what else an editor puts inside.

/** Signs nobody sees: joiners, direction marks, soft hyphens, variation selectors; U+2011 stands for Word's own hyphen. */
const UNSEEN =
  '(?:[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2011\\u202a-\\u202e\\u2060-\\u206f\\ufeff]|\\u034f|[\\ufe00-\\ufe0f])';
const GAP = `(?:\\s|${UNSEEN}){0,4}`;
const OPEN = `[{｛]${GAP}[{｛]`;
const CLOSE = `[}｝]${GAP}[}｝]`;

/** `{{…}}`, also with blanks or unseen signs between the two braces, and `{{{…}}}`. */
const TAG = new RegExp(
  `${OPEN}(?:${GAP}[{｛][\\s\\S]*?${CLOSE}${GAP}[}｝]|[\\s\\S]*?${CLOSE})`,
  'g',
);
/** Three close what three open. */
const CLOSES = new RegExp(`${CLOSE}(?:${GAP}[}｝])?`, 'g');

/** The tags of a text; what comes after the last closing braces is not looked through again from each opening. */
export function tagsIn(text: string): RegExpExecArray[] {
  const closings = [...text.matchAll(CLOSES)];
  const closing = closings[closings.length - 1];
  if (closing === undefined) return [];
  const end = closing.index + closing[0].length;
  return [...text.slice(0, end).matchAll(TAG)];
}

/** Two braces that belong to no tag. */
export const STRAY = new RegExp(`${OPEN}|${CLOSE}`, 'g');
/** `{…}` with one brace on either side; U+FFFC stands for a tag. */
export const SINGLE = /[{｛]([^{}｛｝\ufffc]{1,60})[}｝]/g;

const AROUND = new RegExp(`^${OPEN}|${CLOSE}$`, 'g');
const UNSEEN_SIGNS = new RegExp(UNSEEN, 'g');

/** What a tag says, without an editor's help: no-break and unseen signs, quotes, wide letters, split accents. */
export const forgive = (inside: string): string =>
  inside
    .replace(UNSEEN_SIGNS, '')
    .normalize('NFKC')
    .replace(/["'`\u00ab\u00bb\u2018-\u201f]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s~]+|[\s~]+$/g, '');

export const insideOf = (raw: string): string => forgive(raw.replace(AROUND, ''));
