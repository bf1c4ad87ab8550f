// A QR code in a letter: drawn from the data, in the body, with its parts in the file and words for whoever cannot see it.
import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDocx } from '#docx/build/build-docx';
import { compileLetter } from '#docx/template/compile-letter';
import { docxText } from '#docx/docx-text';
import { list, picture, text } from '#docx/template/field-list';
import { qrModules, qrPng } from '#docx/template/qr-picture';
import { decodeUtf8 } from '#docx/base/utf8';
import { readZip, storing, unpack } from '#docx/base/zip';

const FIELDS = { mã_qr: picture, tên: text, phiếu: list({ mã_qr: picture }) } as const;
const ADDRESS = 'https://forms.example/dang-ky?a=1&b="2"';

function filled(source: string, data: Partial<Record<keyof typeof FIELDS, unknown>> = {}) {
  const compiled = compileLetter(buildDocx(source, {}), FIELDS);
  if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message).join('\n'));
  const bytes = compiled.fill({ mã_qr: ADDRESS, tên: '', phiếu: [], ...data } as never);
  const parts = new Map(readZip(bytes).map((entry) => [entry.name, unpack(entry, storing)]));
  const xml = (name: string): string => decodeUtf8(parts.get(name) ?? new Uint8Array());
  return { bytes, parts, xml };
}

const faults = (source: string): string[] => {
  const compiled = compileLetter(buildDocx(source, {}), FIELDS);
  return compiled.ok ? [] : compiled.problems.map(({ message }) => message);
};

/** The black pixels of a one-bit PNG without filters, by the middle of each module. */
function modulesOf(png: Uint8Array, scale = 8): boolean[][] {
  const view = new DataView(png.buffer, png.byteOffset);
  const size = view.getUint32(16);
  const length = view.getUint32(33);
  const lines = unzlibSync(png.subarray(41, 41 + length));
  const stride = 1 + Math.ceil(size / 8);
  const isDark = (x: number, y: number): boolean =>
    (((lines[y * stride + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 0;
  const middles = Array.from({ length: size / scale }, (_, n) => n * scale + scale / 2);
  return middles.map((y) => middles.map((x) => isDark(x, y)));
}

describe('a QR code', () => {
  it('is in the PNG module by module, with four white ones around it', () => {
    const modules = modulesOf(qrPng(ADDRESS));
    expect(modules).toEqual(qrModules(ADDRESS));
    const edge = [...modules.slice(0, 4), ...modules.slice(-4)].flat();
    expect(edge.some(Boolean)).toBe(false);
    // Its three finders: black, white, three black, white, black.
    const finder = [true, false, true, true, true, false, true];
    expect(modules[7]?.slice(4, 11)).toEqual(finder);
    expect(modules[7]?.slice(-11, -4)).toEqual(finder);
    expect(modules.at(-8)?.slice(4, 11)).toEqual(finder);
  });

  it('is of another text another one, of the same text the same bytes', () => {
    expect(qrPng('a')).toEqual(qrPng('a'));
    expect(qrPng('a')).not.toEqual(qrPng('b'));
  });
});

describe('{{ảnh mã_qr}}', () => {
  it('is a picture of 25 mm in line, with its part, its relation, its type and its words', () => {
    const { parts, xml } = filled('[giữa] Quét: {{ảnh mã_qr}} để mở');
    const document = xml('word/document.xml');
    expect(document).toContain('r:embed="rIdQR1"');
    expect(document).toContain('<wp:extent cx="900000" cy="900000"/>');
    expect(document).toContain(
      'descr="Mã QR của địa chỉ https://forms.example/dang-ky?a=1&amp;b=&quot;2&quot;"',
    );
    expect(xml('word/_rels/document.xml.rels')).toContain('Id="rIdQR1"');
    expect(xml('[Content_Types].xml').match(/Extension="png"/g)).toHaveLength(1);
    expect(modulesOf(parts.get('word/media/qr1.png') ?? new Uint8Array())).toEqual(
      qrModules(ADDRESS),
    );
  });

  it('leaves the words around it, and stands in a loop with a number of its own each', () => {
    const { bytes, parts, xml } = filled(
      '{{#each phiếu}}\nPhiếu {{số_thứ_tự}}: {{ảnh mã_qr}}\n{{/each}}',
      { phiếu: [{ mã_qr: 'a' }, { mã_qr: 'b' }, { mã_qr: 'a' }] },
    );
    expect(docxText(bytes).trim()).toBe('Phiếu 1: \nPhiếu 2: \nPhiếu 3:');
    expect([...parts.keys()].filter((name) => name.includes('media'))).toEqual([
      'word/media/qr1.png',
      'word/media/qr2.png',
    ]);
    expect(xml('word/document.xml').match(/docPr id="\d+"/g)).toEqual([
      'docPr id="1"',
      'docPr id="2"',
      'docPr id="3"',
    ]);
  });

  it('draws nothing of an empty text, and the file is as without it', () => {
    const { parts } = filled('Quét: {{ảnh mã_qr}}', { mã_qr: ' ' });
    expect([...parts.keys()].some((name) => name.includes('media'))).toBe(false);
  });

  it.each([
    ['{{mã_qr}}', 'trường này là một hình, không in ra được; hãy dùng {{ảnh …}}.'],
    ['{{ảnh tên}}', 'chỉ đặt được hình của trường loại hình, trong thân văn bản.'],
    ['{{ảnh mã}}', 'không có trường "mã".'],
  ])('%s is refused', (source, message) => {
    expect(faults(source).join()).toContain(message);
  });
});
