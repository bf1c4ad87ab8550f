import { describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import {
  arrivalOf,
  canonicalUnits,
  countedUnits,
  countUnits,
  suspectedPairs,
  type UnitIdentity,
} from '#rules/units/registrants';

const unit = (code: string, given: Partial<UnitIdentity> = {}): UnitIdentity => ({
  code,
  inWard: true,
  counts: true,
  taxCode: null,
  sameAs: null,
  differentFrom: [],
  taxStem: null,
  phone: null,
  personAndAddress: null,
  plainName: null,
  ...given,
});

const STEM = '0801158817';
const firm = (code: string, given: Partial<UnitIdentity> = {}): UnitIdentity =>
  unit(code, { taxStem: STEM, taxCode: STEM, ...given });
const branch = (code: string, number: string, given: Partial<UnitIdentity> = {}): UnitIdentity =>
  firm(code, { taxCode: `${STEM}-${number}`, ...given });
const under = (units: readonly UnitIdentity[]): string =>
  units.map(({ code }) => countedUnits(units).get(code)).join(' ');

describe('under which code a unit is counted (AM-04)', () => {
  it.each<[string, readonly UnitIdentity[], string]>([
    ['each under its own', [unit('A'), unit('B')], 'A B'],
    ['an enterprise and its branch', [firm('A'), branch('B', '001')], 'A A'],
    ['two branches', [branch('A', '001'), branch('B', '002')], 'A A'],
    ['three of one enterprise', [firm('A'), branch('B', '001'), branch('C', '002')], 'A A A'],
    ['two rows of one code: staff tell', [firm('A'), firm('B')], 'A B'],
    [
      'said to differ by the first',
      [firm('A', { differentFrom: ['B'] }), branch('B', '001')],
      'A B',
    ],
    [
      'said to differ by the second',
      [firm('A'), branch('B', '001', { differentFrom: ['A'] })],
      'A B',
    ],
    [
      'said to differ from another',
      [firm('A', { differentFrom: ['C'] }), branch('B', '001')],
      'A A',
    ],
    ['a stem without a code', [firm('A'), firm('B', { taxCode: null })], 'A B'],
    ['a code without a stem', [unit('A', { taxCode: 'x' }), unit('B', { taxCode: 'y' })], 'A B'],
    [
      'a branch that staff found to be another',
      [firm('A'), branch('B', '001', { sameAs: 'C' }), unit('C')],
      'A A A',
    ],
    ['both already one by staff', [firm('A'), branch('B', '001', { sameAs: 'A' })], 'A A'],
  ])('%s', (_what, units, codes) => {
    expect(under(units)).toBe(codes);
  });

  it.each<[string, readonly (readonly [string, string | null])[], string]>([
    [
      'one after the other',
      [
        ['A', null],
        ['B', 'A'],
        ['C', 'B'],
      ],
      'A A A',
    ],
    [
      'one after the other, the last one first',
      [
        ['A', 'B'],
        ['B', 'C'],
        ['C', null],
      ],
      'C C C',
    ],
    [
      'a unit that is not there',
      [
        ['A', 'Z'],
        ['B', null],
      ],
      'A B',
    ],
    [
      'two that point to each other: the lower',
      [
        ['B', 'A'],
        ['A', 'B'],
      ],
      'A A',
    ],
    [
      'one that leads into a circle of others',
      [
        ['A', 'C'],
        ['B', 'C'],
        ['C', 'B'],
      ],
      'B B B',
    ],
    [
      'one that points to itself',
      [
        ['A', 'A'],
        ['B', null],
      ],
      'A B',
    ],
  ])('what staff wrote is followed to its end: %s', (_what, rows, codes) => {
    const canonical = canonicalUnits(rows.map(([code, sameAs]) => ({ code, sameAs })));
    expect(rows.map(([code]) => canonical.get(code)).join(' ')).toBe(codes);
  });
});

describe('a range where staff have not decided (AM-04)', () => {
  const PHONE = { phone: '0912000311' };
  const count = (units: readonly UnitIdentity[], codes = units.map(({ code }) => code)) =>
    countUnits(codes, countedUnits(units), suspectedPairs(units));

  it.each<[string, number, { most: number; least: number }]>([
    ['two', 2, { most: 2, least: 1 }],
    ['three', 3, { most: 3, least: 1 }],
    ['four', 4, { most: 4, least: 1 }],
  ])('%s of one telephone may be one', (_what, many, range) => {
    const units = Array.from({ length: many }, (_, index) => unit(`DV-${index}`, PHONE));
    expect(count(units)).toEqual(range);
  });

  it('takes two pairs apart, and two pairs that share a unit together', () => {
    const apart = [
      unit('A', PHONE),
      unit('B', PHONE),
      unit('C', { plainName: 'x' }),
      unit('D', { plainName: 'x' }),
    ];
    expect(count(apart)).toEqual({ most: 4, least: 2 });
    const chain = [
      unit('A', PHONE),
      unit('B', { ...PHONE, plainName: 'x' }),
      unit('C', { plainName: 'x' }),
    ];
    expect(count(chain)).toEqual({ most: 3, least: 1 });
  });

  it('takes a unit that staff found to be another as that other one in a pair too', () => {
    const units = [unit('A'), unit('B', { ...PHONE, sameAs: 'A' }), unit('C', PHONE)];
    expect(count(units)).toEqual({ most: 2, least: 1 });
    expect(count([units[2] ?? unit('C'), ...units.slice(0, 2)])).toEqual({ most: 2, least: 1 });
  });

  it('does not care for a pair of which one is not among those counted', () => {
    const units = [unit('A', PHONE), unit('B', PHONE), unit('C')];
    expect(count(units, ['A', 'C'])).toEqual({ most: 2, least: 2 });
    expect(count(units, ['B', 'C'])).toEqual({ most: 2, least: 2 });
    expect(count(units, ['C'])).toEqual({ most: 1, least: 1 });
  });

  it('counts a code that no row knows as a unit of its own', () => {
    expect(count([unit('A')], ['A', 'Z'])).toEqual({ most: 2, least: 2 });
  });

  it('says a pair once, in the order of the rows, whatever it has in common', () => {
    const same = { ...PHONE, plainName: 'x' };
    expect(suspectedPairs([unit('B', same), unit('A', same)])).toEqual([['B', 'A']]);
    const decided = [unit('B', { ...same, differentFrom: ['A'] }), unit('A', same)];
    expect(suspectedPairs(decided)).toEqual([]);
    expect(suspectedPairs([unit('B', same), unit('A', { ...same, differentFrom: ['B'] })])).toEqual(
      [],
    );
  });

  it('does not suspect what is one unit already', () => {
    expect(suspectedPairs([unit('A', PHONE), unit('B', { ...PHONE, sameAs: 'A' })])).toEqual([]);
    expect(suspectedPairs([firm('A'), branch('B', '001')])).toEqual([]);
  });

  it('compares ten of one telephone with every other, the others with these ten', () => {
    const units = Array.from({ length: 12 }, (_, index) => unit(`DV-${index}`, PHONE));
    expect(suspectedPairs(units)).toHaveLength(45 + 10 + 10);
  });
});

describe('when a petition came in, where something is not set (A-II.3.4, AM-01)', () => {
  const at = localDateTime('2026-08-24T10:00');
  const before = localDateTime('2026-08-24T09:59');
  it.each([
    ['nothing set', null, null, 'in time'],
    ['a closing later', localDateTime('2026-08-24T10:00'), null, 'in time'],
    ['a closing before, no limit known', before, null, 'late'],
    ['no closing, within the limit', null, at, 'in time'],
    ['no closing, after the limit', null, before, 'late'],
    ['a closing typed after the limit', localDateTime('2026-08-30T17:00'), before, 'late'],
  ])('%s', (_what, close, planLimit, arrival) => {
    expect(arrivalOf(at, { close, planLimit })).toBe(arrival);
  });
});
