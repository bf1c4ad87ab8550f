// How fast letters are filled, beside the floor: zipping their ready XML by the same codec.
import { compileLetter } from '#docx/template/compile-letter';
import { flag, list, text } from '#docx/template/field-list';
import { buildDocx } from '#docx/build/build-docx';
import { decodeUtf8, encodeUtf8 } from '#docx/base/utf8';
import { pack, readZip, storing, unpack, writeZip, type ZipCodec } from '#docx/base/zip';
import { deflating } from '../sync/office/disk/xlsx/deflating.ts';

const LETTERS = 200;
const ROUNDS = 5;
const WARMING = 10;

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

/** Processor time: what else the machine does is no part of it. */
function medianMs(work: () => void): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
}

interface Packed {
  /** Filling and zipping all of them. */
  readonly fillMs: number;
  /** The floor: encoding, packing and zipping their ready XML by the same codec. */
  readonly floorMs: number;
  readonly times: number;
}

export interface LettersBench {
  readonly letters: number;
  /** As the bundle does it: entries stored. */
  readonly stored: Packed;
  /** As the Node program does it: entries deflated by its own zlib. */
  readonly deflated: Packed;
  readonly compileMs: number;
  /** Each at most twice its floor. */
  readonly ok: boolean;
}

function benchPacked(docx: Uint8Array, codec: ZipCodec, { letters, warming }: Size): Packed {
  const letter = compileLetter(docx, FIELDS, codec);
  if (!letter.ok) throw new Error(letter.problems.map(({ message }) => message).join('\n'));
  const data = Array.from({ length: letters }, (_, index) => letterData(index));
  const ready = data.map((each) =>
    readZip(letter.fill(each)).map((entry) =>
      entry.name === 'word/document.xml'
        ? { name: entry.name, xml: decodeUtf8(unpack(entry, codec)) }
        : entry,
    ),
  );
  const fillAll = (): void => data.forEach((each) => letter.fill(each));
  const packAll = (): void =>
    ready.forEach((entries) =>
      writeZip(
        entries.map((entry) =>
          'xml' in entry ? pack(entry.name, encodeUtf8(entry.xml), codec) : entry,
        ),
      ),
    );
  for (let round = 0; round < warming; round += 1) {
    fillAll();
    packAll();
  }
  const fillMs = medianMs(fillAll);
  const floorMs = medianMs(packAll);
  return { fillMs, floorMs, times: fillMs / floorMs };
}

interface Size {
  readonly letters: number;
  /** Rounds before any is measured. */
  readonly warming: number;
}

export function benchLetters(size: Size = { letters: LETTERS, warming: WARMING }): LettersBench {
  const docx = buildDocx(SOURCE, {});
  const compileMs = medianMs(() => void compileLetter(docx, FIELDS));
  // What a process measures first is compiled meanwhile, and looks up to three times as slow.
  benchPacked(docx, storing, size);
  const stored = benchPacked(docx, storing, size);
  const deflated = benchPacked(docx, deflating, size);
  const ok = stored.times <= 2 && deflated.times <= 2;
  return { letters: size.letters, stored, deflated, compileMs, ok };
}
