// What comes out is a whole DOCX: no rags, no number twice, no tag where nobody fills it.
import { expect, it } from 'vitest';
import { checkTemplate } from '#docx/template/kept-letter';
import { encodeUtf8 } from '#docx/base/utf8';
import { pack, storing, writeZip } from '#docx/base/zip';
import { docxOf, documentXml, headerXml, p, partOf, run, tbl, tc, tr, zipOf } from './fixture.ts';
import { unsoundness } from './sound.ts';
import { codesOf, DATA, FIELDS, fillDocx, fillText, problemsOf } from '../letters/letter.ts';

const none = { ...DATA, gấp: false, việc: [] };

const drawing = (id: number) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="${id}" name="Hình"/></wp:inline></w:drawing></w:r>`;

it('numbers the drawings of a letter anew, also where a loop repeats one', () => {
  const docx = zipOf({
    'word/document.xml': documentXml(
      `<w:p>${drawing(4)}${run('{{#each việc}}{{mã}}')}${drawing(4)}${run('{{/each}}')}</w:p>`,
    ),
    'word/header1.xml': headerXml('hdr', `<w:p>${drawing(9)}</w:p>`),
  });
  const filled = fillDocx(docx);
  const ids = [...partOf(filled, 'word/document.xml').matchAll(/docPr id="(\d+)"/g)];
  expect(ids.map(([, id]) => id)).toEqual(['10', '11', '12']);
  expect(unsoundness(filled)).toEqual([]);
});

it('drops a table of which every row was deleted, and keeps the cell around it whole', () => {
  const gone = '<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p/></w:tc></w:tr>';
  const empty = tbl(gone, gone);
  const docx = docxOf('{{tên}}', empty, tbl(tr(tc(empty, '<w:p/>'), tc(empty))), 'cuối');
  const filled = fillDocx(docx);
  expect(partOf(filled, 'word/document.xml').match(/<w:tbl>/g)).toHaveLength(1);
  expect(unsoundness(filled)).toEqual([]);
});

it('keeps a paragraph in a note, a header and a text box whose blocks all fell away', () => {
  const block = [p('{{#if gấp}}'), p('x'), p('{{/if}}')].join('');
  const notes = (inside: string) =>
    documentXml('a').replace(/<w:document([^>]*)>.*$/s, `<w:footnotes$1>${inside}</w:footnotes>`);
  const docx = zipOf({
    'word/document.xml': documentXml(
      `<w:p><w:r><w:pict><w:txbxContent>${block}</w:txbxContent></w:pict></w:r></w:p>`,
    ),
    'word/header1.xml': headerXml('hdr', block),
    'word/footnotes.xml': notes(`<w:footnote w:id="2">${block}</w:footnote>`),
  });
  expect(unsoundness(fillDocx(docx, none))).toEqual([]);
});

it('ends the body with a paragraph where the last table lost the one after it', () => {
  const xml = partOf(fillDocx(docxOf('{{#if gấp}}', tbl(tr('a')), '{{/if}}')), 'word/document.xml');
  expect(xml).toMatch(/<\/w:tbl><w:p\/><w:sectPr/);
});

it('keeps a page break that stands beside a block tag, on its own side of the block', () => {
  const page = '<w:r><w:br w:type="page"/></w:r>';
  const before = docxOf('đầu', `<w:p>${page}${run('{{#if gấp}}')}</w:p>`, 'x', '{{/if}}');
  const after = docxOf('đầu', `<w:p>${run('{{#if gấp}}')}${page}</w:p>`, 'x', '{{/if}}');
  expect([fillText(before), fillText(before, none)]).toEqual(['đầu\n\n\nx', 'đầu\n\n']);
  expect([fillText(after), fillText(after, none)]).toEqual(['đầu\n\n\nx', 'đầu']);
});

it('does not take a field that Word counts for an empty place', () => {
  const page = '<w:fldSimple w:instr=" PAGE "/>';
  const cell = tc('{{#each việc}}', `<w:p>${page}</w:p>`, '{{mã}}{{/each}}');
  expect(partOf(fillDocx(docxOf(tbl(tr(cell)), 'x')), 'word/document.xml')).toContain(page);
});

it('reads a part in UTF-16 with or without a mark, and under any prefix', () => {
  const xml = documentXml('{{tên}} 👍');
  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
  const turned = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
  for (const bytes of [utf16(xml), utf16(`\ufeff${xml}`), turned(utf16(xml))]) {
    const docx = writeZip([pack('word/document.xml', bytes, storing)]);
    expect(fillText(docx)).toBe('Nhàn 👍');
  }
  const prefixed = xml.replace(/w:/g, 'x:').replace('xmlns:w=', 'xmlns:x=');
  expect(fillText(zipOf({ 'word/document.xml': prefixed }))).toBe('Nhàn 👍');
  const stolen = prefixed.replace('<x:body', '<x:body xmlns:w="u"');
  expect(codesOf(zipOf({ 'word/document.xml': stolen }))).toEqual(['tệp_hỏng']);
});

it.each([
  ['a link’s address', 'word/_rels/document.xml.rels', 'Target="mailto:%7B%7Bt%C3%AAn%7D%7D"'],
  ['a link’s address of a header', 'word/_rels/header1.xml.rels', 'Target="http://x/{{tên}}"'],
  ['a chart', 'word/charts/chart1.xml', '><a:t>{{tên}}</a:t'],
  ['the file’s title', 'docProps/core.xml', '><dc:title>{{tên}}</dc:title'],
])('refuses by name a tag in %s', (_, name, inside) => {
  const docx = writeZip([
    pack('word/document.xml', encodeUtf8(documentXml('a')), storing),
    pack(name, encodeUtf8(`<x ${inside}></x>`), storing),
  ]);
  expect(problemsOf(docx)).toMatchObject([{ code: 'thẻ_sai_chỗ', tag: '{{tên}}' }]);
});

it.each([
  [
    'a field’s code',
    '<w:r><w:instrText>HYPERLINK "{</w:instrText><w:instrText>{tên}}"</w:instrText></w:r>',
  ],
  ['a simple field', '<w:fldSimple w:instr="HYPERLINK &quot;{{tên}}&quot;"/>'],
  [
    'the words for a picture',
    '<w:r><w:drawing><wp:docPr id="1" descr="{{tên}}"/></w:drawing></w:r>',
  ],
  ['a formula', '<m:oMath><m:r><m:t>{{tên}}</m:t></m:r></m:oMath>'],
])('refuses by name a tag in %s, with its paragraph', (_, inside) => {
  const [problem] = checkTemplate(docxOf('a', `<w:p>${run('x')}${inside}</w:p>`), FIELDS);
  expect(problem).toMatchObject({ code: 'thẻ_sai_chỗ', tag: '{{tên}}', paragraph: 2 });
  expect(problem?.message).toMatch(/^Thân văn bản, đoạn 2, thẻ \{\{tên\}\}: .+ \[thẻ_sai_chỗ\]$/);
});

it('checks a template without filling it: every fault with its code, or none', () => {
  expect(checkTemplate(docxOf('{{tên}}'), FIELDS)).toEqual([]);
  const docx = docxOf('{{lạ}}', '{tên}', '{{#if gấp}}');
  expect(checkTemplate(docx, FIELDS).map(({ code, paragraph }) => [code, paragraph])).toEqual([
    ['thiếu_ngoặc', 2],
    ['khối_chưa_đóng', 3],
    ['trường_lạ', 1],
  ]);
});
