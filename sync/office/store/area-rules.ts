// Formats and validations lie on ranges, later ones over earlier ones. These keep the lists short and read them fast.
import { addTo } from '#rules/lists/add-to';
import { contains, covers, type Range } from './range.ts';
import type { FormatRule, Json, ValidationRule } from './state.ts';

export function addValidation(
  rules: readonly ValidationRule[],
  rule: ValidationRule,
): readonly ValidationRule[] {
  const kept = rules.filter((old) => !contains(rule.range, old.range));
  return rule.rule === null && kept.length === 0 ? kept : [...kept, rule];
}

/** The format of one cell as flat paths, cleared ones left out. */
export function formatAt(rules: readonly FormatRule[], row: number, column: number): FlatFormat {
  return flatten(rules.filter(({ range }) => covers(range, row, column)));
}

/** Rules of so few rows are looked up by row; a pasted register has thousands of them. */
const SHORT = 4;

/**
 * Reads rules row by row; between two borders of ranges, and within a row, the answer is worked out once, and what the
 * same rules come to only once at all.
 */
export class AreaReader<Rule extends { readonly range: Range }, Value> {
  private readonly borders: readonly number[];
  private readonly tall: readonly number[];
  private readonly short = new Map<number, number[]>();
  private readonly resolved = new Map<string, Value>();
  private from = 0;
  private to = -1;
  private active: readonly number[] = [];
  private columns = new Map<number, Value>();

  constructor(
    private readonly rules: readonly Rule[],
    private readonly resolve: (covering: readonly Rule[]) => Value,
  ) {
    const borders = new Set(rules.flatMap(({ range }) => [range.r0, range.r1]));
    this.borders = [...borders].sort((a, b) => a - b);
    const tall: number[] = [];
    rules.forEach(({ range }, index) => {
      if (range.r1 - range.r0 > SHORT) tall.push(index);
      else for (let row = range.r0; row < range.r1; row += 1) addTo(this.short, row, index);
    });
    this.tall = tall;
  }

  at(row: number, column: number): Value {
    if (row < this.from || row >= this.to) this.enter(row);
    const known = this.columns.get(column);
    if (known !== undefined) return known;
    const covering = this.active.filter((index) => {
      const range = this.rules[index]?.range;
      return range !== undefined && column >= range.c0 && column < range.c1;
    });
    const value = this.valueOf(covering);
    this.columns.set(column, value);
    return value;
  }

  private valueOf(covering: readonly number[]): Value {
    const key = covering.join();
    const known = this.resolved.get(key);
    if (known !== undefined) return known;
    const value = this.resolve(covering.flatMap((index) => this.rules[index] ?? []));
    this.resolved.set(key, value);
    return value;
  }

  private enter(row: number): void {
    const next = firstAbove(this.borders, row);
    this.from = this.borders[next - 1] ?? 0;
    this.to = this.borders[next] ?? Infinity;
    const tall = this.tall.filter((index) => {
      const range = this.rules[index]?.range;
      return range !== undefined && range.r0 <= row && range.r1 > row;
    });
    const short = this.short.get(row) ?? [];
    this.active = short.length === 0 ? tall : [...tall, ...short].sort((a, b) => a - b);
    this.columns = new Map();
  }
}

/** The place of the first of the sorted numbers above `row`. */
function firstAbove(sorted: readonly number[], row: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) > row) high = middle;
    else low = middle + 1;
  }
  return low;
}

export type FlatFormat = Readonly<Record<string, Json>>;

/** A list of rules is never changed: what was worked out for it is right as long as it is used. */
const formatReaders = new WeakMap<readonly FormatRule[], AreaReader<FormatRule, FlatFormat>>();

export function formatReader(rules: readonly FormatRule[]): AreaReader<FormatRule, FlatFormat> {
  const known = formatReaders.get(rules);
  if (known !== undefined) return known;
  const reader = new AreaReader(rules, flatten);
  formatReaders.set(rules, reader);
  return reader;
}

export const validationReader = (
  rules: readonly ValidationRule[],
): AreaReader<ValidationRule, Json> =>
  new AreaReader(rules, (covering) => covering.at(-1)?.rule ?? null);

export function flatten(covering: readonly FormatRule[]): FlatFormat {
  const flat: Record<string, Json> = {};
  const start = Math.max(
    0,
    covering.findLastIndex((rule) => rule.reset),
  );
  for (const rule of covering.slice(start)) Object.assign(flat, rule.values);
  return Object.fromEntries(Object.entries(flat).filter(([, value]) => value !== null));
}
