// The `fields` of an update request: required, checked against the schema, applied to flat records.
import { CONTRACT } from '../../contract/contract.ts';
import { invalid } from '../../store/errors.ts';
import { checkMask, parseMask, type Mask } from '../wire/mask.ts';

const SHEETS = CONTRACT.schemas['sheets'] ?? {};

export function updateMask(fields: string | null | undefined, schema: string): Mask {
  if (!fields)
    throw invalid(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  const mask = parseMask(fields);
  checkMask(mask, `#${schema}`, SHEETS);
  return mask;
}

export type Fields = Readonly<Record<string, unknown>>;

/** `now` with the masked fields taken from `given`; a masked field that is not given is cleared. */
export function masked(now: Fields, given: Fields, mask: Mask): Record<string, unknown> {
  if (mask === 'all') return { ...now, ...given };
  const result: Record<string, unknown> = { ...now };
  for (const [field, inner] of Object.entries(mask)) {
    const value = given[field];
    if (inner !== 'all') result[field] = masked(record(now[field]), record(value), inner);
    else if (value === undefined || value === null) delete result[field];
    else result[field] = value;
  }
  return result;
}

const record = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
