// Finds the `{{…}}` of a text, and the braces in it that would go out as they are.
import { forgive, SINGLE, STRAY, tagsIn } from '../base/braces.ts';
import { bare, namesIn } from './field-names.ts';
import type { FieldList } from './field-list.ts';
import type { Problem } from '../base/problem.ts';
import { type Place, problemAt, readTag } from '../base/tag.ts';
import type { XmlTag } from '../base/xml.ts';

/** A tag found in the text, with where it starts and ends. */
export interface FoundTag {
  readonly start: number;
  readonly end: number;
  readonly node: XmlTag | null;
}

/** Whether a word is one the letter's tags may hold. */
export type Offered = (words: string) => boolean;

export function offeredBy(fields: FieldList): Offered {
  const names = new Set(namesIn(fields).map(bare));
  return (words) =>
    /^(?:[#/^] ?(?:if|unless|each)\b|else$)/i.test(words) ||
    names.has(bare(words.replace(/^(?:\.\.\/)+/, '')));
}

/** Of one paragraph; who mends these sees the rest. */
const MOST_TOLD = 20;

function strayBraces(text: string, place: Place): Problem[] {
  return [...text.matchAll(STRAY)].slice(0, MOST_TOLD).map(({ 0: braces, index }) => {
    if (/^[{｛]/.test(braces)) {
      const raw = text.slice(index, index + 30);
      return problemAt(
        { ...place, raw },
        'thẻ_chưa_đóng_ngoặc',
        'thiếu "}}" ở cuối thẻ, trong cùng một đoạn.',
      );
    }
    const raw = text.slice(Math.max(0, index - 28), index + braces.length);
    return problemAt(
      { ...place, raw },
      'thừa_ngoặc_đóng',
      'có "}}" mà không có "{{" trước nó trong đoạn.',
    );
  });
}

/** `{tên}`: a field of the letter that would be printed as its name. */
function singleBraces(text: string, place: Place, offered: Offered): Problem[] {
  return [...text.matchAll(SINGLE)].flatMap(({ 0: raw, 1: inside = '' }) => {
    const words = forgive(inside);
    if (!offered(words)) return [];
    const what = `mỗi bên cần hai dấu ngoặc nhọn: {{${words}}}.`;
    return [problemAt({ ...place, raw }, 'thiếu_ngoặc', what)];
  });
}

/** The tags of one paragraph's text, and what is wrong with its braces. */
export function findTags(
  text: string,
  place: Place,
  offered: Offered,
): { found: FoundTag[]; problems: Problem[] } {
  if (!/[{}｛｝]/.test(text)) return { found: [], problems: [] };
  const problems: Problem[] = [];
  const found: FoundTag[] = [];
  let outside = '';
  let at = 0;
  for (const match of tagsIn(text)) {
    outside += `${text.slice(at, match.index)}\ufffc`;
    at = match.index + match[0].length;
    const read = readTag(match[0], place);
    if ('code' in read) problems.push(read);
    const node: XmlTag | null = 'code' in read ? null : { kind: 'tag', tag: read, parent: null };
    found.push({ start: match.index, end: at, node });
  }
  outside += text.slice(at);
  const stray = [...strayBraces(outside, place), ...singleBraces(outside, place, offered)];
  return { found, problems: [...problems, ...stray] };
}
