import { expect, it } from 'vitest';
import { byCode } from '#register/book/by-code';

it('puts petitions into the order of their codes; what has none yet stands first, as it stood', () => {
  const codes = ['AQ-2026-0010', '', 'AQ-2026-0002', 'AQ-2027-0001', 'AQ-2026-0009'];
  expect(codes.map((code) => ({ code })).sort(byCode)).toEqual(
    ['', 'AQ-2026-0002', 'AQ-2026-0009', 'AQ-2026-0010', 'AQ-2027-0001'].map((code) => ({ code })),
  );
});
