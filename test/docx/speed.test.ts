import { expect, it } from 'vitest';
import { benchLetters } from '../../bench/letters.ts';

// The bar itself (twice the floor) is the benchmark's; here a slow machine must not fail, a slow engine must.
it('fills and zips letters in a small multiple of the time that zipping their XML takes, stored or deflated', () => {
  const { letters, stored, deflated } = benchLetters({ letters: 40, warming: 2 });
  expect(letters).toBe(40);
  expect(stored.times).toBeLessThan(6);
  expect(deflated.times).toBeLessThan(6);
});
