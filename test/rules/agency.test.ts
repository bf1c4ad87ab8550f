// The agency's names, however the setting writes it.
import { describe, expect, it } from 'vitest';
import { agencyNames } from '#rules/agency';

const SHORT = 'UBND phường Ái Quốc';
const FULL = 'Ủy ban nhân dân phường Ái Quốc';

describe('the names of the agency', () => {
  it.each([
    [SHORT],
    [FULL],
    ['  ubnd  phường Ái Quốc '],
    ['ỦY BAN NHÂN DÂN phường Ái Quốc'],
    [FULL.normalize('NFD')],
    ['phường Ái Quốc'],
  ])('are the same three of “%s”', (typed) => {
    expect(agencyNames(typed)).toEqual({ short: SHORT, full: FULL, area: 'phường Ái Quốc' });
  });

  it.each([
    ['Văn phòng UBND phường Ái Quốc', 'Văn phòng UBND phường Ái Quốc'],
    ['UBNDX', 'UBNDX'],
  ])('of “%s” drop nothing but the title in front', (typed, area) => {
    expect(agencyNames(typed).area).toBe(area);
  });
});
