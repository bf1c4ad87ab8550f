// What staff write to close a petition closes it only when it is whole: until then it is open, and its term runs.
import { OUT_OF_SCOPE, type Outcome, type Scope } from '../words.ts';
import { isDenunciation, type ScopeCells } from './denunciation.ts';

interface ScreenedCells extends ScopeCells {
  readonly scopeBy: string | null;
}

// A-I.2.5: “chỉ giải quyết các khó khăn, vướng mắc trong quá trình hoạt động sản xuất kinh doanh”. AM-20: what is left
// out needs a reason and who approved it; a denunciation is hidden by its reason alone.

/** The scope that counts: out of scope without a reason or without who approved it is not screened yet. */
export function scopeInForce(cells: ScreenedCells): Scope {
  if (isDenunciation(cells)) return OUT_OF_SCOPE;
  const { scope, scopeReason, scopeBy } = cells;
  if (scope === OUT_OF_SCOPE && (scopeReason === null || scopeBy === null)) return 'Chưa xét';
  return scope ?? 'Chưa xét';
}

/** By the code of every petition: which one staff call it a double of; null where of none. */
export type Doubles = ReadonlyMap<string, string | null>;

interface DoubleCells {
  readonly code: string | null;
  readonly outcome: Outcome | null;
  readonly duplicateOf: string | null;
}

export const doublesOf = (petitions: readonly DoubleCells[]): Doubles =>
  new Map(
    petitions.map(({ code, outcome, duplicateOf }) => [
      code ?? '',
      outcome === 'Trùng' ? duplicateOf : null,
    ]),
  );

/** A double of nobody knows what, of itself or around a circle is none: nothing would go on in its place (A-I.2.2). */
export function outcomeInForce(
  { code, outcome, duplicateOf }: DoubleCells,
  doubles: Doubles,
): Outcome | null {
  if (outcome !== 'Trùng') return outcome;
  if (duplicateOf === null || !doubles.has(duplicateOf)) return null;
  const passed = new Set<string>();
  let next: string | null = duplicateOf;
  while (next !== null && !passed.has(next)) {
    if (next === code) return null;
    passed.add(next);
    next = doubles.get(next) ?? null;
  }
  return outcome;
}
