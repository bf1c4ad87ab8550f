// How the annex looks: rows as high as their longest cell, styles by place.
import { describe, expect, it } from 'vitest';
import {
  annexStyle,
  FIRST_GROUP,
  HEADER_ROW,
  rowHeight,
  WIDTHS,
} from '../../sync/finance/annex-layout.ts';

const LINE = 15.75;
const lines = (values: readonly (string | number | null)[]): number =>
  (rowHeight(values) - 3) / LINE;
const inColumn = (column: number, text: string): number =>
  lines(WIDTHS.map((_, at) => (at === column ? text : null)));

describe('the height of a row of the annex', () => {
  it.each([
    ['nothing', '', 1],
    ['a word', 'chữ', 1],
    ['two lines', 'chữ\nchữ', 2],
    ['46 letters in the widest column', 'n'.repeat(46), 1],
    ['47 letters there', 'n'.repeat(47), 2],
    ['93 letters there', 'n'.repeat(93), 2],
    ['94 letters there', 'n'.repeat(94), 3],
    ['sentences that fill one line', 'Đã kiểm tra thực địa, lập biên bản, báo cáo lãnh đạo.', 1],
    [
      'sentences that fill two',
      'Đã kiểm tra thực địa, lập biên bản, báo cáo lãnh đạo; đề nghị bổ sung bản vẽ.',
      2,
    ],
  ])('holds %s', (_what, text, count) => {
    expect(inColumn(3, text)).toBe(count);
  });

  it('is that of its longest cell, numbers taking one line', () => {
    expect(lines([1, 'a\nb', 0, 'a\nb\nc', 12, 3, 'a'])).toBe(3);
    expect(lines([1, 2, 3, 4, 5, 6, 7])).toBe(1);
    expect(rowHeight([1])).toBe(18.75);
  });

  it('grows in a narrow column', () => {
    const text = 'giao cơ quan khác giải quyết tại văn bản số 12';
    expect([inColumn(3, text), inColumn(6, text), inColumn(1, text)]).toEqual([1, 2, 3]);
  });
});

describe('the style of a cell', () => {
  const of = (row: number, column = 1, value: string | number = 'chữ') => {
    const { font, alignment, border } = annexStyle(row, column, value);
    const looks = [font?.bold === true, font?.italic === true, alignment?.horizontal];
    return [font?.size, ...looks, border !== undefined];
  };
  it.each<[string, unknown[], unknown[]]>([
    ['the title', of(0), [14, true, false, 'center', false]],
    ['the line of the report', of(1), [14, false, true, 'center', false]],
    ['the lines below', of(2), [14, false, false, 'left', false]],
    ['the last of them', of(HEADER_ROW - 1), [14, false, false, 'left', false]],
    ['the header', of(HEADER_ROW), [12, true, false, 'center', true]],
    ['its second line', of(FIRST_GROUP - 1), [12, true, false, 'center', true]],
    ['a text', of(FIRST_GROUP), [12, false, false, 'left', true]],
    ['a number', of(FIRST_GROUP, 2, 3), [12, false, false, 'center', true]],
    ['the first column', of(FIRST_GROUP, 0, 'Tổng'), [12, false, false, 'center', true]],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});
