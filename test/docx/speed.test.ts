import { expect, it } from 'vitest';
import { benchLetters } from '../../bench/letters.ts';

// The bar itself (twice the floor) is the benchmark's; here a slow machine must not fail, a slow engine must.
it('fills and stores 200 letters in a small multiple of the time that deflating their XML takes', () => {
  const { letters, times } = benchLetters();
  expect(letters).toBe(200);
  expect(times).toBeLessThan(6);
});
