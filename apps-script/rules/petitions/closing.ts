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

interface DoubleCells extends ScreenedCells {
  readonly code: string | null;
  readonly unit: string | null;
  readonly outcome: Outcome | null;
  readonly duplicateOf: string | null;
}

interface Standing {
  /** Which petition staff call it a double of; null where of none. */
  readonly of: string | null;
  readonly unit: string | null;
  /** Withdrawn, or out of scope: nothing goes on under this code. */
  readonly isOver: boolean;
}

/** By the code of every petition. */
export type Doubles = ReadonlyMap<string, Standing>;

export const doublesOf = (petitions: readonly DoubleCells[]): Doubles =>
  new Map(
    petitions.map((cells) => [
      cells.code ?? '',
      {
        of: cells.outcome === 'Trùng' ? cells.duplicateOf : null,
        unit: cells.unit,
        isOver: cells.outcome === 'Rút kiến nghị' || scopeInForce(cells) === OUT_OF_SCOPE,
      },
    ]),
  );

type NoDouble = 'unknown' | 'circle' | 'over';

/**
 * A-I.2.2: “tiếp nhận đầy đủ các kiến nghị”. Why what is called a double is none: of nobody knows what, of itself or
 * around a circle nothing would go on in its place, nor where another unit withdrew its petition or had it put out of
 * scope: each unit speaks for itself. Null for a double of what goes on, or of what its own unit withdrew.
 */
export function whyNoDouble(
  { code, unit, duplicateOf }: Omit<DoubleCells, keyof ScreenedCells | 'outcome'>,
  doubles: Doubles,
): NoDouble | null {
  let main = doubles.get(duplicateOf ?? '');
  if (main === undefined) return 'unknown';
  const passed = new Set<string>();
  let next = duplicateOf;
  while (next !== null && !passed.has(next)) {
    if (next === code) return 'circle';
    passed.add(next);
    main = doubles.get(next) ?? main;
    next = doubles.get(next)?.of ?? null;
  }
  return main.isOver && main.unit !== unit ? 'over' : null;
}

const NO_DOUBLE: Readonly<Record<NoDouble, string>> = {
  unknown: ': không có kiến nghị mã này nên vẫn tính thời hạn.',
  circle:
    ' là ghi vòng về chính kiến nghị này nên vẫn tính thời hạn; đề nghị ghi mã kiến nghị được giải quyết.',
  over: ' của đơn vị khác, đã rút hoặc không thuộc phạm vi, nên vẫn tính thời hạn; đề nghị xử lý riêng kiến nghị này.',
};

/** Why a petition that is called a double closes nothing, for “Cần sửa”. */
export function noDoubleWords(cells: Parameters<typeof whyNoDouble>[0], doubles: Doubles): string {
  const { duplicateOf } = cells;
  if (duplicateOf === null) return 'Chưa ghi trùng với mã nào.';
  return `Trùng với mã ${duplicateOf}${NO_DOUBLE[whyNoDouble(cells, doubles) ?? 'unknown']}`;
}

export function outcomeInForce(
  cells: Omit<DoubleCells, keyof ScreenedCells>,
  doubles: Doubles,
): Outcome | null {
  const { outcome } = cells;
  return outcome === 'Trùng' && whyNoDouble(cells, doubles) !== null ? null : outcome;
}
