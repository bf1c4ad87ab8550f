import { describe, expect, it } from 'vitest';
import { consents, FORM_ITEMS } from '#register/tabs/form-items';

describe('reading the notice and agreeing (Luật 91/2025/QH15, điều 9)', () => {
  it('are two questions, neither of which must be answered', () => {
    const asked = FORM_ITEMS.filter(({ key }) => key === 'notice' || key === 'consent');
    expect(asked.map(({ key, required, choices }) => [key, required, choices])).toEqual([
      ['notice', false, ['Tôi đã đọc thông báo']],
      ['consent', false, ['Tôi đồng ý']],
    ]);
  });

  it.each([
    ['Tôi đồng ý', true],
    // A form of an earlier version asks both in one.
    ['Tôi đã đọc và đồng ý', true],
    ['Tôi đã đọc thông báo', false],
    ['', false],
    [null, false],
  ])('%j is agreement: %s', (answer, agreed) => {
    expect(consents(answer)).toBe(agreed);
  });
});
