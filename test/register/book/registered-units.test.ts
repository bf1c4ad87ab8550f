// Which units count as registered for a conference, and how many there are of each kind.
import { describe, expect, it } from 'vitest';
import { kindsOf, registeredUnits } from '#register/book/registered-units';
import type { Drafts } from '#register/book/book';

type Registration = Partial<Drafts['registrations']['rows'][number]['value']>;
type Unit = Partial<Drafts['units']['rows'][number]['value']>;

const COUNTS: Registration = {
  conference: 'HN-2026-1',
  unit: 'DV-0001',
  status: 'Hợp lệ',
  attend: 'Có',
};

const rows = (values: readonly object[]) => values.map((value) => ({ value }));

function tabs(registrations: readonly Registration[], units: readonly Unit[]) {
  return {
    registrations: { rows: rows(registrations) },
    units: { rows: rows(units.map((unit) => ({ sameAs: null, kind: null, ...unit }))) },
  } as unknown as Pick<Drafts, 'registrations' | 'units'>;
}

const registered = (list: readonly Registration[], units: readonly Unit[] = []): string[] => [
  ...registeredUnits(tabs(list, units), 'HN-2026-1'),
];

describe('a registration', () => {
  it.each<[string, Registration, boolean]>([
    ['in time, of a unit that attends, counts', {}, true],
    ['that came late does not', { status: 'Muộn' }, false],
    ['that waits to be confirmed does not', { status: 'Chờ xác nhận' }, false],
    ['of an association does not (AM-38)', { status: 'Không tính' }, false],
    ['of a unit that does not attend does not', { attend: 'Không' }, false],
    ['that does not say whether it attends does not', { attend: null }, false],
    ['for another conference does not', { conference: 'HN-2026-2' }, false],
    ['without a unit does not', { unit: null }, false],
    [
      'late and for another conference does not',
      { status: 'Muộn', conference: 'HN-2026-2' },
      false,
    ],
    ['of nobody, late, does not', { unit: null, status: 'Muộn' }, false],
  ])('%s', (_what, given, counts) => {
    expect(registered([{ ...COUNTS, ...given }])).toEqual(counts ? ['DV-0001'] : []);
  });

  it('counts each unit once, under the code that staff found it to be (AM-04)', () => {
    const units = [
      { code: 'DV-0001' },
      { code: 'DV-0002', sameAs: 'DV-0001' },
      { code: 'DV-0003', sameAs: null },
      { code: null, sameAs: 'DV-0003' },
    ];
    const list = ['DV-0003', 'DV-0002', 'DV-0001', 'DV-0002', 'DV-0009'].map((unit) => ({
      ...COUNTS,
      unit,
    }));
    expect(registered(list, units)).toEqual(['DV-0003', 'DV-0001', 'DV-0009']);
  });
});

it('the units registered are counted by kind, those of no kind by none (A-0.8)', () => {
  const kinds = [
    'Doanh nghiệp',
    'Doanh nghiệp',
    'Doanh nghiệp',
    'Hộ kinh doanh',
    'Hộ kinh doanh',
    'Hợp tác xã',
    null,
  ] as const;
  const units = kinds.map((kind, at) => ({ code: `DV-${at}`, kind }));
  const others = [
    { code: 'DV-9', kind: 'Hợp tác xã' },
    { code: null, kind: 'Hợp tác xã' },
  ] as const;
  const { units: all } = tabs([], [...units, ...others]);
  const codes = new Set(units.map(({ code }) => code));
  expect(kindsOf(all, codes)).toEqual({ enterprises: 3, households: 2, cooperatives: 1 });
  expect(kindsOf(all, new Set())).toEqual({ enterprises: 0, households: 0, cooperatives: 0 });
});
