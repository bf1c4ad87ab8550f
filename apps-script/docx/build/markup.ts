// The light markup of `templates/letters/*.hbs`, read into a list of blocks. One line is one paragraph of the letter.
//
// // …                       a note to whoever edits the file; empty lines count for nothing either
// {{> ten-manh}}             the partial of that name, put in when the DOCX is built (it bears none itself)
// text                       a paragraph of the body: 14 pt, justified, first line indented 1.27 cm
// [giữa đậm 13] text         style words: giữa, phải, trái (no indent) · đậm, nghiêng · a number = size in pt ·
// sát = no space after · lùi = a little in from the left · không-thụt · cách = extra space before · dính = keep with next
// **đậm** and *nghiêng*      inside a line
// ::kẻ 40                    a ruled line 40 mm long, centred
// ::trống 3                  three empty lines
// ::cột 64 101 … ::hết       a borderless table, widths in mm; ::sang begins the next cell, ::hàng the next row;
// `::cột liền-trang …` keeps it on one page with the last two paragraphs before it
// ::bảng 12 10g 34 … ::hết   a ruled table: text size, then widths in mm ("g" = centred column). A row begins with "|",
// a header row (repeated on each page) with "|=", a cell with "|"; a line that begins with
// white space goes on with the row; `::bảng liền-hàng …` keeps each row whole on one page; " ¶ " parts paragraphs inside a cell;
// "<" joins a cell to the one on its left, "^" to the one above
// ::trang-ngang, ::trang-dọc from here a section with page numbers of its own (an annex), landscape or upright
export type Page = 'portrait' | 'landscape';
export type Align = 'left' | 'center' | 'right' | 'both';

export interface ParagraphStyle {
  readonly align: Align;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly points: number;
  readonly indent: boolean;
  readonly inset: boolean;
  readonly tight: boolean;
  readonly apart: boolean;
  readonly keepNext: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly style: ParagraphStyle;
}
export interface Cell {
  readonly blocks: readonly Block[];
  readonly join: 'left' | 'above' | null;
}
export interface Row {
  readonly header: boolean;
  readonly cells: readonly Cell[];
}

export type Block =
  | Paragraph
  | { readonly kind: 'rule'; readonly mm: number }
  | {
      readonly kind: 'columns' | 'table';
      readonly widths: readonly number[];
      readonly together: boolean;
      readonly rows: readonly Row[];
    }
  | { readonly kind: 'section'; readonly page: Page };

const BODY: ParagraphStyle = {
  align: 'both',
  bold: false,
  italic: false,
  points: 14,
  indent: true,
  inset: false,
  tight: false,
  apart: false,
  keepNext: false,
};

const STYLE_WORDS: Readonly<Record<string, Partial<ParagraphStyle>>> = {
  giữa: { align: 'center', indent: false },
  phải: { align: 'right', indent: false },
  trái: { align: 'left', indent: false },
  đậm: { bold: true },
  nghiêng: { italic: true },
  sát: { tight: true },
  lùi: { inset: true },
  'không-thụt': { indent: false },
  cách: { apart: true },
  dính: { keepNext: true },
};

/** A fault in a source file: ours, found by the tests before anybody sees it. */
export class MarkupError extends Error {}

function paragraphOf(line: string, base: ParagraphStyle): Paragraph {
  const [, words, rest] = /^\[([^\]]*)\]\s*(.*)$/.exec(line) ?? [];
  if (words === undefined) return { kind: 'paragraph', text: line, style: base };
  let style = base;
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const change = /^\d+$/.test(word) ? { points: Number(word) } : STYLE_WORDS[word];
    if (!change) throw new MarkupError(`Không có kiểu chữ "${word}": ${line}`);
    style = { ...style, ...change };
  }
  return { kind: 'paragraph', text: rest ?? '', style };
}

/** Partials are put in before anything else is read. */
function expandPartials(
  source: string,
  partials: Readonly<Record<string, string>>,
  depth = 0,
): string {
  if (depth > 5) throw new MarkupError('Mảnh ghép lồng nhau quá sâu.');
  return source.replace(/^[ \t]*\{\{>\s*([\w-]+)\s*\}\}[ \t]*$/gm, (_, name: string) => {
    const partial = partials[name];
    if (partial === undefined) throw new MarkupError(`Không có mảnh ghép "${name}".`);
    return expandPartials(partial.trimEnd(), partials, depth + 1);
  });
}

class Lines {
  private at = 0;
  constructor(private readonly lines: readonly string[]) {}
  peek = (): string | undefined => this.lines[this.at];
  next = (): string | undefined => this.lines[this.at++];
}

const numbers = (words: readonly string[]): number[] => words.map((word) => parseFloat(word));

function readColumns(lines: Lines, words: readonly string[]): Block {
  const together = words[0] === 'liền-trang';
  const rows: { header: boolean; cells: Cell[] }[] = [];
  const newCell = (row: { cells: Cell[] } | undefined) =>
    row?.cells.push({ blocks: readBlocks(lines, ['::sang', '::hàng', '::hết']), join: null });
  for (let end: string | undefined = '::hàng'; end !== '::hết'; end = lines.next()) {
    if (end === undefined) throw new MarkupError('Thiếu ::hết.');
    if (end === '::hàng') rows.push({ header: false, cells: [] });
    newCell(rows[rows.length - 1]);
  }
  return { kind: 'columns', widths: numbers(together ? words.slice(1) : words), together, rows };
}

function readCell(text: string, style: ParagraphStyle): Cell {
  if (text === '<') return { blocks: [], join: 'left' };
  if (text === '^') return { blocks: [], join: 'above' };
  const parts = text.split('¶').map((part) => part.trim());
  return { blocks: parts.map((part) => paragraphOf(part, style)), join: null };
}

function readTable(lines: Lines, words: readonly string[]): Block {
  const together = words[0] === 'liền-hàng';
  const [size, ...columns] = together ? words.slice(1) : words;
  const base = { ...BODY, points: Number(size), indent: false, tight: true };
  const rows: Row[] = [];
  for (let line = lines.next(); line !== '::hết'; line = lines.next()) {
    if (line === undefined || !line.startsWith('|'))
      throw new MarkupError(`Hàng của bảng: ${line ?? 'thiếu ::hết'}`);
    let whole = line;
    while (/^\s/.test(lines.peek() ?? '')) whole += ` ${lines.next()?.trim() ?? ''}`;
    const header = whole.startsWith('|=');
    const cells = whole
      .slice(header ? 2 : 1)
      .split('|')
      .map((cell, index) => {
        const centred = header || (columns[index] ?? '').endsWith('g');
        return readCell(cell.trim(), { ...base, align: centred ? 'center' : 'left', bold: header });
      });
    if (cells.length !== columns.length)
      throw new MarkupError(`Hàng có ${cells.length} ô: ${whole}`);
    rows.push({ header, cells });
  }
  return { kind: 'table', widths: numbers(columns), together, rows };
}

/** Reads until one of `ends`, which is left for the caller, or to the end of the file. */
function readBlocks(lines: Lines, ends: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let line = lines.peek(); line !== undefined && !ends.includes(line); line = lines.peek()) {
    lines.next();
    const [word, ...words] = line.split(/\s+/);
    if (word === '::kẻ') blocks.push({ kind: 'rule', mm: Number(words[0]) });
    else if (word === '::trống') {
      const empty: Paragraph = {
        kind: 'paragraph',
        text: '',
        style: { ...BODY, indent: false, tight: true },
      };
      blocks.push(...Array.from({ length: Number(words[0]) }, () => empty));
    } else if (word === '::cột') blocks.push(readColumns(lines, words));
    else if (word === '::bảng') blocks.push(readTable(lines, words));
    else if (word === '::trang-ngang') blocks.push({ kind: 'section', page: 'landscape' });
    else if (word === '::trang-dọc') blocks.push({ kind: 'section', page: 'portrait' });
    else if (word?.startsWith('::')) throw new MarkupError(`Không có chỉ dẫn "${line}".`);
    else blocks.push(paragraphOf(line, BODY));
  }
  return blocks;
}

export function readMarkup(source: string, partials: Readonly<Record<string, string>>): Block[] {
  const lines = expandPartials(source, partials)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !line.startsWith('//'));
  return readBlocks(new Lines(lines), []);
}
