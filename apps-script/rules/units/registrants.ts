// Who counts towards the conditions of the conference: distinct units and their petitions (A-II.3.1, A-II.3.2, AM-04).
import type { LocalDateTime } from '../dates/civil-date.ts';

/** What is known of a unit for telling doubles apart. Keys are compared as they are: normalise them before. */
export interface UnitIdentity {
  readonly code: string;
  readonly inWard: boolean;
  /** False for an association, which counts for nobody (AM-38). */
  readonly counts: boolean;
  readonly taxCode: string | null;
  /** The unit this one was found to be the same as, by staff. */
  readonly sameAs: string | null;
  readonly differentFrom: readonly string[];
  readonly taxStem: string | null;
  readonly phone: string | null;
  readonly personAndAddress: string | null;
  readonly plainName: string | null;
}

/** Returns for each unit the code it is counted under (itself, or the unit staff say it is). */
export function canonicalUnits(
  units: readonly Pick<UnitIdentity, 'code' | 'sameAs'>[],
): Map<string, string> {
  const direct = new Map(units.map((unit) => [unit.code, unit.sameAs]));
  const canonical = new Map<string, string>();
  for (const { code } of units) {
    const path = [code];
    let next = direct.get(code);
    while (next != null && direct.has(next) && !path.includes(next)) {
      path.push(next);
      next = direct.get(next);
    }
    // Staff may have written it on both rows: then the lower code stands for the two.
    const circle = next == null ? -1 : path.indexOf(next);
    const ends = circle < 0 ? path.slice(-1) : path.slice(circle).sort();
    canonical.set(code, ends[0] ?? code);
  }
  return canonical;
}

/**
 * The code each unit is counted under: that of `canonicalUnits`, and one for an enterprise and its branches, whose codes
 * have their first ten digits in common. Two rows of one and the same code are doubtful instead: staff tell.
 */
export function countedUnits(units: readonly UnitIdentity[]): Map<string, string> {
  const canonical = canonicalUnits(units);
  const codes = new Map<string, UnitIdentity>();
  const one = new Map<string, string>();
  const rootOf = (code: string): string => {
    const up = one.get(code);
    return up === undefined ? code : rootOf(up);
  };
  const countedAs = ({ code }: UnitIdentity): string => rootOf(canonical.get(code) ?? code);
  for (const unit of units) {
    if (unit.taxStem === null || unit.taxCode === null) continue;
    const first = codes.get(unit.taxStem);
    if (first === undefined) codes.set(unit.taxStem, unit);
    else if (first.taxCode !== unit.taxCode && !saidApart(first, unit)) {
      const [a, b] = [countedAs(first), countedAs(unit)];
      if (a !== b) one.set(b, a);
    }
  }
  return new Map([...canonical].map(([code, root]) => [code, rootOf(root)]));
}

const saidApart = (a: UnitIdentity, b: UnitIdentity): boolean =>
  a.differentFrom.includes(b.code) || b.differentFrom.includes(a.code);

/** Units of one telephone or name that are each compared with every other; beyond that with these only. */
const COMPARED = 10;

/**
 * Pairs of units that may be one and the same and that staff have not decided on (AM-04: an old and a new code
 * of one household; phone, or representative and address, or name).
 */
export function suspectedPairs(units: readonly UnitIdentity[]): [string, string][] {
  const canonical = countedUnits(units);
  const decided = new Set<string>();
  for (const unit of units) {
    for (const other of unit.differentFrom) decided.add(pairKey(unit.code, other));
  }
  const found = new Map<string, [string, string]>();
  for (const key of ['taxStem', 'phone', 'personAndAddress', 'plainName'] as const) {
    const alike = new Map<string, string[]>();
    for (const unit of units) {
      const value = unit[key];
      if (value === null) continue;
      const earlier = alike.get(value) ?? [];
      for (const other of earlier) {
        const together = canonical.get(other) === canonical.get(unit.code);
        if (together || decided.has(pairKey(other, unit.code))) continue;
        found.set(pairKey(other, unit.code), [other, unit.code]);
      }
      if (earlier.length < COMPARED) alike.set(value, [...earlier, unit.code]);
    }
  }
  return [...found.values()];
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** How many distinct units a set of codes stands for: as it is, and if every undecided pair were one unit. */
export function countUnits(
  codes: Iterable<string>,
  canonical: ReadonlyMap<string, string>,
  pairs: readonly (readonly [string, string])[],
): { most: number; least: number } {
  const countedAs = (code: string): string => canonical.get(code) ?? code;
  const counted = new Set([...codes].map(countedAs));
  const parent = new Map<string, string>();
  const root = (code: string): string => {
    let at = code;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  let least = counted.size;
  for (const [one, other] of pairs) {
    const [a, b] = [countedAs(one), countedAs(other)];
    if (!counted.has(a) || !counted.has(b)) continue;
    const [rootA, rootB] = [root(a), root(b)];
    if (rootA === rootB) continue;
    parent.set(rootA, rootB);
    least -= 1;
  }
  return { most: counted.size, least };
}

export interface ArrivalLimits {
  readonly close: LocalDateTime | null;
  /** End of the last day on which the plan itself still allows receipt (T0−15 working days). */
  readonly planLimit: LocalDateTime | null;
}

type Arrival = 'in time' | 'within the plan' | 'late';

/**
 * When a petition arrived against the closing of the notice and the limit of the plan (A-II.3.4, AM-01):
 * after the notice's closing but within the plan's limit it counts when the leader agrees; the limit of the plan binds
 * whatever closing was typed.
 */
export function arrivalOf(receivedAt: LocalDateTime, limits: ArrivalLimits): Arrival {
  const { close, planLimit } = limits;
  if (planLimit !== null && receivedAt > planLimit) return 'late';
  if (close === null || receivedAt <= close) return 'in time';
  return planLimit === null ? 'late' : 'within the plan';
}
