import { describe, expect, it } from 'vitest';
import { explainDenunciation, handOverLacks, isDenunciation } from '#rules/petitions/denunciation';
import { DENUNCIATION, OUT_OF_SCOPE } from '#rules/words';
import { on } from './facts.ts';

const HANDED = {
  scope: OUT_OF_SCOPE,
  scopeReason: DENUNCIATION,
  scopeBy: 'Lê Văn Thảo',
  handedOverTo: 'Ban Tiếp công dân',
  handedOverOn: on('2026-08-12'),
} as const;
const TODAY = on('2026-08-12');

describe('a denunciation among the petitions (A-I.2.7, AM-20)', () => {
  it.each([
    ['the reason alone', { scope: null, scopeReason: DENUNCIATION }, true],
    ['not screened', { scope: 'Chưa xét', scopeReason: DENUNCIATION }, true],
    ['out of scope', { scope: OUT_OF_SCOPE, scopeReason: DENUNCIATION }, true],
    ['staff say it is in scope', { scope: 'Trong phạm vi', scopeReason: DENUNCIATION }, false],
    ['out of scope for another reason', { scope: OUT_OF_SCOPE, scopeReason: 'Khác' }, false],
    ['no reason', { scope: OUT_OF_SCOPE, scopeReason: null }, false],
  ] as const)('%s', (_what, cells, is) => {
    expect(isDenunciation(cells)).toBe(is);
  });

  const SCOPE = 'Chọn Phạm vi “Không thuộc phạm vi giải quyết”.';
  const MOVE =
    'Chuyển ngay cho bộ phận tiếp công dân rồi ghi Chuyển bộ phận, Ngày chuyển; không chép nội dung sang nơi khác.';
  it.each<[string, Partial<Parameters<typeof handOverLacks>[0]>, string[]]>([
    ['nothing', {}, []],
    ['the scope', { scope: 'Chưa xét' }, [SCOPE]],
    ['who decided', { scopeBy: null }, ['Ghi Người duyệt.']],
    ['the body', { handedOverTo: null }, [MOVE]],
    ['the day', { handedOverOn: null }, [MOVE]],
    [
      'a day that has come',
      { handedOverOn: on('2026-08-13') },
      ['Ngày chuyển ở sau ngày hôm nay: ghi lại ngày đã chuyển.'],
    ],
    [
      'everything',
      { scope: null, scopeBy: null, handedOverTo: null, handedOverOn: null },
      [SCOPE, 'Ghi Người duyệt.', MOVE],
    ],
  ])('lacks before its content may be erased: %s', (_what, cells, lacks) => {
    expect(handOverLacks({ ...HANDED, ...cells }, TODAY)).toEqual(lacks);
  });

  it.each([
    [
      'to hand over',
      'Phần mềm đã ẩn đơn khỏi thư, văn bản, báo cáo, ảnh chụp; ô của cán bộ vẫn còn.',
    ],
    ['to confirm', 'Chờ chủ sổ xác nhận xóa nội dung ở tab Tổng quan.'],
    ['confirmed', 'Chủ sổ đã xác nhận; nội dung được xóa ở lượt chạy tới.'],
    ['erased', 'Nội dung đã được xóa theo xác nhận của chủ sổ (xem Nhật ký).'],
  ] as const)('says where it has come to: %s', (state, next) => {
    const words = explainDenunciation(HANDED, state);
    const handed =
      state === 'to hand over'
        ? 'chưa chuyển đủ thủ tục'
        : 'đã chuyển Ban Tiếp công dân ngày 12/8/2026; người duyệt: Lê Văn Thảo';
    expect(words.startsWith(`${DENUNCIATION}, không giải quyết tại Hội nghị (`)).toBe(true);
    expect(words.endsWith(`); ${handed}. ${next}`)).toBe(true);
  });

  it('says what is not written, too', () => {
    const bare = { ...HANDED, scopeBy: null, handedOverTo: null, handedOverOn: null };
    expect(explainDenunciation(bare, 'to confirm')).toContain(
      'đã chuyển bộ phận tiếp công dân; người duyệt: chưa ghi.',
    );
  });
});
