import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  asGoogleDocs,
  docxOf,
  documentXml,
  headerXml,
  p,
  partOf,
  RELS,
  run,
  splitRuns,
  TYPES,
  zipOf,
} from '../fixture.ts';
import { codesOf, DATA, FIELDS, fillDocx, fillText } from '../../letters/letter.ts';
import { docxText } from '#docx/docx-text';
import { encodeUtf8, decodeUtf8 } from '#docx/base/utf8';
import { compileLetter } from '#docx/template/compile-letter';
import { pack, readZip, repack, storing, unpack, writeZip, type ZipCodec } from '#docx/base/zip';
import { deflating } from '../../../sync/office/disk/xlsx/deflating.ts';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const named = (tên: string) => ({ ...DATA, tên });
const bodyWith = (tên: string) =>
  partOf(fillDocx(docxOf('[{{tên}}]'), named(tên)), 'word/document.xml');

it('writes values as typed, escaping what XML needs and nothing else', () => {
  const typed = `A & B <b>"O'Brien"</b> ]]> &amp; = \` 100%`;
  expect(fillText(docxOf('[{{tên}}]'), named(typed))).toBe(`[${typed}]`);
  expect(bodyWith(typed)).toContain(`A &amp; B &lt;b&gt;"O'Brien"&lt;/b&gt;`);
});

it('never executes a value: braces, fields and markup of a stranger stay text', () => {
  const typed = '{{tên_đơn_vị}} {{#if gấp}} {{{x}}} \\{{y}} <w:br/></w:t></w:r> =IMPORTXML("x")';
  expect(fillText(docxOf('[{{tên}}]{{tên_đơn_vị}}'), named(typed))).toBe(`[${typed}]Công ty A & B`);
});

it('breaks the line where a value breaks it, whatever the system that typed it', () => {
  expect(fillText(docxOf('{{tên}}.'), named('a\nb\r\nc\rd'))).toBe('a\nb\nc\nd.');
  expect(bodyWith('a\nb')).toContain('a</w:t><w:br/><w:t xml:space="preserve">b');
});

it('removes control characters that XML cannot hold and keeps emoji', () => {
  expect(fillText(docxOf('{{tên}}'), named('a\u0000b\u0001\u0008c\u001f\ufffe 👍 \u{20000}'))).toBe(
    'abc 👍 \u{20000}',
  );
});

it('gives back any text a person can type, line breaks made uniform and illegal characters gone', () => {
  const letter = docxOf('{{#each việc}}', '[{{mã}}|{{tên}}]', '{{/each}}');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const item = { mã: typed, xong: true, bước: [] };
      const seen = typed
        .replace(/\r\n|[\r\n\v\f\u2028\u2029]/g, '\n')
        // eslint-disable-next-line no-control-regex
        .replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g, '');
      const text = fillText(letter, { ...DATA, việc: [item] });
      expect(text).toBe(`[${seen}|Nhàn]`.normalize('NFC'));
    }),
  );
});

it('keeps a lone half of a surrogate pair from breaking the file', () => {
  expect(fillText(docxOf('{{tên}}'), named('a\ud83d'))).toBe('a\ufffd');
});

it('does not let a control character in a value act as a mark of the engine', () => {
  const docx = docxOf('{{#if gấp}}', '{{tên}}', '{{/if}}', 'cuối');
  expect(fillText(docx, named('x\u0001y'))).toBe('xy\ncuối');
});

it('forgives no-break and zero-width characters, soft hyphens, curled quotes and split accents inside braces', () => {
  const docx = docxOf(
    '{{\u00a0tên\u200b_đơn\u00ad_vị }}',
    `{{${'tên_đơn_vị'.normalize('NFD')}}}`,
    '{\u200b{tên}\u200b}',
  );
  expect(fillText(docx)).toBe('Công ty A & B\nCông ty A & B\nNhàn');
  expect(fillText(splitRuns(docx))).toBe('Công ty A & B\nCông ty A & B\nNhàn');
});

it('leaves text alone that only looks like a template', () => {
  expect(fillText(docxOf('C:\\{{tên}} {a} { b {{tên}}'))).toBe('C:\\Nhàn {a} { b Nhàn');
});

it('really splits and wraps the test templates', () => {
  const xml = partOf(asGoogleDocs(splitRuns(docxOf('{{tên_đơn_vị}} & x'))), 'word/document.xml');
  expect(xml).not.toContain('{{tên');
  expect(xml).toContain('goog_rdk_1');
  expect(docxText(asGoogleDocs(splitRuns(docxOf('{{tên_đơn_vị}} & xyz'))))).toBe(
    '{{tên_đơn_vị}} & xyz',
  );
});

it('accepts suggestions, drops deletions and comments with their part', () => {
  const body =
    `<w:p><w:commentRangeStart w:id="0"/>${run('Gửi ')}<w:del w:id="1"><w:r><w:delText>bỏ {{tên</w:delText></w:r></w:del>` +
    `<w:ins w:id="2">${run('{{tên}}')}</w:ins><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`;
  const docx = zipOf({
    '[Content_Types].xml': TYPES,
    'word/_rels/document.xml.rels': RELS,
    'word/document.xml': documentXml(body),
    'word/comments.xml': '<w:comments/>',
  });
  const filled = fillDocx(docx);
  expect(docxText(filled)).toBe('Gửi Nhàn');
  expect(readZip(filled).map(({ name }) => name)).not.toContain('word/comments.xml');
  for (const name of ['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/document.xml']) {
    expect(partOf(filled, name)).not.toMatch(/comment/);
  }
  expect(partOf(filled, 'word/_rels/document.xml.rels')).toContain('header1.xml');
});

it('runs a paragraph on into the next when its end was deleted by a suggestion', () => {
  const marked = p('một ', '<w:rPr><w:del w:id="1"/></w:rPr>');
  expect(fillText(docxOf(marked, 'hai', 'ba'))).toBe('một hai\nba');
});

it('fills headers and footers', () => {
  const docx = zipOf({
    'word/document.xml': documentXml('thân'),
    'word/header1.xml': headerXml('hdr', p('{{tên}}')),
    'word/footer2.xml': headerXml('ftr', p('{{#if gấp}}'), p('{{tên_đơn_vị}}'), p('{{/if}}')),
  });
  expect(partOf(fillDocx(docx), 'word/header1.xml')).toContain('Nhàn');
  expect(partOf(fillDocx(docx), 'word/footer2.xml')).toContain('A &amp; B');
  const empty = partOf(fillDocx(docx, { ...DATA, gấp: false }), 'word/footer2.xml');
  expect(empty).toContain('<w:p/></w:ftr>');
});

const nodeCodec: ZipCodec = {
  inflate: (data) => new Uint8Array(inflateRawSync(data)),
  crc32: (data) => crc32(data),
  deflate: (data) => new Uint8Array(deflateRawSync(data, { level: 6 })),
};

it.each([
  ['the pure codec that stores', storing],
  ['the codec of the files on disk', deflating],
  ["Node's zlib", nodeCodec],
])('copies every other entry byte for byte and gives the same text with %s', (_, codec) => {
  const parts = {
    'word/media/a.png': 'ảnh'.repeat(500),
    'word/styles.xml': '<s/>',
    'word/header1.xml': headerXml('hdr', p('2')),
  };
  const source = repack(
    zipOf({ ...parts, 'word/document.xml': documentXml('{{tên}}') }),
    nodeCodec,
  );
  const letter = compileLetter(source, FIELDS, codec);
  if (!letter.ok) throw new Error('faulty');
  const filled = letter.fill(DATA as never);
  expect(docxText(filled)).toBe('Nhàn');
  for (const name of Object.keys(parts)) {
    const [before, after] = [source, filled].map((zip) =>
      readZip(zip).find((entry) => entry.name === name),
    );
    expect(after?.method).toBe(8);
    expect(after).toEqual(before);
  }
  const written = readZip(filled).find(({ name }) => name === 'word/document.xml');
  expect(written?.method).toBe(codec.deflate ? 8 : 0);
  expect(letter.fill(DATA as never)).toEqual(filled);
});

it('writes zips that differ only in packing: each codec reads what another wrote', () => {
  const archive = writeZip([pack('ổ/đĩa.txt', encodeUtf8('nội dung '.repeat(99)), nodeCodec)]);
  const [entry] = readZip(repack(repack(archive, storing), deflating));
  expect(entry?.name).toBe('ổ/đĩa.txt');
  expect(entry && decodeUtf8(unpack(entry, nodeCodec))).toBe('nội dung '.repeat(99));
});

it('refuses a zip whose content was damaged', () => {
  const archive = zipOf({ 'word/document.xml': documentXml('x'.repeat(500)) });
  const packed = repack(archive, nodeCodec);
  const at = packed.length - 120;
  expect(codesOf(packed.slice(0, at))).toEqual(['tệp_hỏng']);
  const damaged = packed.slice();
  damaged[60] = (damaged[60] ?? 0) ^ 0xff;
  expect(codesOf(damaged)).toEqual(['tệp_hỏng']);
});

it('encodes and decodes UTF-8 as the platform does', () => {
  const text = 'aé đờng 👍 \u07ff\u0800\uffff\u{10ffff}'.repeat(2000);
  expect(encodeUtf8(text)).toEqual(new Uint8Array(Buffer.from(text)));
  expect(decodeUtf8(new Uint8Array(Buffer.from(text)))).toBe(text);
  const bad = Uint8Array.from([0x61, 0xff, 0xc3, 0x28, 0xe1, 0xbb, 0xed, 0x62]);
  expect(decodeUtf8(bad).replace(/\ufffd/g, '')).toBe('a(b');
});
