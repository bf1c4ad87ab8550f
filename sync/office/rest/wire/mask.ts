// Field masks: `sheets(properties.title,data.rowData)`, `a/b`, `*`; reading and checking them.
import type { Shape } from '../../contract/contract.ts';
import { invalid } from '../../store/errors.ts';

/** 'all', or which fields are wanted and what of each. */
export type Mask = 'all' | { readonly [field: string]: Mask };

export function parseMask(text: string): Mask {
  const tokens = text.match(/[A-Za-z0-9_$-]+|[(),./*]/g) ?? [];
  if (tokens.join('') !== text.replace(/\s/g, '')) throw invalid(`Invalid field selection ${text}`);
  const reader = new MaskReader(tokens, text);
  const mask = reader.list();
  reader.end();
  return mask;
}

class MaskReader {
  private at = 0;
  constructor(
    private readonly tokens: readonly string[],
    private readonly text: string,
  ) {}

  list(): Mask {
    let mask: Mask = {};
    do mask = merge(mask, this.path());
    while (this.take(','));
    return mask;
  }

  end(): void {
    if (this.at < this.tokens.length) throw invalid(`Invalid field selection ${this.text}`);
  }

  private path(): Mask {
    const name = this.tokens[this.at++];
    if (name === '*') return 'all';
    if (!name || !/^[\w$-]+$/.test(name)) throw invalid(`Invalid field selection ${this.text}`);
    if (this.take('.') || this.take('/')) return { [name]: this.path() };
    if (!this.take('(')) return { [name]: 'all' };
    const inner = this.list();
    if (!this.take(')')) throw invalid(`Invalid field selection ${this.text}`);
    return { [name]: inner };
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at += 1;
    return true;
  }
}

function merge(a: Mask, b: Mask): Mask {
  if (a === 'all' || b === 'all') return 'all';
  const merged: Record<string, Mask> = { ...a };
  for (const [field, mask] of Object.entries(b))
    merged[field] = merged[field] ? merge(merged[field], mask) : mask;
  return merged;
}

export const wants = (mask: Mask, field: string): boolean => mask === 'all' || field in mask;

export const within = (mask: Mask, field: string): Mask =>
  mask === 'all' ? 'all' : (mask[field] ?? {});

/** The fields of `value` that the mask selects. */
export function select(mask: Mask, value: unknown): unknown {
  if (mask === 'all' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => select(mask, item));
  const fields = Object.entries(value).filter(([field]) => field in mask);
  return Object.fromEntries(
    fields.map(([field, inner]) => [field, select(within(mask, field), inner)]),
  );
}

type Schemas = Readonly<Record<string, Readonly<Record<string, Shape>>>>;

/** Refuses a mask that names a field which the shape does not have. */
export function checkMask(mask: Mask, shape: Shape, schemas: Schemas): void {
  if (mask === 'all') return;
  const fields = fieldsOf(shape, schemas);
  if (!fields) return;
  for (const [field, inner] of Object.entries(mask)) {
    const known = fields[field] ?? fields['*'];
    if (known === undefined) throw invalid(`Invalid field selection ${field}`);
    checkMask(inner, known, schemas);
  }
}

function fieldsOf(shape: Shape, schemas: Schemas): Readonly<Record<string, Shape>> | null {
  if (Array.isArray(shape)) return fieldsOf(shape[0], schemas);
  if (typeof shape === 'object') return shape;
  return shape.startsWith('#') ? (schemas[shape.slice(1)] ?? null) : null;
}
