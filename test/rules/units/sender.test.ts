import { describe, expect, it } from 'vitest';
import { senderOf, type Sender } from '#rules/units/sender';

const reach = (phone: string | null, email: string | null = null) => ({ phone, email });

describe('whether a later phiếu comes from the unit it names', () => {
  it.each<[string, ReturnType<typeof reach>, ReturnType<typeof reach>, Sender]>([
    ['the same telephone', reach('0912000311'), reach('0912000311'), 'known'],
    ['the same, typed otherwise', reach('+84 912 000 311'), reach('0912.000.311'), 'known'],
    ['one of two', reach('0912000311; 0220 3822 222'), reach('02203822222'), 'known'],
    ['one of two on the phiếu', reach('0912000311'), reach('0987000111/0912000311'), 'known'],
    ['a number from abroad', reach('+8613800000000'), reach('+86 138 0000 0000'), 'known'],
    ['another telephone', reach('0912000311'), reach('0987000111'), 'stranger'],
    ['nothing on the phiếu', reach('0912000311'), reach(null), 'stranger'],
    ['nothing on record', reach(null), reach('0912000311'), 'new contact'],
    ['“không có” is nothing', reach('không có', 'không có'), reach('không có'), 'new contact'],
    ['seven digits are no telephone', reach('3822222'), reach('3822222'), 'new contact'],
    ['eight are one', reach('38222222'), reach('38222222'), 'known'],
    ['digits within words are none', reach('số 38222222'), reach('số 38222222'), 'new contact'],
    ['digits before words are none', reach('38222222 tối'), reach('38222222 tối'), 'new contact'],
    ['the same address', reach(null, 'a@vidu.vn'), reach(null, 'A@VIDU.VN'), 'known'],
    ['one of several', reach(null, 'a@vidu.vn, b@vidu.vn'), reach(null, 'b@vidu.vn'), 'known'],
    [
      'one of several lines',
      reach(null, 'a@vidu.vn;\n b@vidu.vn'),
      reach(null, 'b@vidu.vn'),
      'known',
    ],
    ['another address', reach(null, 'a@vidu.vn'), reach(null, 'b@vidu.vn'), 'stranger'],
    [
      'a word beside an address is none',
      reach(null, 'gửi a@vidu.vn'),
      reach(null, 'gửi b@vidu.vn'),
      'stranger',
    ],
    [
      'telephone unlike, address alike',
      reach('0912000311', 'a@vidu.vn'),
      reach('0987000111', 'a@vidu.vn'),
      'known',
    ],
  ])('%s', (_what, record, phieu, sender) => {
    expect(senderOf(record, phieu)).toBe(sender);
  });
});
