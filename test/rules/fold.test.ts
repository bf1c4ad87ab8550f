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
    ['Kết quả', '\ufeffKết\u00a0quả\u200b'],
    ['Ngày ký', ' Ngày\n\u200b ký '],
    ['Đất đai', 'Đất\u2060 đai\u200e'],
    ['Văn hóa – Xã hội', 'Văn hóa - Xã hội'],
    ['Văn hóa – Xã hội', 'Văn hóa — Xã hội'],
    ['A-1', 'A‑1'],
  ])('fold to the same: %s, %s', (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it.each([
    ['HÒA  Bình ', 'hoà binh\u0300'],
    ['THUẾ Cơ sở 9', 'thuế cơ sở 9'],
    ['Tuấ\u0300n', 'tuân\u0301\u0300'],
    ['UBND', 'ubnd'],
  ])('is in lower case, the tone at the end of its syllable: %s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded.normalize('NFC'));
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
