// The form of Nghị định 30/2020/NĐ-CP as a table, first part: page, font, head, number, date, title.
import { WARD } from '#ward';
import { at, styled, titleOf, when, type Rule } from './form-rule.ts';

export const PLACE = new RegExp(`^${WARD.place}, `, 'u');
const DATE_LINE = new RegExp(
  `^${WARD.place}, ngày (?:\\d\\d| +) tháng (?:0[12]|[3-9]|1[0-2]) năm \\d{4}$`,
  'u',
);
const NUMBER_LINE = /^Số: (?:\d{2,}[a-z]?| +)\/[\p{Lu}a-z]+(?:[-&,][\p{Lu}]+)*$/u;

/** Up to the title. */
export const HEAD_RULES: readonly Rule[] = [
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
        PLACE,
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
      when(at(letter, DATE_LINE) < 0, letter.paragraphs[at(letter, PLACE)]?.text ?? ''),
  },
  {
    rule: 'Địa danh, ngày, tháng cỡ 13–14, nghiêng, canh giữa',
    source: 'Phần I, mục II.4.c',
    faults: styled(PLACE, [13, 14], { bold: false, italic: true, centred: true }),
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
];
