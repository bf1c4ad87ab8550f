// Changes of a few words in a document that people and Google Docs have worked on.
import { describe, expect, it } from 'vitest';
import { buildDocx } from '#docx/build/build-docx';
import { docxText } from '#docx/docx-text';
import { editDocx } from '#docx/edit-docx';
import { decodeUtf8, encodeUtf8 } from '#docx/base/utf8';
import { pack, readZip, storing, unpack, writeZip } from '#docx/base/zip';

const EDITS = { edits: [{ find: /(số:?)\s+\/\S+/giu, put: '$1 61/BC-UBND' }], dropped: 'DỰ THẢO' };

/** The document with this body in place of its own. */
function withBody(xml: string): Uint8Array {
  return writeZip(
    readZip(buildDocx('Văn bản', {})).map((entry) =>
      entry.name === 'word/document.xml'
        ? pack(
            entry.name,
            encodeUtf8(
              decodeUtf8(unpack(entry, storing)).replace(
                /<w:body>.*?(?=<w:sectPr)/,
                `<w:body>${xml}`,
              ),
            ),
            storing,
          )
        : entry,
    ),
  );
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const edited = (xml: string): string => docxText(editDocx(withBody(xml), EDITS)).trim();

describe('words of a document', () => {
  it.each([
    ['in one run', paragraph(run('Số:      /BC-UBND')), 'Số: 61/BC-UBND'],
    [
      'over three runs',
      paragraph(run('Số: '), run('    /BC'), run('-UBND, ngày')),
      'Số: 61/BC-UBND ngày',
    ],
    [
      'in a content control of Google Docs',
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(run('Số:    /BC-UBND'))}</w:sdtContent></w:sdt>`,
      'Số: 61/BC-UBND',
    ],
    ['twice', paragraph(run('số   /BC-UBND và số   /BC-UBND')), 'số 61/BC-UBND và số 61/BC-UBND'],
    ['never where a number stands', paragraph(run('Số: 60/BC-UBND')), 'Số: 60/BC-UBND'],
    ['with signs of XML', paragraph(run('A &amp; B, số   /BC-UBND')), 'A & B, số 61/BC-UBND'],
  ])('are put %s', (_, xml, text) => {
    expect(edited(xml)).toBe(text);
  });

  it('leaves out a suggestion that nobody accepted', () => {
    const suggested = `<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>`;
    expect(edited(paragraph(run('mới'), suggested))).toBe('mới');
  });
});

describe('a paragraph that is dropped', () => {
  const cell = (...inside: readonly string[]): string =>
    `<w:tbl><w:tr><w:tc>${inside.join('')}</w:tc></w:tr></w:tbl>`;

  it('goes, with nothing in its place', () => {
    const body =
      paragraph(run('Đầu')) + paragraph(run('DỰ '), run('THẢO')) + paragraph(run('Cuối'));
    expect(edited(body)).toBe('Đầu\nCuối');
  });

  it('stays empty where it is the last of its cell', () => {
    const bytes = editDocx(
      withBody(cell(paragraph(run('DỰ THẢO'))) + paragraph(run('Cuối'))),
      EDITS,
    );
    expect(docxText(bytes)).toBe('\nCuối');
    const document = readZip(bytes).find(({ name }) => name === 'word/document.xml');
    expect(document && decodeUtf8(unpack(document, storing))).toContain('<w:tc><w:p/></w:tc>');
  });

  it('is not one that says more', () => {
    expect(edited(paragraph(run('DỰ THẢO lần 2')))).toBe('DỰ THẢO lần 2');
  });
});
