import { describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import {
  arrivalOf,
  canonicalUnits,
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

function counted(units: readonly UnitIdentity[]): { most: number; least: number } {
  return countUnits(
    units.map(({ code }) => code),
    canonicalUnits(units),
    suspectedPairs(units),
  );
}

describe('doubles among the units (AM-04)', () => {
  it.each<[string, Partial<UnitIdentity>]>([
    ['tax code', { taxStem: '0801158817' }],
    ['telephone', { phone: '0912000311' }],
    ['person and address', { personAndAddress: 'nguyễn minh đạt|khu vũ la' }],
    ['name', { plainName: 'sản xuất vũ la' }],
  ])('are suspected by the same %s, and counted as a range', (_what, same) => {
    const units = [unit('DV-0001', same), unit('DV-0002', same), unit('DV-0003')];
    expect(suspectedPairs(units)).toEqual([['DV-0001', 'DV-0002']]);
    expect(counted(units)).toEqual({ most: 3, least: 2 });
  });

  it('are one unit once staff say so, whichever row says it', () => {
    const same = { phone: '0912000311' };
    const units = [unit('DV-0001', same), unit('DV-0002', { ...same, sameAs: 'DV-0001' })];
    expect(counted(units)).toEqual({ most: 1, least: 1 });
  });

  it('are two units once staff say they differ', () => {
    const same = { phone: '0912000311' };
    const units = [unit('DV-0001', { ...same, differentFrom: ['DV-0002'] }), unit('DV-0002', same)];
    expect(counted(units)).toEqual({ most: 2, least: 2 });
  });

  it('are all suspected among three of one telephone, also when one of them was set apart', () => {
    const same = { phone: '0912000311' };
    const units = [
      unit('DV-0001', { ...same, differentFrom: ['DV-0002'] }),
      unit('DV-0002', same),
      unit('DV-0003', same),
    ];
    expect(suspectedPairs(units)).toEqual([
      ['DV-0001', 'DV-0003'],
      ['DV-0002', 'DV-0003'],
    ]);
  });

  it('do not run in circles where two rows each point to the other', () => {
    const units = [unit('DV-0001', { sameAs: 'DV-0002' }), unit('DV-0002', { sameAs: 'DV-0001' })];
    expect(counted(units)).toEqual({ most: 1, least: 1 });
  });
});

describe('when a petition came in (A-II.3.4, AM-01)', () => {
  const limits = {
    close: localDateTime('2026-08-21T17:00'),
    planLimit: localDateTime('2026-08-24T23:59'),
  };
  it.each([
    ['2026-08-21T17:00', 'in time'],
    ['2026-08-21T17:01', 'within the plan'],
    ['2026-08-24T23:59', 'within the plan'],
    ['2026-08-25T00:00', 'late'],
  ])('at %s it is %s', (at, arrival) => {
    expect(arrivalOf(localDateTime(at), limits)).toBe(arrival);
  });
});
