import { describe, expect, it } from 'vitest';
import { foldText } from '#rules/fold';

describe('two spellings of one text', () => {
  it.each([
    ['Hòa Bình', 'Hoà Bình'],
    ['Thúy', 'Thuý'],
    ['Khỏe', 'Khoẻ'],
    ['Văn hóa – Xã hội', 'Văn hoá – Xã hội'],
    ['Quý', 'Qúy'],
    ['Hòa Bình', 'Hòa Bình'.normalize('NFD')],
    ['HÒA  BÌNH ', 'hoà bình'],
    ['Nguyễn Thị Thủy', 'Nguyễn Thị Thuỷ'],
  ])('fold to the same: %s, %s', (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it.each([
    ['Hòa', 'Hóa'],
    ['Hoa', 'Hòa'],
    ['Tiên', 'Tiến'],
    ['Đạt', 'Dạt'],
    ['Sơn', 'Son'],
  ])('keep two words apart: %s, %s', (a, b) => {
    expect(foldText(a)).not.toBe(foldText(b));
  });
});
