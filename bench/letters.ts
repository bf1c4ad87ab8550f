// How fast letters are filled, beside the floor: deflating and zipping their ready XML.
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { compileLetter } from '#docx/compile-letter';
import { flag, list, text } from '#docx/field-list';
import { buildDocx } from '#docx/build-docx';
import { pack, readZip, unpack, writeZip, type ZipCodec } from '#docx/zip';

const LETTERS = 200;
const ROUNDS = 5;

const NAMES = Array.from({ length: 14 }, (_, index) => `trường_${index + 1}`);
const FIELDS = {
  ...Object.fromEntries(NAMES.map((name) => [name, text])),
  gấp: flag,
  dòng: list({ tên: text, số: text, ghi_chú: text }),
};

const SOURCE = [
  ...NAMES.map(
    (name) => `Trích yếu nội dung công văn trả lời kiến nghị của {{${name}}} trên địa bàn phường.`,
  ),
  '{{#if gấp}}',
  'Đề nghị trả lời trước ngày 28/9/2026.',
  '{{/if}}',
  '::bảng 12 20g 100 45',
  '|= STT | Tên | Ghi chú',
  '| {{số}} | {{#each dòng}}{{tên}} | {{ghi_chú}}{{/each}}',
  '::hết',
].join('\n');

const letterData = (index: number) => ({
  ...Object.fromEntries(
    NAMES.map((name) => [name, `Công ty TNHH Cơ khí Hồng Lạc & ${index} ${name}`]),
  ),
  gấp: index % 2 === 0,
  dòng: Array.from({ length: 10 }, (_, row) => ({
    tên: `Kiến nghị số ${row} của đơn vị ${index}`,
    số: String(row + 1),
    ghi_chú: 'Đã trả lời tại Hội nghị',
  })),
});

const zlib: ZipCodec = {
  inflate: (data) => inflateRawSync(data),
  crc32: (data) => crc32(data),
  deflate: (data) => deflateRawSync(data, { level: 6 }),
};

function medianMs(work: () => void): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
}

export interface LettersBench {
  readonly letters: number;
  /** Filling and STORE-zipping all of them, as the bundle does it. */
  readonly fillMs: number;
  /** The floor: deflating (zlib 6) and zipping their ready XML. */
  readonly floorMs: number;
  readonly times: number;
  readonly compileMs: number;
  /** At most twice the floor. */
  readonly ok: boolean;
}

export function benchLetters(): LettersBench {
  const docx = buildDocx(SOURCE, {});
  const compileMs = medianMs(() => void compileLetter(docx, FIELDS));
  const letter = compileLetter(docx, FIELDS);
  if (!letter.ok) throw new Error(letter.problems.map(({ message }) => message).join('\n'));
  const data = Array.from({ length: LETTERS }, (_, index) => letterData(index));
  const fillMs = medianMs(() => data.forEach((each) => letter.fill(each)));
  const ready = data.map((each) =>
    readZip(letter.fill(each)).map((entry) => ({
      entry,
      xml: Buffer.from(unpack(entry, zlib)).toString(),
    })),
  );
  const floorMs = medianMs(() =>
    ready.forEach((entries) =>
      writeZip(
        entries.map(({ entry, xml }) =>
          entry.name === 'word/document.xml' ? pack(entry.name, Buffer.from(xml), zlib) : entry,
        ),
      ),
    ),
  );
  const times = fillMs / floorMs;
  return { letters: LETTERS, fillMs, floorMs, times, compileMs, ok: times <= 2 };
}
