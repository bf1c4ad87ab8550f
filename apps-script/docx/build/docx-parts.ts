// The parts of a DOCX that are the same in every letter: styles, settings, the two page headers.
import { XML_DECLARATION } from '../base/xml.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const part = (xml: string): string => XML_DECLARATION + xml;

const types = [
  ['document', 'document.main'],
  ['styles', 'styles'],
  ['settings', 'settings'],
  ['header1', 'header'],
  ['header2', 'header'],
]
  .map(
    ([name, type]) =>
      `<Override PartName="/word/${name}.xml" ContentType="${WORD_TYPE}.${type}+xml"/>`,
  )
  .join('');

const relations = [
  ['rId1', 'styles', 'styles'],
  ['rId2', 'settings', 'settings'],
  ['rId3', 'header', 'header1'],
  ['rId4', 'header', 'header2'],
]
  .map(
    ([id, type, name]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${name}.xml"/>`,
  )
  .join('');

const FONT =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';

const STYLES =
  `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:color w:val="000000"/>` +
  '<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>' +
  '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
  `<w:rPr>${FONT}<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>` +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>' +
  '<w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>' +
  '</w:tblCellMar></w:tblPr></w:style></w:styles>';

/** A line broken inside a justified paragraph is not stretched. */
const SETTINGS =
  `<w:settings ${W}><w:defaultTabStop w:val="720"/><w:compat><w:doNotExpandShiftReturn/>` +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  '</w:compat></w:settings>';

/** Arabic, upright, 13 pt, centred in the top margin (Nghị định 30/2020, Phụ lục I). */
const PAGE_NUMBER =
  `<w:hdr ${W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE ">` +
  `<w:r><w:rPr>${FONT}<w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>`;

const FIRST_PAGE = `<w:hdr ${W}><w:p/></w:hdr>`;

export const FIXED_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': part(
    `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${types}</Types>`,
  ),
  '_rels/.rels': part(
    `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  ),
  'word/document.xml': '',
  'word/_rels/document.xml.rels': part(
    `<Relationships xmlns="${PACKAGE}/relationships">${relations}</Relationships>`,
  ),
  'word/styles.xml': part(STYLES),
  'word/settings.xml': part(SETTINGS),
  'word/header1.xml': part(PAGE_NUMBER),
  'word/header2.xml': part(FIRST_PAGE),
};
