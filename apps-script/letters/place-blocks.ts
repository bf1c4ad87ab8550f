/** Moves block tags to the level they govern: the lowest common ancestor of the tags of a block (letters.md, rules 2 and 3). */
import type { Block } from './blocks.ts';
import type { Problem } from './problem.ts';
import { tagsIn } from './pull-tags.ts';
import { problemAt } from './tag.ts';
import {
  childNamed,
  copyOf,
  element,
  insertAfter,
  insertBefore,
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

function ancestors(node: XmlNode): XmlElement[] {
  const line: XmlElement[] = [];
  for (let at = node.parent; at !== null; at = at.parent) line.push(at);
  return line;
}

function commonAncestor(nodes: readonly XmlNode[]): XmlElement | null {
  const [first, ...others] = nodes.map(ancestors);
  return first?.find((candidate) => others.every((line) => line.includes(candidate))) ?? null;
}

/** The node itself or its ancestor that is a direct child of `parent`. */
function childUnder(parent: XmlElement, node: XmlNode): XmlNode {
  let at = node;
  while (at.parent !== null && at.parent !== parent) at = at.parent;
  return at;
}

/** What a reader would see in it, in order: text, tags, pictures, breaks; not properties and blanks. */
function contents(node: XmlElement): XmlNode[] {
  return node.children.flatMap((child): XmlNode[] => {
    if (child.kind === 'text') return child.text.trim() === '' ? [] : [child];
    if (child.kind === 'tag') return child.tag.role === 'nothing' ? [] : [child];
    if (/^w:(?:pPr|rPr|tcPr|trPr|tblPrEx)$/.test(child.name)) return [];
    if (/^w:(?:r|t|hyperlink|p|tc|tbl|tr)$/.test(child.name)) return contents(child);
    return [child];
  });
}

const isBlockTag = (node: XmlNode): boolean => node.kind === 'tag' && node.tag.role !== 'field';
const holdsOnlyTags = (node: XmlElement): boolean => {
  const inside = contents(node);
  return inside.length > 0 && inside.every(isBlockTag);
};

const sectionOf = (paragraph: XmlElement): XmlElement | undefined => {
  const properties = childNamed(paragraph, 'w:pPr');
  return properties && childNamed(properties, 'w:sectPr');
};

/** Takes a tag out of its run; a run and a paragraph left empty go too, where the cell keeps another paragraph. */
function takeOut(tag: XmlTag): void {
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
function lift(tag: XmlTag, level: XmlElement): void {
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

function placeInParagraph(block: Block, paragraph: XmlElement): void {
  const inside = contents(paragraph);
  const whole = inside[0] === block.open && inside[inside.length - 1] === block.close;
  if (whole && block.tags.length === 2 && isContainer(paragraph.parent) && !sectionOf(paragraph)) {
    remove(block.open);
    remove(block.close);
    insertBefore(paragraph, block.open);
    insertAfter(paragraph, block.close);
    return;
  }
  const level = commonAncestor(block.tags);
  if (level === null || level.name === 'w:t') return;
  for (const tag of block.tags) lift(tag, level);
}

/** Replaces a paragraph or row by the block tags it holds; a paragraph that ends a section stays, outside the blocks. */
function dissolve(node: XmlElement): void {
  const tags = tagsIn(node).filter(({ tag }) => tag.role !== 'nothing');
  const section = node.name === 'w:p' ? sectionOf(node) : undefined;
  if (!section) return replaceWith(node, tags);
  const properties = childNamed(node, 'w:pPr');
  const kept = element('w:p', node.attributes, properties ? [properties] : []);
  const firstOpen = tags.findIndex(({ tag }) => tag.role === 'open');
  const cut = firstOpen === -1 ? tags.length : firstOpen;
  replaceWith(node, [...tags.slice(0, cut), kept, ...tags.slice(cut)]);
}

const misplaced = (tag: XmlTag, what: string): Problem => problemAt(tag.tag, 'khối_sai_chỗ', what);

function placeAmongParagraphs(block: Block, level: XmlElement): Problem[] {
  return block.tags.flatMap((tag): Problem[] => {
    if (tag.parent === level) return [];
    const paragraph = childUnder(level, tag);
    if (paragraph.kind !== 'element' || paragraph.name !== 'w:p') {
      return [
        misplaced(
          tag,
          'thẻ này nằm trong bảng còn thẻ kia của khối ở ngoài; đặt cả hai trong bảng hoặc cả hai ở ngoài.',
        ),
      ];
    }
    if (holdsOnlyTags(paragraph)) {
      dissolve(paragraph);
      return [];
    }
    const inside = contents(paragraph);
    const first = inside[0] === tag;
    const last = inside[inside.length - 1] === tag;
    if (tag.tag.role !== 'close' && first) {
      takeOut(tag);
      insertBefore(paragraph, tag);
    } else if (tag.tag.role !== 'open' && last) {
      takeOut(tag);
      insertAfter(paragraph, tag);
    } else {
      return [
        misplaced(
          tag,
          'khối kéo qua nhiều đoạn thì thẻ mở phải ở đầu đoạn, thẻ đóng ở cuối đoạn, hoặc mỗi thẻ một đoạn riêng.',
        ),
      ];
    }
    return [];
  });
}

function placeAmongRows(block: Block, table: XmlElement): Problem[] {
  return block.tags.flatMap((tag): Problem[] => {
    if (tag.parent === table) return [];
    const row = childUnder(table, tag);
    if (row.kind !== 'element' || row.name !== 'w:tr') {
      return [misplaced(tag, 'đặt thẻ trong một hàng của bảng.')];
    }
    if (holdsOnlyTags(row)) {
      dissolve(row);
      return [];
    }
    const inside = contents(row);
    const starts = tag.tag.role === 'open' || (tag.tag.role === 'else' && inside[0] === tag);
    if (!starts && tag.tag.role === 'else' && inside[inside.length - 1] !== tag) {
      return [
        misplaced(
          tag,
          '{{else}} giữa các hàng phải đứng đầu hàng, cuối hàng hoặc ở một hàng riêng.',
        ),
      ];
    }
    takeOut(tag);
    if (starts) insertBefore(row, tag);
    else insertAfter(row, tag);
    return [];
  });
}

/** Tags in different cells of one row: the row repeats as a whole, so it has no second branch. */
function placeAroundRow(block: Block, row: XmlElement): Problem[] {
  const between = block.tags.filter(({ tag }) => tag.role === 'else');
  if (between.length > 0) {
    return between.map(({ tag }) =>
      problemAt(
        tag,
        'else_giữa_ô',
        'không dùng {{else}} giữa các ô của một hàng; hãy viết hai hàng.',
      ),
    );
  }
  takeOut(block.open);
  takeOut(block.close);
  insertBefore(row, block.open);
  insertAfter(row, block.close);
  return [];
}

function placeOne(block: Block): Problem[] {
  const level = commonAncestor(block.tags);
  if (level === null) return [];
  const paragraph = [level, ...ancestors(level)].find(({ name }) => name === 'w:p');
  if (paragraph && !isContainer(level)) {
    placeInParagraph(block, paragraph);
    return [];
  }
  if (level.name === 'w:tr') return placeAroundRow(block, level);
  if (level.name === 'w:tbl') return placeAmongRows(block, level);
  if (isContainer(level)) return placeAmongParagraphs(block, level);
  return [
    misplaced(block.open, 'đặt thẻ mở và thẻ đóng của khối trong cùng một phần của văn bản.'),
  ];
}

/** Outer blocks first: an inner tag goes inside what its outer tag already governs. */
export function placeBlocks(blocks: readonly Block[]): Problem[] {
  return blocks.flatMap(placeOne);
}
