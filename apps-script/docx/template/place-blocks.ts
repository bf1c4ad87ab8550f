// Moves block tags to the level they govern: the lowest common ancestor of the tags of a block.
import type { Block } from './blocks.ts';
import { isContainer } from '../base/containers.ts';
import type { Problem } from '../base/problem.ts';
import { problemAt } from '../base/tag.ts';
import {
  ancestors,
  childUnder,
  commonAncestor,
  contents,
  dissolve,
  holdsOnlyTags,
  lift,
  sectionOf,
  takeOut,
} from './tree-moves.ts';
import { insertAfter, insertBefore, remove, type XmlElement, type XmlTag } from '../base/xml.ts';

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
