// What of an issued letter goes on the ward's portal, ready to be copied: as HTML and as plain text.
import { clean } from './base/clean.ts';
import { decodeXml, readPart } from './base/read-part.ts';
import { childNamed, descendants, escapeAttribute, type XmlElement } from './base/xml.ts';
import { readZip, storing, unpack } from './base/zip.ts';

export interface CopyOptions {
  /** Stands in the place of the letterhead, whose number and date the draft leaves open. */
  readonly heading: string;
  /** Whether what lies behind the letter itself is public too. */
  readonly withAnnex: boolean;
  /** What must not be read in it: names without consent, contacts. */
  readonly hides: readonly string[];
}

export interface PublicCopy {
  readonly html: string;
  readonly text: string;
}

const HIDDEN = '(không công khai)';

type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly hasHead: boolean; readonly rows: readonly string[][] };

/** Throws on bytes that are no DOCX. Whatever stands in the letter comes out as text, never as markup. */
export function publicCopy(docx: Uint8Array, options: CopyOptions): PublicCopy {
  const blocks: readonly Block[] = [
    { kind: 'heading', text: options.heading },
    ...blocksOf(bodyOf(docx), options),
  ];
  return {
    html: `${blocks.map(htmlOf).join('\n')}\n`,
    text: `${blocks.map(textOf).join('\n\n')}\n`,
  };
}

const MARKS = { text: '=== CHỮ ===', html: '=== HTML ===' } as const;

/** Both in one text, for a file: whoever posts copies the one or the other. */
export function publicText(docx: Uint8Array, options: CopyOptions): string {
  const { text, html } = publicCopy(docx, options);
  return [LEAD, MARKS.text, text, MARKS.html, html].join('\n\n');
}

const LEAD =
  'Bản để đăng Cổng thông tin điện tử: chép phần chữ, hoặc phần HTML vào chế độ mã nguồn của trang. Đăng xong ghi Ngày đăng, Đường dẫn ở tab “Công khai, tuyên truyền”.';

/** The two parts of such a file; null for another text. */
export function readPublicText(whole: string): PublicCopy | null {
  const [start, end] = [`\n\n${MARKS.text}\n\n`, `\n\n${MARKS.html}\n\n`];
  const [from, to] = [whole.indexOf(start), whole.lastIndexOf(end)];
  if (from < 0 || to < from) return null;
  return { text: whole.slice(from + start.length, to), html: whole.slice(to + end.length) };
}

function bodyOf(docx: Uint8Array): XmlElement {
  const entry = readZip(docx).find(({ name }) => /^word\/document\d*\.xml$/.test(name));
  const root = entry && readPart(decodeXml(unpack(entry, storing)));
  const body = root && childNamed(root, 'w:body');
  if (root === undefined || body === undefined) throw new Error('DOCX: no body');
  clean(root);
  return body;
}

function blocksOf(body: XmlElement, { withAnnex, hides }: CopyOptions): Block[] {
  const hide = hiding(hides, descendants(body, 'w:p').map(wordsOf).join('\n'));
  const blocks: Block[] = [];
  let isFirst = true;
  for (const node of body.children) {
    if (node.kind !== 'element') continue;
    if (!withAnnex && endsLetter(node)) break;
    if (node.name === 'w:tbl') {
      // What stands first is the letterhead: of a draft it holds no number and no date.
      if (!isFirst) blocks.push(...tableOf(node, hide));
      isFirst = false;
    } else if (node.name === 'w:p') {
      const text = hide(wordsOf(node));
      if (text === '' || /^\(Kèm theo/.test(text)) continue;
      isFirst = false;
      blocks.push({ kind: isBold(node) ? 'heading' : 'paragraph', text });
    }
  }
  return blocks;
}

/** A new section or page: the annex begins. */
const endsLetter = (node: XmlElement): boolean =>
  node.name === 'w:p' &&
  [...descendants(node, 'w:sectPr'), ...descendants(node, 'w:pageBreakBefore')].length +
    descendants(node, 'w:br').filter(({ attributes }) => attributes.includes('"page"')).length >
    0;

function tableOf(table: XmlElement, hide: (text: string) => string): Block[] {
  const lines = descendants(table, 'w:tr');
  const cells = lines.map((row) =>
    descendants(row, 'w:tc').map((cell) => descendants(cell, 'w:p').map(wordsOf)),
  );
  // The foot: those who get it are not told to everybody, who signed is.
  if (cells.some((row) => row.some(([first = '']) => first.startsWith('Nơi nhận'))))
    return cells
      .flat()
      .filter(([first = '']) => !first.startsWith('Nơi nhận'))
      .flatMap((cell) => cell.filter((one) => one !== ''))
      .map((text): Block => ({ kind: 'paragraph', text }));
  const rows = cells.map((row) =>
    row.map((cell) => hide(cell.filter((one) => one !== '').join('\n'))),
  );
  const hasHead = descendants(lines[0] ?? table, 'w:tblHeader').length > 0;
  return rows.every((row) => row.every((cell) => cell === ''))
    ? []
    : [{ kind: 'table', hasHead, rows }];
}

/** The words of a paragraph, as they are read. */
const wordsOf = (paragraph: XmlElement): string =>
  descendants(paragraph, 'w:r')
    .flatMap(({ children }) => children)
    .map((node) => {
      if (node.kind !== 'element') return '';
      if (node.name === 'w:t')
        return node.children.map((one) => (one.kind === 'text' ? one.text : '')).join('');
      if (node.name === 'w:noBreakHyphen') return '-';
      return ['w:br', 'w:cr', 'w:tab'].includes(node.name) ? ' ' : '';
    })
    .join('')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

const isBold = (paragraph: XmlElement): boolean =>
  descendants(paragraph, 'w:r').every((run) => {
    const said = descendants(run, 'w:t').some(({ children }) => children.length > 0);
    return (
      !said || descendants(run, 'w:b').some(({ attributes }) => !/"(?:0|false)"/.test(attributes))
    );
  });

/** Short ones would be found in other words. */
const LEAST = 5;
const BETWEEN_DIGITS = '[\\s.-]?';

const patternOf = (secret: string): string =>
  /^[\d\s.-]+$/.test(secret)
    ? [...secret.replace(/\D/g, '')].join(BETWEEN_DIGITS)
    : secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Only what stands somewhere in the letter is looked for in its paragraphs. */
function hiding(hides: readonly string[], whole: string): (text: string) => string {
  const said = whole.toLowerCase();
  const digits = said.replace(/[\s.-]/g, '');
  const found = hides
    .map((one) => one.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((one) => one.length >= LEAST)
    .filter((one) => {
      const low = one.toLowerCase();
      return said.includes(low) || digits.includes(low.replace(/[\s.-]/g, ''));
    })
    .sort((a, b) => b.length - a.length);
  if (found.length === 0) return (text) => text;
  const pattern = new RegExp(found.map(patternOf).join('|'), 'giu');
  return (text) => text.replace(pattern, HIDDEN);
}

const escaped = (text: string): string => escapeAttribute(text).replace(/'/g, '&#39;');

/** An address of the web becomes a link; nothing else does. */
const linked = (text: string): string =>
  escaped(text)
    .replace(
      /\bhttps:\/\/[\w\-.~/?=%+:@#]+(?:&amp;[\w\-.~/?=%+:@#]+)*[\w/=#-]/g,
      '<a href="$&">$&</a>',
    )
    .replace(/\n/g, '<br>');

function htmlOf(block: Block): string {
  if (block.kind !== 'table') {
    const tag = block.kind === 'heading' ? 'h3' : 'p';
    return `<${tag}>${linked(block.text)}</${tag}>`;
  }
  const rows = block.rows.map((row, at) => {
    const tag = at === 0 && block.hasHead ? 'th' : 'td';
    return `<tr>${row.map((cell) => `<${tag}>${linked(cell)}</${tag}>`).join('')}</tr>`;
  });
  return `<table>\n${rows.join('\n')}\n</table>`;
}

const textOf = (block: Block): string =>
  block.kind === 'table'
    ? block.rows.map((row) => row.map((cell) => cell.replace(/\n/g, '; ')).join(' | ')).join('\n')
    : block.text;
