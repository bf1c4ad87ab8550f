// Small DOCX files made in code, as clean XML, as a person's editing leaves it, and as Google Docs exports it.
import { decodeUtf8, encodeUtf8 } from '#docx/base/utf8';
import { pack, readZip, storing, unpack, writeZip } from '#docx/base/zip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const esc = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export const run = (text: string, look = '') =>
  `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}<w:t xml:space="preserve">${esc(text)}</w:t></w:r>`;
export const p = (text: string, properties = '') =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${run(text)}</w:p>`;
export const tc = (...paragraphs: string[]) =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraphs.map((each) => (each.startsWith('<') ? each : p(each))).join('')}</w:tc>`;
export const tr = (...cells: string[]) =>
  `<w:tr>${cells.map((each) => (each.startsWith('<w:tc>') ? each : tc(each))).join('')}</w:tr>`;
export const tbl = (...rows: string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>${rows.join('')}</w:tbl>`;

export const TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="x"/><Override PartName="/word/comments.xml" ContentType="y"/></Types>`;
export const RELS = `${HEAD}<Relationships xmlns="z"><Relationship Id="rId1" Type="header" Target="header1.xml"/><Relationship Id="rId9" Type="comments" Target="comments.xml"/></Relationships>`;

export function zipOf(parts: Record<string, string>): Uint8Array {
  return writeZip(Object.entries(parts).map(([name, xml]) => pack(name, encodeUtf8(xml), storing)));
}

export const documentXml = (...blocks: string[]) =>
  `${HEAD}<w:document ${W}><w:body>${blocks.map((each) => (each.startsWith('<') ? each : p(each))).join('')}<w:sectPr/></w:body></w:document>`;

export const docxOf = (...blocks: string[]): Uint8Array =>
  zipOf({ 'word/document.xml': documentXml(...blocks) });

export const headerXml = (name: 'hdr' | 'ftr', ...paragraphs: string[]) =>
  `${HEAD}<w:${name} ${W}>${paragraphs.join('')}</w:${name}>`;

export function partOf(docx: Uint8Array, name: string): string {
  const entry = readZip(docx).find((each) => each.name === name);
  if (!entry) throw new Error(`no ${name}`);
  return decodeUtf8(unpack(entry, storing));
}

function editXml(docx: Uint8Array, edit: (xml: string) => string): Uint8Array {
  return writeZip(
    readZip(docx).map((entry) =>
      entry.name === 'word/document.xml'
        ? pack(entry.name, encodeUtf8(edit(decodeUtf8(unpack(entry, storing)))), storing)
        : entry,
    ),
  );
}

/** Every run cut into runs of two characters with marks between, as spell checking and editing leave it. */
export function splitRuns(docx: Uint8Array): Uint8Array {
  const RUN = /<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g;
  return editXml(docx, (xml) =>
    xml.replace(RUN, (_, look: string | undefined, text: string) =>
      (text.match(/(?:&\w+;|[^&]){1,2}/gsu) ?? [''])
        .map(
          (piece, index) =>
            `<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="${index}" w:name="b${index}"/>` +
            `<w:r>${look ?? ''}<w:t xml:space="preserve">${piece}</w:t></w:r><w:bookmarkEnd w:id="${index}"/>`,
        )
        .join(''),
    ),
  );
}

/** Runs and cells in content controls, direction marks and empty runs, as Google Docs writes them. */
export function asGoogleDocs(docx: Uint8Array): Uint8Array {
  let id = 0;
  const control = (inside: string) =>
    `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_${id++}"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  return editXml(docx, (xml) =>
    xml
      .replace(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/g, (each) => control(each))
      .replace(/<w:tc>/g, () => `${control('|').split('|')[0] ?? ''}<w:tc>`)
      .replace(/<\/w:tc>/g, '</w:tc></w:sdtContent></w:sdt>')
      .replace(/<w:p>/g, '<w:p w:rsidR="00000000" w:rsidRDefault="00000000">')
      .replace(/<w:r>/g, '<w:r w:rsidR="00000000">')
      .replace(/<\/w:p>/g, '<w:r w:rsidR="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>'),
  );
}
