// The units registered for a conference, and how many there are of each kind (A-0.8: counted separately and together).
import { canonicalUnits } from '../../rules/units/registrants.ts';
import type { Drafts } from './book.ts';

export interface KindCounts {
  readonly enterprises: number;
  readonly households: number;
  readonly cooperatives: number;
}

/** The units that registered in time and want to attend, each under the code it is counted by (AM-04). */
export function registeredUnits(
  { registrations, units }: Pick<Drafts, 'registrations' | 'units'>,
  conference: string,
): ReadonlySet<string> {
  const identities = units.rows.flatMap(({ value: { code, sameAs } }) =>
    code === null ? [] : [{ code, sameAs }],
  );
  const canonical = canonicalUnits(identities);
  const registered = new Set<string>();
  for (const { value } of registrations.rows) {
    const counts = value.status === 'Hợp lệ' && value.attend === 'Có';
    if (!counts || value.conference !== conference || value.unit === null) continue;
    registered.add(canonical.get(value.unit) ?? value.unit);
  }
  return registered;
}

export function kindsOf(
  units: Pick<Drafts['units'], 'rows'>,
  registered: ReadonlySet<string>,
): KindCounts {
  const counted = units.rows.filter(({ value }) => registered.has(value.code ?? ''));
  const count = (kind: string): number => counted.filter(({ value }) => value.kind === kind).length;
  return {
    enterprises: count('Doanh nghiệp'),
    households: count('Hộ kinh doanh'),
    cooperatives: count('Hợp tác xã'),
  };
}
