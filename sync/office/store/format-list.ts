// The formats of a sheet while they are being laid: equal ones that meet become one, and a cell finds its own fast.
import { addTo } from '#rules/lists/add-to';
import { flatten, type FlatFormat } from './area-rules.ts';
import { contains, covers, intersects, type Range } from './range.ts';
import type { FormatRule } from './state.ts';

interface Entry {
  rule: FormatRule;
  readonly order: number;
  gone: boolean;
}

/** Ranges of so many rows or columns are compared with all rules, not looked up. */
const LARGE = 64;

/** Later rules lie over earlier ones. */
export class FormatList {
  private readonly entries: Entry[] = [];
  /** Of one row each, by that row; of one column and several rows, by that column; all others. */
  private readonly byRow = new Map<number, Entry[]>();
  private readonly byColumn = new Map<number, Entry[]>();
  private readonly wide: Entry[] = [];
  /** The newest rule that ends above a row, by its columns. */
  private readonly endings = new Map<string, Entry>();

  constructor(rules: readonly FormatRule[]) {
    for (const rule of rules) this.append(rule);
  }

  /** The rules as they stand, oldest first. */
  rules(): FormatRule[] {
    return this.entries.flatMap(({ rule, gone }) => (gone ? [] : [rule]));
  }

  at(row: number, column: number): FlatFormat {
    const covering = this.near(row, column).filter(({ rule }) => covers(rule.range, row, column));
    return flatten(covering.sort((a, b) => a.order - b.order).map(({ rule }) => rule));
  }

  add(rule: FormatRule): void {
    const { range } = rule;
    if (range.r0 >= range.r1 || range.c0 >= range.c1) return;
    const oneRow = range.r1 - range.r0 === 1;
    for (const old of oneRow ? (this.byRow.get(range.r0) ?? []) : this.entries)
      if (!old.gone && isCovered(old.rule, rule)) old.gone = true;
    if (this.joinBelow(rule)) return;
    const last = this.last();
    const beside = last && sameFormat(last.rule, rule) ? joined(last.rule.range, range) : null;
    if (last === undefined || beside === null) {
      this.append(rule);
      return;
    }
    last.gone = true;
    const wider = { ...rule, range: beside };
    if (!this.joinBelow(wider)) this.append(wider);
  }

  /** Grows the equal rule right above, where nothing laid since lies between. */
  private joinBelow(rule: FormatRule): boolean {
    const { range } = rule;
    const above = this.endings.get(endingOf(range, range.r0));
    if (above === undefined || above.gone || !sameFormat(above.rule, rule)) return false;
    if (above.rule.range.r1 !== range.r0) return false;
    const between = this.touching(range).some(({ order }) => order > above.order);
    if (between) return false;
    above.gone = true;
    this.insert({
      rule: { ...rule, range: { ...above.rule.range, r1: range.r1 } },
      order: above.order,
      gone: false,
    });
    return true;
  }

  private last(): Entry | undefined {
    while (this.entries.at(-1)?.gone) this.entries.pop();
    return this.entries.at(-1);
  }

  private append(rule: FormatRule): void {
    this.insert({ rule, order: this.entries.length, gone: false });
  }

  private insert(entry: Entry): void {
    const { range } = entry.rule;
    this.entries[entry.order] = entry;
    if (range.r1 - range.r0 === 1) addTo(this.byRow, range.r0, entry);
    else if (range.c1 - range.c0 === 1) addTo(this.byColumn, range.c0, entry);
    else this.wide.push(entry);
    this.endings.set(endingOf(range, range.r1), entry);
  }

  private near(row: number, column: number): Entry[] {
    const lists = [this.wide, this.byRow.get(row) ?? [], live(this.byColumn, column)];
    return lists.flatMap((list) => list.filter(({ gone }) => !gone));
  }

  private touching(range: Range): Entry[] {
    const found: Entry[] = [];
    if (range.r1 - range.r0 > LARGE || range.c1 - range.c0 > LARGE) found.push(...this.entries);
    else {
      for (let row = range.r0; row < range.r1; row += 1) found.push(...(this.byRow.get(row) ?? []));
      for (let column = range.c0; column < range.c1; column += 1)
        found.push(...live(this.byColumn, column));
      found.push(...this.wide);
    }
    return found.filter(({ rule, gone }) => !gone && intersects(rule.range, range));
  }
}

/** The entries that are left, the others forgotten once they are many. */
function live(map: Map<number, Entry[]>, key: number): readonly Entry[] {
  const list = map.get(key) ?? [];
  if (list.length < 16) return list;
  const kept = list.filter(({ gone }) => !gone);
  if (kept.length * 2 < list.length) map.set(key, kept);
  return kept;
}

const endingOf = ({ c0, c1 }: Range, row: number): string => `${c0} ${c1} ${row}`;

const isCovered = (old: FormatRule, rule: FormatRule): boolean =>
  contains(rule.range, old.range) &&
  (rule.reset || (!old.reset && Object.keys(old.values).every((key) => key in rule.values)));

const sameFormat = (a: FormatRule, b: FormatRule): boolean =>
  a.reset === b.reset && JSON.stringify(a.values) === JSON.stringify(b.values);

function joined(a: Range, b: Range): Range | null {
  if (a.c0 === b.c0 && a.c1 === b.c1 && a.r1 === b.r0) return { ...a, r1: b.r1 };
  if (a.r0 === b.r0 && a.r1 === b.r1 && a.c1 === b.c0) return { ...a, c1: b.c1 };
  return null;
}
