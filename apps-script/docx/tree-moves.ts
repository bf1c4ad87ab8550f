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
} from './xml.ts';

const CONTAINERS = new Set([
  'w:body',
  'w:tc',
  'w:hdr',
  'w:ftr',
  'w:txbxContent',
  'w:footnote',
  'w:endnote',
]);

export const isContainer = (node: XmlElement | null): boolean =>
  node !== null && CONTAINERS.has(node.name);

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

/** What a reader would see in it, in order: text, tags, pictures, breaks; not properties and blanks. */
export function contents(node: XmlElement): XmlNode[] {
  return node.children.flatMap((child): XmlNode[] => {
    if (child.kind === 'text') return child.text.trim() === '' ? [] : [child];
    if (child.kind === 'tag') return child.tag.role === 'nothing' ? [] : [child];
    if (/^w:(?:pPr|rPr|tcPr|trPr|tblPrEx)$/.test(child.name)) return [];
    if (/^w:(?:r|t|hyperlink|p|tc|tbl|tr)$/.test(child.name)) return contents(child);
    return [child];
  });
}

const isBlockTag = (node: XmlNode): boolean => node.kind === 'tag' && node.tag.role !== 'field';
export const holdsOnlyTags = (node: XmlElement): boolean => {
  const inside = contents(node);
  return inside.length > 0 && inside.every(isBlockTag);
};

export const sectionOf = (paragraph: XmlElement): XmlElement | undefined => {
  const properties = childNamed(paragraph, 'w:pPr');
  return properties && childNamed(properties, 'w:sectPr');
};

/** Takes a tag out of its run; a run and a paragraph left empty go too, where the cell keeps another paragraph. */
export function takeOut(tag: XmlTag): void {
  const [holder, run, paragraph] = ancestors(tag);
  remove(tag);
  if (holder?.name === 'w:t' && holder.children.length === 0) {
    remove(holder);
    if (run && contents(run).length === 0 && run.name === 'w:r') remove(run);
  }
  const cell = paragraph?.parent;
  if (paragraph?.name !== 'w:p' || cell?.name !== 'w:tc' || contents(paragraph).length > 0) return;
  const paragraphs = cell.children.filter(
    (child) => child.kind === 'element' && child.name === 'w:p',
  );
  if (paragraphs.length > 1) remove(paragraph);
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

/** Replaces a paragraph or row by the block tags it holds; a paragraph that ends a section stays, outside the blocks. */
export function dissolve(node: XmlElement): void {
  const tags = tagsIn(node).filter(({ tag }) => tag.role !== 'nothing');
  const section = node.name === 'w:p' ? sectionOf(node) : undefined;
  if (!section) return replaceWith(node, tags);
  const properties = childNamed(node, 'w:pPr');
  const kept = element('w:p', node.attributes, properties ? [properties] : []);
  const firstOpen = tags.findIndex(({ tag }) => tag.role === 'open');
  const cut = firstOpen === -1 ? tags.length : firstOpen;
  replaceWith(node, [...tags.slice(0, cut), kept, ...tags.slice(cut)]);
}
