// The form of Nghị định 30/2020/NĐ-CP as a table: each rule with its source, read on a filled letter.
import { HEAD_RULES, PLACE } from './decree-30-head.ts';
import { at, between, styled, when, type Rule } from './form-rule.ts';

const NAME = /^(?:(?:GS|PGS|TS|ThS|CN|KS|BS)\.|Tiến sĩ|Thạc sĩ)/u;

export const DECREE_30: readonly Rule[] = [
  ...HEAD_RULES,
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
      between(letter, new RegExp(`${PLACE.source}ngày|^DỰ THẢO`, 'u'), /^Nơi nhận:$/)
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
