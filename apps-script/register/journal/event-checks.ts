// Checks out of which the shapes of the journal's events are put together: each tells a value and gives its type.
import { isClauseId, type ClauseId } from '../../rules/clauses/cite.ts';
import {
  parseCivilDate,
  parseLocalDateTime,
  type CivilDate,
  type LocalDateTime,
} from '../../rules/dates/civil-date.ts';

export type Check<T> = (value: unknown) => value is T;

export const text: Check<string> = (value): value is string => typeof value === 'string';
export const tick: Check<boolean> = (value): value is boolean => typeof value === 'boolean';
export const whole: Check<number> = (value): value is number => Number.isInteger(value);
export const day: Check<CivilDate> = (value): value is CivilDate =>
  text(value) && parseCivilDate(value) !== null;
export const moment: Check<LocalDateTime> = (value): value is LocalDateTime =>
  text(value) && parseLocalDateTime(value) !== null;
export const clause: Check<ClauseId> = (value): value is ClauseId =>
  text(value) && isClauseId(value);
export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || check(value);
export const list =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(check);
export const one =
  <const V extends readonly string[]>(...values: V): Check<V[number]> =>
  (value): value is V[number] =>
    text(value) && values.includes(value);
export const object = <F extends Fields>(fields: F): Check<Parsed<F>> => {
  const checks = Object.entries(fields);
  return (value): value is Parsed<F> =>
    typeof value === 'object' && value !== null && fitsAll(value, checks);
};

export type Fields = Readonly<Record<string, Check<unknown>>>;
export type Parsed<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Check<infer T> ? T : never;
};

/** Fields with their checks, taken apart once for many values. */
type Checks = readonly (readonly [string, Check<unknown>])[];

/** What an earlier version did not note becomes null, which is what it says. */
function fitsAll(value: object, checks: Checks): boolean {
  const fields = value as Record<string, unknown>;
  return checks.every(([key, check]) => check((fields[key] ??= null)));
}

/** Whether a value, read from a row, fits the fields under its name; what each asks is put together once, for every run reads the whole journal. */
export function fitsNamed(shapes: Readonly<Record<string, Fields>>) {
  const checks = new Map<unknown, Checks>(
    Object.entries(shapes).map(([name, fields]) => [name, Object.entries(fields)]),
  );
  return (name: unknown, value: object): boolean => {
    const its = checks.get(name);
    return its !== undefined && fitsAll(value, its);
  };
}
