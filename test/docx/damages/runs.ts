// Damages that leave the words and cut or wrap what holds them.
import {
  type Damage,
  inBody,
  paragraphs,
  pick,
  type Random,
  rowsOf,
  runXml,
  tagParagraphs,
  tagRuns,
} from './damage.ts';

/** A text cut where no entity is, at random, most often inside a tag. */
function cut(text: string, random: Random): string[] {
  const letters = text.match(/&\w+;|[^&]/gsu) ?? [];
  const pieces = [''];
  for (const letter of letters) {
    if (random() < 0.35) pieces.push('');
    pieces.push(`${pieces.pop() ?? ''}${letter}`);
  }
  return pieces.filter((piece) => piece !== '');
}

/** Runs cut, with `between` between the pieces. */
const cutRuns = (kind: string, between: (index: number) => string): Damage =>
  inBody(
    kind,
    tagRuns((look, text, random) =>
      cut(text, random)
        .map((piece, index) => (index > 0 ? between(index) : '') + runXml(look, piece))
        .join(''),
    ),
  );

const wrapRuns = (kind: string, open: string, close: string): Damage =>
  inBody(
    kind,
    tagRuns((look, text, random) =>
      cut(text, random)
        .map((piece) => (random() < 0.5 ? open + runXml(look, piece) + close : runXml(look, piece)))
        .join(''),
    ),
  );

const control = (inside: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="7"/><w:tag w:val="goog_rdk_7"/></w:sdtPr><w:sdtEndPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const [SDT_OPEN = '', SDT_CLOSE = ''] = control('|').split('|');
const customXml = (inside: string) =>
  `<w:customXml w:uri="u" w:element="e"><w:customXmlPr/>${inside}</w:customXml>`;

const mark = (name: string) => `<w:${name}Start w:id="3" w:name="m"/>`;
const markEnd = (name: string) => `<w:${name}End w:id="3"/>`;
const around = (name: string) => (inside: string) => mark(name) + inside + markEnd(name);

const wrapBlocks = (kind: string, wrap: (inside: string) => string): Damage =>
  inBody(
    kind,
    paragraphs((each) => wrap(each)),
  );

const tables = (wrap: (table: string) => string) => (xml: string) =>
  xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, (table) => wrap(table));

const cells = (wrap: (cell: string) => string) => (xml: string, random: Random) =>
  xml.replace(/<w:tc>.*?<\/w:tc>/gs, (cell) => (random() < 0.5 ? wrap(cell) : cell));

const LOOKS = [
  '<w:lang w:val="en-US"/>',
  '<w:noProof/>',
  '<w:rtl w:val="0"/>',
  '<w:color w:val="0000FF"/>',
];

const field = (inside: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> QUOTE </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${inside}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** The runs of a paragraph wrapped; its properties stay first. */
const wrapInside = (paragraph: string, wrap: (runs: string) => string): string =>
  paragraph.replace(
    /^(<w:p(?: [^>]*)?>(?:<w:pPr>.*<\/w:pPr>)?)(.*)(<\/w:p>)$/s,
    (_, start: string, inside: string, end: string) => start + wrap(inside) + end,
  );

const inTagParagraphs = (kind: string, wrap: (runs: string) => string): Damage =>
  inBody(
    kind,
    tagParagraphs((each) => wrapInside(each, wrap)),
  );

export const RUN_DAMAGES: readonly Damage[] = [
  cutRuns('tags cut over runs', () => ''),
  cutRuns(
    'spelling marks between the pieces',
    (n) => `<w:proofErr w:type="${n % 2 ? 'spellStart' : 'spellEnd'}"/>`,
  ),
  cutRuns(
    'bookmarks between the pieces',
    (n) => `<w:bookmarkStart w:id="${n}" w:name="b${n}"/><w:bookmarkEnd w:id="${n}"/>`,
  ),
  cutRuns('empty runs between the pieces', () => '<w:r><w:rPr><w:rtl w:val="0"/></w:rPr></w:r>'),
  cutRuns(
    'permission marks between the pieces',
    () => '<w:permStart w:id="1" w:edGrp="everyone"/><w:permEnd w:id="1"/>',
  ),
  cutRuns('XML comments between the pieces', () => '<!-- {{x}} -->'),
  cutRuns('processing instructions between the pieces', () => '<?mso-x y?>'),
  cutRuns(
    'page breaks of the last print between the pieces',
    () => '<w:r><w:lastRenderedPageBreak/></w:r>',
  ),
  cutRuns(
    'comment anchors between the pieces',
    () => '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/>',
  ),
  inBody(
    'several texts in one run',
    tagRuns((look, text, random) => {
      const texts = cut(text, random).map((each) => `<w:t xml:space="preserve">${each}</w:t>`);
      return `<w:r>${look}${texts.join('')}</w:r>`;
    }),
  ),
  inBody(
    'pieces in other formats',
    tagRuns((_, text, random) =>
      cut(text, random)
        .map((piece) => runXml(`<w:rPr>${pick(LOOKS, random)}</w:rPr>`, piece))
        .join(''),
    ),
  ),
  inBody(
    'tracked formats of runs',
    tagRuns((_, text) =>
      runXml(
        '<w:rPr><w:b/><w:rPrChange w:id="1" w:author="a"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>',
        text,
      ),
    ),
  ),
  inBody('tracked formats of paragraphs', (xml) =>
    xml.replace(/<\/w:pPr>/g, '<w:pPrChange w:id="1" w:author="a"><w:pPr/></w:pPrChange></w:pPr>'),
  ),
  inBody('revision numbers', (xml) =>
    xml.replace(/<w:(p|r)>/g, '<w:$1 w:rsidR="00A1" w:rsidRPr="00B2">'),
  ),
  inBody('paragraph numbers', (xml) =>
    xml.replace(/<w:p>/g, '<w:p w14:paraId="1A2B3C4D" w14:textId="77777777">'),
  ),
  wrapRuns('content controls round runs', SDT_OPEN, SDT_CLOSE),
  wrapRuns(
    'smart tags',
    '<w:smartTag w:uri="u" w:element="place"><w:smartTagPr/>',
    '</w:smartTag>',
  ),
  wrapRuns('custom XML round runs', '<w:customXml w:uri="u" w:element="e">', '</w:customXml>'),
  wrapRuns('hyperlinks round pieces', '<w:hyperlink w:anchor="a">', '</w:hyperlink>'),
  wrapRuns('text directions round pieces', '<w:bdo w:val="ltr">', '</w:bdo>'),
  wrapBlocks('content controls round paragraphs', control),
  wrapBlocks('nested content controls', (inside) => control(control(inside))),
  wrapBlocks('custom XML round paragraphs', customXml),
  wrapBlocks('bookmarks round paragraphs', around('bookmark')),
  wrapBlocks('moved ranges round paragraphs', around('moveToRange')),
  inBody('one control round the whole body', (xml) =>
    xml.replace(
      /<w:body>(.*?)(<w:sectPr>(?:(?!<w:sectPr>).)*<\/w:body>)/s,
      (_, all: string, end: string) => `<w:body>${control(all)}${end}`,
    ),
  ),
  inBody('content controls round tables', tables(control)),
  inBody('content controls round rows', rowsOf(control)),
  inBody('bookmarks round rows', rowsOf(around('bookmark'))),
  inBody('content controls round cells', cells(control)),
  inTagParagraphs('a tab before a block tag', (runs) => `<w:r><w:tab/></w:r>${runs}`),
  inTagParagraphs('a broken line after a block tag', (runs) => `${runs}<w:r><w:br/></w:r>`),
  inTagParagraphs(
    'a simple field round a block tag',
    (runs) => `<w:fldSimple w:instr=" QUOTE ">${runs}</w:fldSimple>`,
  ),
  inTagParagraphs('a field round a block tag', field),
  inTagParagraphs('a direction round a block tag', (runs) => `<w:dir w:val="rtl">${runs}</w:dir>`),
  inTagParagraphs(
    'a hyperlink round a block tag',
    (runs) => `<w:hyperlink w:anchor="a">${runs}</w:hyperlink>`,
  ),
];
