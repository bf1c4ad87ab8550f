// Pairs the block tags of a part: which open, else and close belong together.
import type { Problem } from '../base/problem.ts';
import { problemAt, type Tag } from '../base/tag.ts';
import type { XmlTag } from '../base/xml.ts';

/** Open, any else, close; in document order. */
export interface Block {
  readonly tags: XmlTag[];
  readonly open: XmlTag;
  readonly close: XmlTag;
}

interface Unfinished {
  readonly name: string;
  readonly tags: XmlTag[];
  readonly open: XmlTag;
}

const notClosed = (open: Tag & { role: 'open' }, found?: Tag): Problem =>
  problemAt(
    open,
    found ? 'khối_bắt_chéo' : 'khối_chưa_đóng',
    found
      ? `khối mở ở đây lại gặp ${found.raw} (đoạn ${found.paragraph}) trước khi được đóng bằng {{/${open.block}}}; các khối phải lồng trọn trong nhau.`
      : `chưa được đóng; cần {{/${open.block}}} ở sau.`,
  );

export function pairBlocks(tags: readonly XmlTag[]): { blocks: Block[]; problems: Problem[] } {
  const open: Unfinished[] = [];
  const blocks: Block[] = [];
  const problems: Problem[] = [];
  for (const node of tags) {
    const { tag } = node;
    if (tag.role === 'open') open.push({ name: tag.block, tags: [node], open: node });
    if (tag.role === 'else') {
      const current = open[open.length - 1];
      const last = current?.tags[current.tags.length - 1]?.tag;
      if (!current || (last?.role === 'else' && last.block === null)) {
        problems.push(
          problemAt(tag, 'else_lạc', 'không nằm trong khối nào, hoặc khối đã có {{else}} rồi.'),
        );
      } else current.tags.push(node);
    }
    if (tag.role === 'close') {
      const last = open[open.length - 1];
      if (last?.name === tag.block) {
        open.pop();
        blocks.push({ tags: [...last.tags, node], open: last.open, close: node });
      } else if (last && open.some(({ name }) => name === tag.block)) {
        // Everything opened since the partner was left open: report those, then go on from the partner.
        while (open.length > 0 && open[open.length - 1]?.name !== tag.block) {
          const crossed = open.pop()?.open.tag;
          if (crossed?.role === 'open') problems.push(notClosed(crossed, tag));
        }
        open.pop();
      } else {
        problems.push(problemAt(tag, 'đóng_khối_thừa', 'không có khối nào đang mở để đóng.'));
      }
    }
  }
  for (const { open: node } of open) {
    if (node.tag.role === 'open') problems.push(notClosed(node.tag));
  }
  const order = new Map(tags.map((node, index) => [node, index]));
  blocks.sort((a, b) => (order.get(a.open) ?? 0) - (order.get(b.open) ?? 0));
  return { blocks, problems };
}
