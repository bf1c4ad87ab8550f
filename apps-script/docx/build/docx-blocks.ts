// Blocks of the markup as WordprocessingML, in the measures of Nghị định 30/2020 (Phụ lục I).
import type { Align, Block, Cell, Paragraph, ParagraphStyle, Row } from './markup.ts';
import { escapeText } from '../base/xml.ts';

/** Twentieths of a point, Word's unit of length. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);

const FIRST_LINE = twips(12.7);
const INSET = twips(1.5);
const SPACE_AFTER = 120;

/** `**đậm**` and `*nghiêng*`; a tag keeps its asterisks-free text as it is. */
function runs(text: string, style: ParagraphStyle): string {
  let { bold, italic } = style;
  return text
    .split(/(\*\*|\*)/)
    .map((piece) => {
      if (piece === '**') bold = !bold;
      else if (piece === '*') italic = !italic;
      else if (piece !== '') {
        const look = runLook({ ...style, bold, italic });
        return `<w:r>${look}<w:t xml:space="preserve">${escapeText(piece)}</w:t></w:r>`;
      }
      return '';
    })
    .join('');
}

const runLook = ({ bold, italic, points }: ParagraphStyle): string =>
  `<w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}` +
  `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/></w:rPr>`;

const ALIGN: Record<Align, string> = {
  left: 'left',
  center: 'center',
  right: 'right',
  both: 'both',
};

/** A line that holds only tags is no line of the letter: small and flat, so that it spoils no cell of the template. */
const TAGS_ONLY = /^(?:\s|\{\{(?:[#/][^}]*|else[^}]*)\}\})+$/;
const TAG_POINTS = 8;

const lookOf = ({ text, style }: Paragraph): ParagraphStyle =>
  TAGS_ONLY.test(text)
    ? { ...style, align: 'left', points: TAG_POINTS, indent: false, tight: true, apart: false }
    : style;

function paragraph(block: Paragraph, keepNext: boolean): string {
  const { text } = block;
  const style = lookOf(block);
  const after = style.tight ? 0 : SPACE_AFTER;
  const before = style.apart ? SPACE_AFTER : 0;
  return (
    `<w:p><w:pPr>${keepNext || style.keepNext ? '<w:keepNext/>' : ''}` +
    `<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/>` +
    (style.indent ? `<w:ind w:firstLine="${FIRST_LINE}"/>` : '') +
    (style.inset ? `<w:ind w:left="${INSET}"/>` : '') +
    `<w:jc w:val="${ALIGN[style.align]}"/>${runLook(style)}</w:pPr>${runs(text, style)}</w:p>`
  );
}

/** A ruled line that survives conversions: an almost flat paragraph with a top border, indented from both sides. */
function rule(mm: number, width: number): string {
  const side = twips(Math.max(0, (width - mm) / 2));
  return (
    '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>' +
    '<w:spacing w:before="60" w:after="0" w:line="80" w:lineRule="exact"/>' +
    `<w:ind w:left="${side}" w:right="${side}"/><w:jc w:val="center"/>` +
    '<w:rPr><w:sz w:val="4"/><w:szCs w:val="4"/></w:rPr></w:pPr></w:p>'
  );
}

const joinedBelow = (rows: readonly Row[], row: number, column: number): boolean =>
  rows[row + 1]?.cells[column]?.join === 'above';

function cell(
  made: Cell,
  place: { width: number; span: number; vertical: string; header: boolean },
): string {
  const inside = made.blocks.map((block) => blockXml(block, { width: place.width })).join('');
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${twips(place.width)}" w:type="dxa"/>` +
    (place.span > 1 ? `<w:gridSpan w:val="${place.span}"/>` : '') +
    place.vertical +
    (place.header ? '<w:vAlign w:val="center"/>' : '') +
    `</w:tcPr>${inside === '' ? '<w:p/>' : inside}</w:tc>`
  );
}

function tableRow(
  rows: readonly Row[],
  index: number,
  table: { widths: readonly number[]; together: boolean },
): string {
  const row = rows[index];
  if (!row) return '';
  const cells = row.cells.map((made, column) => {
    if (made.join === 'left') return '';
    let span = 1;
    while (row.cells[column + span]?.join === 'left') span += 1;
    const width = table.widths.slice(column, column + span).reduce((sum, mm) => sum + mm, 0);
    const vertical =
      made.join === 'above'
        ? '<w:vMerge/>'
        : joinedBelow(rows, index, column)
          ? '<w:vMerge w:val="restart"/>'
          : '';
    return cell(made, { width, span, vertical, header: row.header });
  });
  const whole = table.together ? '<w:cantSplit/>' : '';
  const repeated = row.header ? '<w:tblHeader/>' : '';
  const properties = whole + repeated === '' ? '' : `<w:trPr>${whole}${repeated}</w:trPr>`;
  return `<w:tr>${properties}${cells.join('')}</w:tr>`;
}

const RULED = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

function table(block: Extract<Block, { kind: 'columns' | 'table' }>): string {
  // A row that is not said to stay whole may run over a page: kept whole, a long one leaves half a page white.
  const { widths, rows, together } = block;
  const total = widths.reduce((sum, mm) => sum + mm, 0);
  const ruled = block.kind === 'table';
  const margin = ruled ? twips(1.5) : 0;
  const grid = widths.map((mm) => `<w:gridCol w:w="${twips(mm)}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${twips(total)}" w:type="dxa"/>` +
    (ruled ? `<w:tblBorders>${RULED}</w:tblBorders>` : '') +
    '<w:tblLayout w:type="fixed"/><w:tblCellMar>' +
    `<w:top w:w="${ruled ? 40 : 0}" w:type="dxa"/><w:left w:w="${margin}" w:type="dxa"/><w:bottom w:w="${ruled ? 40 : 0}" w:type="dxa"/>` +
    `<w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>` +
    `${rows.map((_, index) => tableRow(rows, index, { widths, together })).join('')}</w:tbl>`
  );
}

/** `width` is that of the column or page the block stands in, in mm. */
export function blockXml(block: Block, options: { width: number; keepNext?: boolean }): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block, options.keepNext === true);
    case 'rule':
      return rule(block.mm, options.width);
    case 'columns':
    case 'table':
      return table(block);
    case 'section':
      return '';
  }
}
