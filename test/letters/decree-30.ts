// The form of Nghị định 30/2020/NĐ-CP as a table: each rule with its source, read on a filled letter.
import { partOf } from '../docx/fixture.ts';

export interface Paragraph {
  readonly text: string;
  /** In points, of every run. */
  readonly sizes: readonly number[];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
}

/** A letter up to its signature; what follows is an annex with a form of its own. */
export interface FormedLetter {
  /** “BC-UBND”; null for what is signed without a symbol of its own (công văn, slips). */
  readonly symbol: string | null;
  readonly xml: string;
  readonly paragraphs: readonly Paragraph[];
}

export function formedLetter(docx: Uint8Array, symbol: string | null): FormedLetter {
  const xml = partOf(docx, 'word/document.xml');
  const end = xml.indexOf('</w:tbl>', xml.indexOf('Nơi nhận:'));
  const own = end < 0 ? xml : xml.slice(0, end);
  // A ruled table has a size of its own.
  const written = own.replace(/<w:tbl>(?:(?!<\/w:tbl>).)*?<w:tblBorders>.*?<\/w:tbl>/gs, '');
  const paragraphs = [...written.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => paragraphOf(one));
  return { symbol, xml: own, paragraphs: paragraphs.filter(({ text }) => text.trim() !== '') };
}

function paragraphOf(xml: string): Paragraph {
  const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].filter(([run]) => run.includes('<w:t'));
  const all = (mark: string): boolean =>
    runs.length > 0 && runs.every(([run]) => run.includes(mark));
  return {
    text: runs
      .map(([run]) => [...run.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''))
      .join('')
      .replace(/&amp;/g, '&'),
    sizes: runs.map(([run]) => Number(/<w:sz w:val="(\d+)"/.exec(run)?.[1] ?? 28) / 2),
    bold: all('<w:b/>'),
    italic: all('<w:i/>'),
    centred: xml.includes('<w:jc w:val="center"/>'),
  };
}

interface Rule {
  readonly rule: string;
  /** Phụ lục I of the decree, by its parts. */
  readonly source: string;
  /** What is wrong; empty where nothing is. */
  readonly faults: (letter: FormedLetter) => readonly string[];
}

const TITLES: Readonly<Record<string, string>> = {
  BC: 'BÁO CÁO',
  BB: 'BIÊN BẢN',
  CTr: 'CHƯƠNG TRÌNH',
  GM: 'GIẤY MỜI',
  KH: 'KẾ HOẠCH',
  QĐ: 'QUYẾT ĐỊNH',
  TB: 'THÔNG BÁO',
  TTr: 'TỜ TRÌNH',
};

const titleOf = ({ symbol }: FormedLetter): string | null =>
  TITLES[symbol?.split('-')[0] ?? ''] ?? null;

const at = ({ paragraphs }: FormedLetter, is: RegExp): number =>
  paragraphs.findIndex(({ text }) => is.test(text));

const when = (wrong: boolean, words: string): string[] => (wrong ? [words] : []);

/** Size and style of every paragraph that reads like that; there has to be one unless it may be missing. */
const styled =
  (is: RegExp, [least, most]: readonly [number, number], style: Partial<Paragraph>) =>
  ({ paragraphs }: FormedLetter): string[] =>
    paragraphs
      .filter(({ text }) => is.test(text))
      .flatMap((paragraph) => [
        ...when(
          paragraph.sizes.some((size) => size < least || size > most),
          `“${paragraph.text}”: cỡ ${paragraph.sizes.join(', ')}`,
        ),
        ...(['bold', 'italic', 'centred'] as const).flatMap((key) =>
          when(
            style[key] !== undefined && paragraph[key] !== style[key],
            `“${paragraph.text}”: ${key}`,
          ),
        ),
      ]);

const between = (letter: FormedLetter, from: RegExp, to: RegExp): readonly Paragraph[] =>
  letter.paragraphs.slice(at(letter, from) + 1, at(letter, to));

const DATE_LINE = /^Ái Quốc, ngày (?:\d\d| +) tháng (?:0[12]|[3-9]|1[0-2]) năm \d{4}$/u;
const NUMBER_LINE = /^Số: (?:\d{2,}[a-z]?| +)\/[\p{Lu}a-z]+(?:[-&,][\p{Lu}]+)*$/u;
const NAME = /^(?:(?:GS|PGS|TS|ThS|CN|KS|BS)\.|Tiến sĩ|Thạc sĩ)/u;

export const DECREE_30: readonly Rule[] = [
  {
    rule: 'Khổ A4, lề trên, dưới 20–25 mm, trái 30–35 mm, phải 15–20 mm',
    source: 'Phần I, mục I.1–I.3',
    faults: ({ xml }) =>
      when(/w:orient="landscape"/.test(xml.split('Nơi nhận:')[0] ?? ''), 'khổ ngang'),
  },
  {
    rule: 'Phông Times New Roman, màu đen',
    source: 'Phần I, mục I.4',
    faults: ({ xml }) => [
      ...[...xml.matchAll(/w:ascii="([^"]*)"/g)].flatMap(([, font]) =>
        when(font !== 'Times New Roman', `phông ${font ?? ''}`),
      ),
      ...[...xml.matchAll(/<w:color w:val="([^"]*)"/g)].flatMap(([, colour]) =>
        when(colour !== '000000', `màu ${colour ?? ''}`),
      ),
    ],
  },
  {
    rule: 'Quốc hiệu in hoa cỡ 12–13, đứng, đậm',
    source: 'Phần I, mục II.1.a',
    faults: styled(/^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/, [12, 13], {
      bold: true,
      italic: false,
      centred: true,
    }),
  },
  {
    rule: 'Tiêu ngữ cỡ 13–14, đứng, đậm, gạch nối có cách chữ',
    source: 'Phần I, mục II.1.b',
    faults: styled(/^Độc lập - Tự do - Hạnh phúc$/, [13, 14], {
      bold: true,
      italic: false,
      centred: true,
    }),
  },
  {
    rule: 'Đủ Quốc hiệu, Tiêu ngữ, tên cơ quan, số, địa danh, Nơi nhận, theo thứ tự',
    source: 'Điều 8; Phần I, mục IV',
    faults(letter) {
      const found = [
        /^(?:ỦY BAN NHÂN DÂN|UBND .*)$/,
        /^CỘNG HÒA/,
        /^Số: /,
        /^Ái Quốc, /,
        /\.\/\.$/,
        /^Nơi nhận:$/,
      ].map((is) => at(letter, is));
      return when(
        found.some((place, index) => place < 0 || place < (found[index - 1] ?? -1)),
        `thứ tự ${found.join(' ')}`,
      );
    },
  },
  {
    rule: 'Số: chữ thường; số dưới 10 có số 0; “/” và “-” không cách chữ; ký hiệu của loại văn bản',
    source: 'Phần I, mục II.3',
    faults(letter) {
      const line = letter.paragraphs[at(letter, /^Số: /)]?.text ?? '';
      const own = titleOf(letter) === null ? '' : (letter.symbol ?? '');
      return when(!NUMBER_LINE.test(line) || !line.endsWith(own), line);
    },
  },
  {
    rule: 'Số, ký hiệu cỡ 13, đứng, canh giữa',
    source: 'Phần I, mục II.3.c',
    faults: styled(/^Số: /, [13, 13], { bold: false, italic: false, centred: true }),
  },
  {
    rule: 'Địa danh, ngày, tháng: ngày dưới 10, tháng 1, 2 có số 0',
    source: 'Phần I, mục II.4.b',
    faults: (letter) =>
      when(at(letter, DATE_LINE) < 0, letter.paragraphs[at(letter, /^Ái Quốc, /)]?.text ?? ''),
  },
  {
    rule: 'Địa danh, ngày, tháng cỡ 13–14, nghiêng, canh giữa',
    source: 'Phần I, mục II.4.c',
    faults: styled(/^Ái Quốc, ngày/, [13, 14], { bold: false, italic: true, centred: true }),
  },
  {
    rule: 'Tên loại in hoa, trích yếu ngay dưới, cỡ 13–14, đứng, đậm, canh giữa; công văn không có tên loại',
    source: 'Phần I, mục II.5.a, II.5.b',
    faults(letter) {
      const title = titleOf(letter);
      if (title === null) return when(at(letter, /^CÔNG VĂN/) >= 0, 'có chữ CÔNG VĂN');
      const place = letter.paragraphs.findIndex(({ text }) => text === title);
      const both = letter.paragraphs.slice(place, place + 2);
      return when(
        place < 0 ||
          both.some(
            ({ bold, italic, centred, sizes }) =>
              !bold || italic || !centred || sizes.some((size) => size < 13 || size > 14),
          ),
        both.map(({ text }) => text).join(' / '),
      );
    },
  },
  {
    rule: 'Trích yếu công văn: “V/v”, cỡ 12–13, đứng, dưới số, ký hiệu',
    source: 'Phần I, mục II.5.b',
    faults: (letter) => [
      ...styled(/^V\/v /, [12, 13], { bold: false, italic: false, centred: true })(letter),
      ...when(at(letter, /^V\/v /) >= 0 && titleOf(letter) !== null, 'V/v ở văn bản có tên loại'),
    ],
  },
  {
    rule: 'Kính gửi cỡ 13–14, đứng, không đậm; một nơi thì cùng dòng, hết bằng dấu chấm',
    source: 'Phần I, mục II.9.a',
    faults: (letter) => [
      ...styled(/^Kính gửi:/, [13, 14], { bold: false, italic: false })(letter),
      ...letter.paragraphs.flatMap(({ text }) => when(/^Kính gửi: .*[^.]$/.test(text), text)),
    ],
  },
  {
    rule: 'Thông báo, kế hoạch, chương trình, giấy mời, quyết định, biên bản không có Kính gửi',
    source: 'Phần I, mục II.9.a',
    faults: (letter) =>
      when(
        /^(?:TB|KH|CTr|GM|QĐ|BB)-/.test(letter.symbol ?? '') && at(letter, /^Kính gửi/) >= 0,
        'có Kính gửi',
      ),
  },
  {
    rule: 'Căn cứ: nghiêng, mỗi căn cứ một dòng, hết bằng “;”, dòng cuối bằng “.”',
    source: 'Phần I, mục II.6.b',
    faults: ({ paragraphs }) => {
      const bases = paragraphs.filter(
        ({ text, italic }) => italic && /^(?:Căn cứ|Thực hiện|Theo đề nghị) /.test(text),
      );
      return bases.flatMap(({ text }, index) =>
        when(!text.endsWith(index === bases.length - 1 ? '.' : ';'), text),
      );
    },
  },
  {
    rule: 'Nội dung cỡ 13–14',
    source: 'Phần I, mục II.6.c',
    faults: (letter) =>
      between(letter, /^(?:Ái Quốc, ngày|DỰ THẢO)/, /^Nơi nhận:$/)
        .filter(({ text }) => !/^V\/v /.test(text) && text.length > 80)
        .flatMap(({ text, sizes }) =>
          when(
            sizes.some((size) => size < 13 || size > 14),
            `${sizes.join(',')} “${text}”`,
          ),
        ),
  },
  {
    rule: 'Ngày trong lời văn: ngày dưới 10, tháng 1, 2 có số 0, tháng khác không',
    source: 'Phần I, mục II.4.b',
    faults: ({ paragraphs }) =>
      paragraphs.flatMap(({ text }) =>
        [...text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/\d{4}/g)].flatMap(
          ([whole, day = '', month = '']) =>
            when(
              day.length < 2 ||
                month !== (Number(month) <= 2 ? `0${Number(month)}` : String(Number(month))),
              whole,
            ),
        ),
      ),
  },
  {
    rule: '“Nơi nhận:” cỡ 12, nghiêng, đậm; danh sách cỡ 11, đứng',
    source: 'Phần I, mục II.9.b',
    faults: (letter) => [
      ...styled(/^Nơi nhận:$/, [12, 12], { bold: true, italic: true })(letter),
      ...letter.paragraphs
        .slice(at(letter, /^Nơi nhận:$/))
        .filter(({ text }) => text.startsWith('- '))
        .flatMap((one) =>
          when(one.sizes.some((size) => size !== 11) || one.bold || one.italic, one.text),
        ),
    ],
  },
  {
    rule: 'Quyền hạn, chức vụ in hoa; họ tên cỡ 13–14, đứng, đậm, không ghi học hàm, học vị',
    source: 'Phần I, mục II.7',
    faults(letter) {
      const after = letter.paragraphs.slice(at(letter, /^- Lưu: /) + 1);
      const [name, ...lines] = [...after].reverse();
      return [
        ...after.flatMap((one) =>
          when(
            !one.bold ||
              one.italic ||
              !one.centred ||
              one.sizes.some((size) => size < 13 || size > 14),
            one.text,
          ),
        ),
        // Minutes are signed by two, each under the part they had.
        ...(letter.symbol === 'BB-UBND' ? [] : lines).flatMap(({ text }) =>
          when(text !== text.toUpperCase(), text),
        ),
        ...when(name === undefined || NAME.test(name.text), name?.text ?? 'không có người ký'),
      ];
    },
  },
];
