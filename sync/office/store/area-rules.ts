// Formats and validations lie on ranges, later ones over earlier ones. These keep the lists short and read them fast.
import { contains, type Range } from './range.ts';
import type { FormatRule, Json, ValidationRule } from './state.ts';

export function addFormat(rules: readonly FormatRule[], rule: FormatRule): readonly FormatRule[] {
  if (rule.range.r0 >= rule.range.r1 || rule.range.c0 >= rule.range.c1) return rules;
  const covered = (old: FormatRule) =>
    contains(rule.range, old.range) &&
    (rule.reset || (!old.reset && Object.keys(old.values).every((key) => key in rule.values)));
  const kept = rules.filter((old) => !covered(old));
  const last = kept.at(-1);
  const joined = last && sameFormat(last, rule) ? join(last.range, rule.range) : null;
  return joined ? [...kept.slice(0, -1), { ...rule, range: joined }] : [...kept, rule];
}

export function addValidation(
  rules: readonly ValidationRule[],
  rule: ValidationRule,
): readonly ValidationRule[] {
  const kept = rules.filter((old) => !contains(rule.range, old.range));
  return rule.rule === null && kept.length === 0 ? kept : [...kept, rule];
}

/** The format of one cell as flat paths, cleared ones left out. */
export function formatAt(rules: readonly FormatRule[], row: number, column: number) {
  return flatten(rules.filter(({ range }) => inside(range, row, column)));
}

export function validationAt(rules: readonly ValidationRule[], row: number, column: number): Json {
  return rules.findLast(({ range }) => inside(range, row, column))?.rule ?? null;
}

/** Reads rules row by row; between two borders of ranges, and within a row, the answer is worked out once. */
export class AreaReader<Rule extends { readonly range: Range }, Value> {
  private readonly borders: readonly number[];
  private from = 0;
  private to = -1;
  private active: readonly Rule[] = [];
  private columns = new Map<number, Value>();

  constructor(
    private readonly rules: readonly Rule[],
    private readonly resolve: (covering: readonly Rule[]) => Value,
  ) {
    this.borders = [...new Set(rules.flatMap(({ range }) => [range.r0, range.r1]))];
  }

  at(row: number, column: number): Value {
    if (row < this.from || row >= this.to) this.enter(row);
    const known = this.columns.get(column);
    if (known !== undefined) return known;
    const value = this.resolve(
      this.active.filter(({ range }) => column >= range.c0 && column < range.c1),
    );
    this.columns.set(column, value);
    return value;
  }

  private enter(row: number): void {
    this.from = Math.max(0, ...this.borders.filter((border) => border <= row));
    this.to = Math.min(Infinity, ...this.borders.filter((border) => border > row));
    this.active = this.rules.filter(({ range }) => range.r0 <= row && range.r1 > row);
    this.columns = new Map();
  }
}

export type FlatFormat = Readonly<Record<string, Json>>;

export const formatReader = (rules: readonly FormatRule[]): AreaReader<FormatRule, FlatFormat> =>
  new AreaReader(rules, flatten);

export const validationReader = (
  rules: readonly ValidationRule[],
): AreaReader<ValidationRule, Json> =>
  new AreaReader(rules, (covering) => covering.at(-1)?.rule ?? null);

function flatten(covering: readonly FormatRule[]): FlatFormat {
  const flat: Record<string, Json> = {};
  const start = Math.max(
    0,
    covering.findLastIndex((rule) => rule.reset),
  );
  for (const rule of covering.slice(start)) Object.assign(flat, rule.values);
  return Object.fromEntries(Object.entries(flat).filter(([, value]) => value !== null));
}

const inside = (range: Range, row: number, column: number) =>
  row >= range.r0 && row < range.r1 && column >= range.c0 && column < range.c1;

const sameFormat = (a: FormatRule, b: FormatRule) =>
  a.reset === b.reset && JSON.stringify(a.values) === JSON.stringify(b.values);

function join(a: Range, b: Range): Range | null {
  if (a.c0 === b.c0 && a.c1 === b.c1 && a.r1 === b.r0) return { ...a, r1: b.r1 };
  if (a.r0 === b.r0 && a.r1 === b.r1 && a.c1 === b.c0) return { ...a, c1: b.c1 };
  return null;
}
