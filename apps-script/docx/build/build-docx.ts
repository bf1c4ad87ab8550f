// Where the script is built: a letter's source (`markup.ts`) as a DOCX in the form of Nghị định 30/2020, whose text still bears the {{…}}.
import { blockXml, twips } from './docx-blocks.ts';
import { FIXED_PARTS } from './docx-parts.ts';
import { type Block, type Page, readMarkup } from './markup.ts';
import { encodeUtf8 } from '../base/utf8.ts';
import { pack, storing, writeZip, type ZipCodec } from '../base/zip.ts';
import { XML_DECLARATION } from '../base/xml.ts';

/** A4; margins top and bottom 20, left 30, right 15 mm (Nghị định 30/2020, Phụ lục I). */
const SHORT = 210;
const LONG = 297;
const SIDE_MARGINS = 45;

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Page numbers start at 1 in each section and do not show on its first page (first-page header). */
function section(page: Page): string {
  const [width, height] = page === 'portrait' ? [SHORT, LONG] : [LONG, SHORT];
  const turned = page === 'landscape' ? ' w:orient="landscape"' : '';
  return (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>' +
    '<w:headerReference w:type="first" r:id="rId4"/><w:type w:val="nextPage"/>' +
    `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${turned}/>` +
    `<w:pgMar w:top="${twips(20)}" w:right="${twips(15)}" w:bottom="${twips(20)}" w:left="${twips(30)}" ` +
    `w:header="${twips(10)}" w:footer="${twips(10)}" w:gutter="0"/>` +
    '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
  );
}

/** A paragraph as flat as there is, so that it never needs a page of its own: a page full to the last point has room. */
const flat = (more: string): string =>
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="1" w:lineRule="exact"/>' +
  `<w:rPr><w:sz w:val="2"/></w:rPr>${more}</w:pPr></w:p>`;

const isText = (block: Block): boolean =>
  block.kind === 'paragraph' && !/^(?:\{\{[#/][^}]*\}\}|\{\{else[^}]*\}\}|\s)*$/.test(block.text);

/** From the last paragraph of text up to a block that is kept on one page: the signature never stands alone. */
function keptWithNext(blocks: readonly Block[]): Set<Block> {
  const kept = new Set<Block>();
  blocks.forEach((block, index) => {
    if (block.kind !== 'columns' || !block.together) return;
    const before = blocks.slice(0, index);
    const from = before.filter(isText).slice(-1)[0];
    if (from) for (const paragraph of before.slice(before.indexOf(from))) kept.add(paragraph);
  });
  return kept;
}

function body(blocks: readonly Block[]): string {
  const kept = keptWithNext(blocks);
  let page: Page = 'portrait';
  const parts = blocks.map((block, at) => {
    if (block.kind === 'section') {
      // Before the first block there is no page to end.
      const end = at === 0 ? '' : flat(section(page));
      page = block.page;
      return end;
    }
    const width = (page === 'portrait' ? SHORT : LONG) - SIDE_MARGINS;
    return blockXml(block, { width, keepNext: kept.has(block) });
  });
  const last = blocks[blocks.length - 1];
  // Word wants a paragraph after a table that ends the body; one that holds only tags goes.
  const tail = last && !isText(last) ? flat('') : '';
  return `<w:body>${parts.join('')}${tail}${section(page)}</w:body>`;
}

export function buildDocx(
  source: string,
  partials: Readonly<Record<string, string>>,
  codec: ZipCodec = storing,
): Uint8Array {
  const document = `${XML_DECLARATION}<w:document ${NAMESPACES}>${body(readMarkup(source, partials))}</w:document>`;
  const parts: Record<string, string> = { ...FIXED_PARTS, 'word/document.xml': document };
  return writeZip(Object.entries(parts).map(([name, xml]) => pack(name, encodeUtf8(xml), codec)));
}
