// The code on a receipt: which signs it has, and how it is read when people type it.
import { describe, expect, it } from 'vitest';
import { codeOfBytes, isLookupCode, readLookupCode, shelfOf, SHELVES } from '#rules/lookup-code';

describe('the code of a receipt (A-II.3.3)', () => {
  it('has no two signs that look alike: none of 0, 1, I, O, and of B, G, S, Z only their figures', () => {
    expect(SHELVES.join('')).toBe('ACDEFHJKLMNPQRTUVWXY23456789');
    expect(shelfOf('K7M2QX')).toBe('K');
  });

  it('is made of six bytes, signed as Google gives them', () => {
    expect(codeOfBytes([0, 27, 28, -1, 255, 1, 9, 9])).toBe('A9AEEC');
    expect(codeOfBytes([0, 1, 2, 3, 4])).toHaveLength(5);
  });

  it.each([
    ['K7M2QX', 'K7M2QX'],
    [' k7m-2qx ', 'K7M2QX'],
    ['k7m 2qx.', 'K7M2QX'],
    ['KBGSZX', 'K8652X'],
    ['K7M2Q', null],
    ['K7M2QXA', null],
    ['K0M2QX', null],
    ['KIM2QX', null],
    ['KỲM2QX', null],
    ['', null],
  ])('typed as “%s” is read as %s', (typed, code) => {
    expect(readLookupCode(typed)).toBe(code);
    if (code !== null) expect(isLookupCode(code)).toBe(true);
  });
});
