// Finding one's way in the tree of a part, and taking tags out of it without leaving rags.
import { tagsIn } from './pull-tags.ts';
import {
  childNamed,
  copyOf,
  element,
  remove,
  replaceWith,
  type XmlElement,
  type XmlNode,
  type XmlTag,
} from '../base/xml.ts';

export function ancestors(node: XmlNode): XmlElement[] {
  const line: XmlElement[] = [];
  for (let at = node.parent; at !== null; at = at.parent) line.push(at);
  return line;
}

export function commonAncestor(nodes: readonly XmlNode[]): XmlElement | null {
  const [first, ...others] = nodes.map(ancestors);
  return first?.find((candidate) => others.every((line) => line.includes(candidate))) ?? null;
}

/** The node itself or its ancestor that is a direct child of `parent`. */
export function childUnder(parent: XmlElement, node: XmlNode): XmlNode {
  let at = node;
  while (at.parent !== null && at.parent !== parent) at = at.parent;
  return at;
}

const PROPERTIES = /^w:(?:pPr|rPr|tcPr|trPr|tblPrEx)$/;
const SEEN_THROUGH = /^w:(?:r|t|hyperlink|fldSimple|bdo|dir|p|tc|tbl|tr)$/;
/** A tab, a broken line or a soft hyphen beside a tag is no content. */
const BLANKS = /^w:(?:tab|ptab|br|cr|softHyphen)$/;

const isPageBreak = (node: XmlNode): boolean =>
  node.kind === 'element' &&
  node.name === 'w:br' &&
  /\bw:type\s*=\s*["'](?:page|column)["']/.test(node.attributes);

const inRun = (node: XmlElement): XmlNode[] => node.children.flatMap(seenIn);

function seenIn(node: XmlNode): XmlNode[] {
  if (node.kind === 'text') return node.text.trim() === '' ? [] : [node];
  if (node.kind === 'tag') return node.tag.role === 'nothing' ? [] : [node];
  if (PROPERTIES.test(node.name) || (BLANKS.test(node.name) && !isPageBreak(node))) return [];
  // A field counted by Word is content; one that only holds a tag is the tag.
  if (node.name === 'w:fldSimple' && tagsIn(node).length === 0) return [node];
  return SEEN_THROUGH.test(node.name) ? inRun(node) : [node];
}

const fieldMark = (node: XmlNode | undefined): string | undefined =>
  node?.kind === 'element' && node.name === 'w:fldChar'
    ? /\bw:fldCharType\s*=\s*["'](\w+)["']/.exec(node.attributes)?.[1]
    : undefined;

/** Takes out the marks and the code of each field whose result is nothing but tags. */
function withoutFields(nodes: readonly XmlNode[]): XmlNode[] {
  const kept: XmlNode[] = [];
  for (const node of nodes) {
    const start = kept.map(fieldMark).lastIndexOf('begin');
    const field = kept.slice(start);
    const isSpent =
      fieldMark(node) === 'end' && start >= 0 && field.some(({ kind }) => kind === 'tag');
    if (isSpent)
      kept.splice(start, field.length, ...field.filter(({ kind }) => kind !== 'element'));
    else kept.push(node);
  }
  return kept;
}

/** What a reader would see in it, in order: text, tags, pictures, page breaks; not properties and blanks. */
export const contents = (node: XmlElement): XmlNode[] => withoutFields(inRun(node));

const isBlockTag = (node: XmlNode): boolean => node.kind === 'tag' && node.tag.role !== 'field';
export const holdsOnlyTags = (node: XmlElement): boolean => {
  const inside = contents(node).filter((each) => !isPageBreak(each));
  return inside.length > 0 && inside.every(isBlockTag);
};

export const sectionOf = (paragraph: XmlElement): XmlElement | undefined => {
  const properties = childNamed(paragraph, 'w:pPr');
  return properties && childNamed(properties, 'w:sectPr');
};

const isEmpty = (node: XmlElement): boolean =>
  node.name === 'w:r'
    ? node.children.every((child) => child.kind === 'element' && child.name === 'w:rPr')
    : contents(node).length === 0;

/** Takes a tag out with all that it leaves empty; its paragraph goes where the cell keeps another one. */
export function takeOut(tag: XmlTag): void {
  const around = ancestors(tag);
  const end = around.findIndex(({ name }) => name === 'w:p');
  const paragraph = around[end];
  const isAlone = paragraph !== undefined && contents(paragraph).every((each) => each === tag);
  remove(tag);
  for (const holder of around.slice(0, end)) if (isEmpty(holder)) remove(holder);
  const cell = paragraph?.parent;
  if (!isAlone || cell?.name !== 'w:tc') return;
  const paragraphs = cell.children.filter(
    (child) => child.kind === 'element' && child.name === 'w:p',
  );
  if (paragraphs.length > 1) remove(paragraph);
  // A line broken after the tag would stay in the cell as an empty one.
  else
    for (const run of paragraph.children.slice())
      if (run.kind === 'element' && run.name === 'w:r' && contents(run).length === 0) remove(run);
}

/** Splits whatever lies between the tag and `level`, so that the tag stands directly in `level`. */
export function lift(tag: XmlTag, level: XmlElement): void {
  while (tag.parent !== null && tag.parent !== level) {
    const holder = tag.parent;
    const at = holder.children.indexOf(tag);
    const properties = childNamed(holder, 'w:rPr');
    const half = (children: XmlNode[], copy: XmlElement | undefined) =>
      children.some((child) => child !== properties)
        ? [element(holder.name, holder.attributes, copy ? [copyOf(copy), ...children] : children)]
        : [];
    const before = half(holder.children.slice(0, at), undefined);
    const after = half(holder.children.slice(at + 1), properties);
    replaceWith(holder, [...before, tag, ...after]);
  }
}

/** Replaces a paragraph or row by the block tags it holds; one that ends a section or a page stays, outside the blocks. */
export function dissolve(node: XmlElement): void {
  const tags = tagsIn(node).filter(({ tag }) => tag.role !== 'nothing');
  const isParagraph = node.name === 'w:p';
  const inside = contents(node);
  const breaks = isParagraph ? inside.filter(isPageBreak) : [];
  const section = isParagraph ? sectionOf(node) : undefined;
  if (!section && breaks.length === 0) return replaceWith(node, tags);
  const properties = childNamed(node, 'w:pPr');
  const runs = breaks.map((each) => element('w:r', '', [each]));
  const kept = element('w:p', node.attributes, [...(properties ? [properties] : []), ...runs]);
  const firstOpen = tags.findIndex(({ tag }) => tag.role === 'open');
  const beforeOpen = firstOpen === -1 ? tags.length : firstOpen;
  const cut = section ? beforeOpen : inside.findIndex(isPageBreak);
  replaceWith(node, [...tags.slice(0, cut), kept, ...tags.slice(cut)]);
}
