// Finds the tags of a part: one split over runs is pulled into the run where it starts.
import type { Problem } from './problem.ts';
import { type Place, problemAt, readTag } from './tag.ts';
import {
  descendants,
  element,
  type XmlElement,
  type XmlNode,
  type XmlTag,
  type XmlText,
} from './xml.ts';

const PARAGRAPH = 'w:p';

/** The text elements of a paragraph in reading order, not those of paragraphs inside it (text boxes). */
function textElements(node: XmlElement): XmlElement[] {
  return node.children.flatMap((child) => {
    if (child.kind !== 'element' || child.name === PARAGRAPH) return [];
    return child.name === 'w:t' ? [child] : textElements(child);
  });
}

const textOf = (node: XmlElement): string =>
  node.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');

/** `{{…}}`, also when an invisible character stands between the two braces. */
const TAG =
  /\{[\u200b-\u200d\u2060\ufeff\u00ad]?\{(?:\{[\s\S]*?\}\}\}|[\s\S]*?\}[\u200b-\u200d\u2060\ufeff\u00ad]?\})/g;

function strayBraces(text: string, place: Place): Problem[] {
  return [...text.matchAll(/\{\{|\}\}/g)].map(({ 0: braces, index }) => {
    if (braces === '{{') {
      const raw = text.slice(index, index + 30);
      return problemAt(
        { ...place, raw },
        'thẻ_chưa_đóng_ngoặc',
        'thiếu "}}" ở cuối thẻ, trong cùng một đoạn.',
      );
    }
    const raw = text.slice(Math.max(0, index - 28), index + 2);
    return problemAt(
      { ...place, raw },
      'thừa_ngoặc_đóng',
      'có "}}" mà không có "{{" trước nó trong đoạn.',
    );
  });
}

/** A tag found in the text, with where it starts and ends. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly node: XmlTag | null;
}

function rebuild(holder: XmlElement, from: number, found: readonly Found[]): void {
  const text = textOf(holder);
  const pieces: XmlNode[] = [];
  let at = 0;
  const upTo = (end: number) => {
    if (end <= at) return;
    const piece: XmlText = { kind: 'text', text: text.slice(at, end), parent: holder };
    pieces.push(piece);
  };
  for (const { start, end, node } of found) {
    if (end <= from || start >= from + text.length) continue;
    upTo(start - from);
    if (start >= from && node) pieces.push({ ...node, parent: holder });
    at = Math.min(text.length, end - from);
  }
  upTo(text.length);
  holder.children = pieces;
  holder.attributes = ' xml:space="preserve"';
}

/** The tags of one paragraph's text, and what is wrong with its braces. */
function findTags(text: string, place: Place): { found: Found[]; problems: Problem[] } {
  if (!text.includes('{') && !text.includes('}')) return { found: [], problems: [] };
  const problems: Problem[] = [];
  const found: Found[] = [];
  let outside = '';
  let at = 0;
  for (const match of text.matchAll(TAG)) {
    outside += `${text.slice(at, match.index)}\u0000`;
    at = match.index + match[0].length;
    const read = readTag(match[0], place);
    if ('code' in read) problems.push(read);
    const node: XmlTag | null = 'code' in read ? null : { kind: 'tag', tag: read, parent: null };
    found.push({ start: match.index, end: at, node });
  }
  return { found, problems: [...problems, ...strayBraces(outside + text.slice(at), place)] };
}

/** Plain text (a line of a mail) as its tags and what stands between them. */
export function splitTags(text: string, place: Place): { nodes: XmlNode[]; problems: Problem[] } {
  const { found, problems } = findTags(text, place);
  const holder = element('line', '', [{ kind: 'text', text, parent: null }]);
  rebuild(holder, 0, found);
  return { nodes: holder.children, problems };
}

function pullParagraph(paragraph: XmlElement, place: Place): Problem[] {
  const holders = textElements(paragraph);
  const { found, problems } = findTags(holders.map(textOf).join(''), place);
  let from = 0;
  for (const holder of holders) {
    const length = textOf(holder).length;
    if (found.length > 0) rebuild(holder, from, found);
    from += length;
  }
  return problems;
}

/** Turns the tags of a whole part into nodes of its tree; `part` names it in messages. */
export function pullTags(root: XmlElement, part: string): Problem[] {
  return descendants(root, PARAGRAPH).flatMap((paragraph, index) =>
    pullParagraph(paragraph, { part, paragraph: index + 1 }),
  );
}

/** The tags of a tree in document order. */
export function tagsIn(node: XmlElement): XmlTag[] {
  return node.children.flatMap((child) =>
    child.kind === 'tag' ? [child] : child.kind === 'element' ? tagsIn(child) : [],
  );
}
