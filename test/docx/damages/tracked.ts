// Damages of tracked changes: what was suggested stands, what was deleted is gone.
import { type Damage, inBody, paragraphs, rowsOf, runXml, tagRuns } from './damage.ts';

const author = 'w:id="1" w:author="a" w:date="2026-09-01T00:00:00Z"';
const ins = (inside: string) => `<w:ins ${author}>${inside}</w:ins>`;
const del = (text: string) =>
  `<w:del ${author}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

/** The text cut in two somewhere inside, with something between. */
const parted = (kind: string, between: string, wrap = (run: string) => run): Damage =>
  inBody(
    kind,
    tagRuns((look, text) => {
      const at = text.indexOf('{{') + 3;
      return wrap(runXml(look, text.slice(0, at))) + between + runXml(look, text.slice(at));
    }),
  );

const ENDED = `<w:rPr><w:del ${author}/></w:rPr>`;

/** A paragraph whose end was deleted in the middle of its first tag; `between` and `wrap` touch the second half. */
const ended = (kind: string, between: string, wrap = (half: string) => half): Damage =>
  inBody(
    kind,
    paragraphs((paragraph) => {
      const [, open = '', properties = '', inside = ''] =
        /^(<w:p(?: [^>]*)?>)(<w:pPr>.*<\/w:pPr>)?(.*)<\/w:p>$/s.exec(paragraph) ?? [];
      const found =
        /^(<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>)([^<]*\{)(\{[^<]*)(.*)$/s.exec(
          inside,
        );
      if (!found || properties.includes('w:sectPr')) return paragraph;
      const [, run = '', before = '', after = '', rest = ''] = found;
      const first = `${open}<w:pPr>${ENDED}</w:pPr>${run}${before}</w:t></w:r></w:p>`;
      return first + between + wrap(`${open}${properties}${run}${after}${rest}</w:p>`);
    }),
  );

const goneRow = `<w:tr><w:trPr><w:del ${author}/></w:trPr><w:tc><w:tcPr/><w:p>${del('{{bỏ')}</w:p></w:tc></w:tr>`;
const goneTable = `<w:tbl><w:tblPr/><w:tblGrid/>${goneRow}${goneRow}</w:tbl>`;
const goneParagraph = `<w:p><w:pPr>${ENDED}</w:pPr>${del('bỏ {{#if')}</w:p>`;
const control = (inside: string) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;

export const TRACKED_DAMAGES: readonly Damage[] = [
  parted('deleted words inside a tag', del('x}} {{y')),
  parted('inserted words inside a tag', '', ins),
  parted(
    'moved words inside a tag',
    `<w:moveFrom ${author}>${runXml('', 'cũ')}</w:moveFrom>`,
    (run) => `<w:moveTo ${author}>${run}</w:moveTo>`,
  ),
  ended('a deleted end of a paragraph', ''),
  ended('a deleted end before a bookmark', '<w:bookmarkEnd w:id="3"/>'),
  ended('a deleted end before a comment', '<w:commentRangeStart w:id="0"/>'),
  ended('a deleted end before a content control', '', control),
  ended(
    'a deleted end before custom XML',
    '',
    (half) => `<w:customXml w:uri="u" w:element="e">${half}</w:customXml>`,
  ),
  ended('a deleted end before a deleted paragraph', goneParagraph),
  inBody('inserted paragraphs', (xml) =>
    xml.replace(
      /<w:pPr>(?:(?!<\/w:pPr>|<w:rPr>).)*<w:rPr>/gs,
      (start) => `${start}<w:ins ${author}/>`,
    ),
  ),
  inBody(
    'inserted rows',
    rowsOf((row) =>
      row.includes('<w:trPr>')
        ? row.replace('<w:trPr>', `<w:trPr><w:ins ${author}/>`)
        : row.replace('<w:tr>', `<w:tr><w:trPr><w:ins ${author}/></w:trPr>`),
    ),
  ),
  inBody(
    'deleted rows',
    rowsOf((row) => goneRow + row),
  ),
  inBody(
    'tables of deleted rows',
    paragraphs((paragraph) => goneTable + paragraph),
  ),
  inBody('a deleted paragraph before each table', (xml) =>
    xml.replace(/(<\/w:p>|<w:body>)<w:tbl>/g, `$1${goneParagraph}<w:tbl>`),
  ),
  inBody(
    'deleted paragraphs',
    paragraphs((paragraph) => goneParagraph + paragraph),
  ),
];
