// Damages of the package: other writers' habits of encoding, prefixes, quotes, and the parts they add.
import { changed, type Damage, inBody, type Parts } from './damage.ts';

const BODY = 'word/document.xml';
const RELS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';

const inPackage = (
  kind: string,
  apply: (parts: Parts) => Parts,
  outcome: Damage['outcome'] = 'same',
): Damage => ({ kind, outcome, apply });

/** Names with the prefix `w:` under another one, attributes too. */
const prefixed = (prefix: string) => (xml: string) =>
  xml
    .replace(/(<\/?)w:/g, `$1${prefix}:`)
    .replace(/(\s)w:([\w]+=")/g, `$1${prefix}:$2`)
    .replace('xmlns:w=', `xmlns:${prefix}=`);

const unprefixed = (xml: string) =>
  xml
    .replace(/(<\/?)w:/g, '$1')
    .replace(
      'xmlns:w=',
      `xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w=`,
    );

/** Word's comments with all four parts they may bring. */
function withComments(parts: Parts): Parts {
  const names = ['comments', 'commentsExtended', 'commentsIds', 'people'];
  const types = names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="c"/>`);
  const rels = names.map((name) => `<Relationship Id="c${name}" Type="t" Target="${name}.xml"/>`);
  const made = changed(parts, TYPES, (xml) => xml.replace('</Types>', `${types.join('')}</Types>`));
  const related = changed(made, RELS, (xml) =>
    xml.replace('</Relationships>', `${rels.join('')}</Relationships>`),
  );
  return new Map([
    ...related,
    ...names.map((name) => [`word/${name}.xml`, '<w:x>{{nháp}}</w:x>'] as const),
  ]);
}

/** The body under another name, as some exporters number it. */
function renumbered(parts: Parts): Parts {
  const other = new Map(
    [...parts].map(([name, xml]) => [name.replace('document.xml', 'document2.xml'), xml]),
  );
  const named = (name: string) =>
    changed(other, name, (xml) => xml.replace('document.xml', 'document2.xml'));
  return new Map([...other, ...named('_rels/.rels'), ...named(TYPES)]);
}

/** The shape LibreOffice gives: empty properties, styles by name, every run with its own look, ids on tables. */
const asLibreOffice = (xml: string) =>
  xml
    .replace(/<w:pPr>/g, '<w:pPr><w:pStyle w:val="Normal"/><w:widowControl/><w:bidi w:val="0"/>')
    .replace(/<w:r>/g, '<w:r><w:rPr></w:rPr></w:r><w:r>')
    .replace(
      /<w:t xml:space="preserve">(\{\{)/g,
      '<w:t>$1</w:t></w:r><w:r><w:rPr></w:rPr><w:t xml:space="preserve">',
    )
    .replace(/<w:tr>(?!<w:trPr>)/g, '<w:tr><w:trPr></w:trPr>')
    .replace(
      /<\/w:pPr>/g,
      '</w:pPr><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>',
    );

/** A utf-16 part, marked so for the writer of the archive. */
export const UTF16 = '\ufeff<?xml version="1.0" encoding="UTF-16"?>';

export const PACKAGE_DAMAGES: readonly Damage[] = [
  inPackage('the body in UTF-16', (parts) =>
    changed(parts, BODY, (xml) => xml.replace(/^<\?xml[^>]*\?>/, UTF16)),
  ),
  inPackage('a byte order mark', (parts) => changed(parts, BODY, (xml) => `\ufeff${xml}`)),
  inPackage('another prefix', (parts) => changed(parts, BODY, prefixed('ns0'))),
  inPackage('no prefix', (parts) => changed(parts, BODY, unprefixed)),
  inPackage('Word’s comments', withComments),
  inPackage('a body with a number', renumbered),
  inPackage(
    'a tag in a link’s address',
    (parts) =>
      changed(parts, RELS, (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="h1" Type="hyperlink" Target="mailto:%7B%7Bn%C4%83m%7D%7D" TargetMode="External"/></Relationships>',
        ),
      ),
    'refused',
  ),
  inBody('single quotes round attributes', (xml) => xml.replace(/="([^"'&]*)"/g, "='$1'")),
  inBody('braces as entities', (xml) =>
    xml.replace(/\{\{/g, '&#123;&#x7b;').replace(/\}\}/g, '&#x7D;&#125;'),
  ),
  inBody('pretty-printed', (xml) =>
    xml.replace(/>(<\/?w:(?:p|tbl|tr|tc|body|pPr|r)[ >])/g, '>\n  $1'),
  ),
  inBody('the shape of LibreOffice', asLibreOffice),
  inBody('the shape of Google Docs', (xml) => {
    let id = 0;
    const open = () => `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_${id++}"/></w:sdtPr><w:sdtContent>`;
    return xml
      .replace(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs, (run) => `${open()}${run}</w:sdtContent></w:sdt>`)
      .replace(/<w:tc>/g, () => `${open()}<w:tc>`)
      .replace(/<\/w:tc>/g, '</w:tc></w:sdtContent></w:sdt>')
      .replace(/<\/w:p>/g, '<w:r w:rsidR="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>');
  }),
];
