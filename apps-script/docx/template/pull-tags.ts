// Turns the tags of a part into nodes of its tree: one split over runs is pulled into the run where it starts.
import { findTags, type FoundTag, type Offered } from './find-tags.ts';
import type { Problem } from '../base/problem.ts';
import type { Place } from '../base/tag.ts';
import {
  descendants,
  element,
  remove,
  type XmlElement,
  type XmlNode,
  type XmlTag,
  type XmlText,
} from '../base/xml.ts';

const PARAGRAPH = 'w:p';

/** What Word keeps as an element inside a run, as the sign it stands for. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:softHyphen': '\u00ad',
  'w:noBreakHyphen': '\u2011',
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
};

/** An element of a run with the text it stands for. */
interface Piece {
  readonly holder: XmlElement;
  readonly text: string;
}

const textOf = (node: XmlElement): string =>
  node.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');

/** The pieces of a paragraph in reading order, not those of paragraphs inside it (text boxes). */
function piecesOf(node: XmlElement): Piece[] {
  return node.children.flatMap((child): Piece[] => {
    if (child.kind !== 'element' || child.name === PARAGRAPH) return [];
    if (child.name === 'w:t') return [{ holder: child, text: textOf(child) }];
    const sign = node.name === 'w:r' ? SIGNS[child.name] : undefined;
    return sign === undefined ? piecesOf(child) : [{ holder: child, text: sign }];
  });
}

function rebuild({ holder, text }: Piece, from: number, found: readonly FoundTag[]): void {
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

/** Plain text (a line of a mail) as its tags and what stands between them. */
export function splitTags(
  text: string,
  place: Place,
  offered: Offered,
): { nodes: XmlNode[]; problems: Problem[] } {
  const { found, problems } = findTags(text, place, offered);
  const holder = element('line');
  rebuild({ holder, text }, 0, found);
  return { nodes: holder.children, problems };
}

function pullParagraph(paragraph: XmlElement, place: Place, offered: Offered): Problem[] {
  const pieces = piecesOf(paragraph);
  const { found, problems } = findTags(pieces.map(({ text }) => text).join(''), place, offered);
  if (found.length === 0) return problems;
  let from = 0;
  for (const piece of pieces) {
    const at = from;
    from += piece.text.length;
    if (piece.holder.name === 'w:t') rebuild(piece, at, found);
    // A tab or hyphen inside a tag is the editor's; it would stay behind the value.
    else if (found.some(({ start, end }) => start <= at && at < end)) remove(piece.holder);
  }
  return problems;
}

/** Turns the tags of a whole part into nodes of its tree; `part` names it in messages. */
export function pullTags(root: XmlElement, part: string, offered: Offered): Problem[] {
  return descendants(root, PARAGRAPH).flatMap((paragraph, index) =>
    pullParagraph(paragraph, { part, paragraph: index + 1 }, offered),
  );
}

/** The tags of a tree in document order. */
export function tagsIn(node: XmlElement): XmlTag[] {
  return node.children.flatMap((child) =>
    child.kind === 'tag' ? [child] : child.kind === 'element' ? tagsIn(child) : [],
  );
}
