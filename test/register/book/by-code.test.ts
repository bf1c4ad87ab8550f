import { expect, it } from 'vitest';
import { byCode } from '#register/book/by-code';

it('puts petitions into the order of their codes; what has none yet stands first, as it stood', () => {
  const codes = ['AQ-2026-0010', '', 'AQ-2026-0002', 'AQ-2027-0001', 'AQ-2026-0009'];
  expect(codes.map((code) => ({ code })).sort(byCode)).toEqual(
    ['', 'AQ-2026-0002', 'AQ-2026-0009', 'AQ-2026-0010', 'AQ-2027-0001'].map((code) => ({ code })),
  );
});

it.each([
  ['AQ-2026-0001', 'AQ-2026-0002', -1],
  ['AQ-2026-0002', 'AQ-2026-0002', 0],
  ['AQ-2026-0003', 'AQ-2026-0002', 1],
])('%s beside %s is %i', (a, b, order) => {
  expect(byCode({ code: a }, { code: b })).toBe(order);
});
