// Damages of the signs of a tag: what keyboards, correctors and chat programs put in and change.
import {
  type Damage,
  inBody,
  insideTags,
  pick,
  runXml,
  tagRuns,
  type Random,
  wholeTags,
  withSign,
} from './damage.ts';

const signs = (kind: string, all: string): Damage =>
  inBody(
    kind,
    insideTags((inside, random) => withSign(inside, pick([...all], random), random)),
  );

const between = (kind: string, all: readonly string[]): Damage =>
  inBody(
    kind,
    wholeTags((tag, random) => `{${pick(all, random)}${tag.slice(1, -1)}${pick(all, random)}}`),
  );

/** An element of a run inside a tag. */
const inside = (kind: string, element: string, isBlank: boolean): Damage =>
  inBody(
    kind,
    tagRuns((look, text, random) => {
      const [tag] = /\{\{[^{}]*\}\}/.exec(text) ?? [];
      if (tag === undefined) return runXml(look, text);
      const at = isBlank ? 2 : 2 + Math.floor(random() * (tag.length - 3));
      const place = text.indexOf(tag) + at;
      return (
        `<w:r>${look}<w:t xml:space="preserve">${text.slice(0, place)}</w:t>${element}` +
        `<w:t xml:space="preserve">${text.slice(place)}</w:t></w:r>`
      );
    }),
  );

/** Commands and names as typed by a person; the name of a field keeps its letters. */
const names = (kind: string, change: (name: string, random: Random) => string): Damage =>
  inBody(
    kind,
    insideTags((words, random) => {
      const [, command = '', name = ''] =
        /^([#/]?(?:if|unless|each|else)?\s*(?:if )?)(.*)$/.exec(words) ?? [];
      return command + (name === '' ? '' : change(name, random));
    }),
  );

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const SIGN_DAMAGES: readonly Damage[] = [
  signs('no width in a tag', '\u200b\u200c\u200d'),
  signs('direction marks in a tag', '\u200e\u200f\u061c'),
  signs('joiners in a tag', '\u2060\ufeff'),
  signs('soft hyphens in a tag', '\u00ad'),
  signs('embedded directions in a tag', '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'),
  signs('selectors and fillers in a tag', '\ufe0f\u034f\u180e\u2062'),
  between('no width between the braces', ['\u200b', '\u2060', '\u200e', '']),
  between('blanks between the braces', ['\u00a0', ' ', '']),
  between('directions between the braces', ['\u202a', '\u2066', '\u2069']),
  inBody(
    'no-break and thin blanks in a tag',
    insideTags(
      (words, random) =>
        pick(['\u00a0', '\u2009', '\u3000'], random) + words.replace(/ /g, '\u00a0'),
    ),
  ),
  inBody(
    'split accents',
    insideTags((words) => words.normalize('NFD')),
  ),
  inBody(
    'curled quotes round a tag’s words',
    insideTags((words) => (/^[#/e]/.test(words) ? words : `“${words}”`)),
  ),
  inBody(
    'wide braces',
    wholeTags((tag) => `｛｛${tag.slice(2, -2)}｝｝`),
  ),
  inBody(
    'capitals of commands',
    insideTags((words) =>
      words.replace(/^([#/]?)([a-z]+)/, (_, sign: string, word: string) => sign + capital(word)),
    ),
  ),
  inBody(
    'else written together with if',
    insideTags((words) => words.replace(/^else if /, 'elseif ')),
  ),
  inBody(
    'a closing tag that repeats its field',
    insideTags((words) => words.replace(/^\/if$/, '/if điều_kiện')),
  ),
  names('capitals of fields', capital),
  names('blanks for the strokes of a name', (name) => name.replace(/_/g, ' ')),
  names('hyphens for the strokes of a name', (name) => name.replace(/_/g, '-')),
  inside('Word’s soft hyphen in a tag', '<w:softHyphen/>', false),
  inside('Word’s no-break hyphen in a tag', '<w:noBreakHyphen/>', false),
  inside('a tab in a tag', '<w:tab/>', true),
  inside('a line break in a tag', '<w:br/>', true),
  inside('a carriage return in a tag', '<w:cr/>', true),
  inBody('single braces', (xml) => xml.replace(/\{\{(\p{L}[^{} ]*)\}\}/u, '{$1}'), 'refused'),
  inBody(
    'a tag in a field’s code',
    (xml) =>
      xml.replace(
        '</w:p>',
        '<w:r><w:instrText>HYPERLINK "mailto:{{năm</w:instrText></w:r><w:r><w:instrText>}}"</w:instrText></w:r></w:p>',
      ),
    'refused',
  ),
  inBody(
    'a tag in a simple field’s code',
    (xml) =>
      xml.replace('</w:p>', '<w:fldSimple w:instr=" HYPERLINK &quot;{{năm}}&quot; "/></w:p>'),
    'refused',
  ),
  inBody(
    'a tag in a formula',
    (xml) => xml.replace('</w:p>', '<m:oMath><m:r><m:t>{{năm}}</m:t></m:r></m:oMath></w:p>'),
    'refused',
  ),
];
