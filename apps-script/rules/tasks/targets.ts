// The three targets of the second plan and how a figure is judged by them; its vision is quoted, not measured (AM-25).
import type { ClauseId } from '../clauses/cite.ts';
import { grouped, inFigures } from '../dates/numbers.ts';

export const OPERATORS = ['trên', 'khoảng', 'đạt'] as const;
type Operator = (typeof OPERATORS)[number];
export const TARGET_VERDICTS = ['Đạt', 'Chưa đạt', 'Xấp xỉ', 'Chưa có số liệu'] as const;
type TargetVerdict = (typeof TARGET_VERDICTS)[number];

export interface Target {
  readonly clause: ClauseId;
  readonly number: string;
  readonly operator: Operator;
  readonly goal: number;
  /** A share of all units, in per cent; else a count. */
  readonly isShare: boolean;
}

export const TARGETS: readonly Target[] = [
  // “có trên 85% doanh nhân, chủ doanh nghiệp, hộ kinh doanh, hợp tác xã … từ cao đẳng, đại học trở lên”
  { clause: 'B-II.1.2', number: '1', operator: 'trên', goal: 85, isShare: true },
  // “có khoảng 1.000 doanh nghiệp và hộ kinh doanh, hợp tác xã đang hoạt động”: the three kinds together
  { clause: 'B-II.1.4', number: '2', operator: 'khoảng', goal: 1000, isShare: false },
  // “100% doanh nghiệp và hộ kinh doanh, hợp tác xã trên địa bàn được tiếp cận, hỗ trợ pháp lý”
  { clause: 'B-II.1.6', number: '3', operator: 'đạt', goal: 100, isShare: true },
];

/** B-II.1: “Mục tiêu đến năm 2030”; the plan gives no path, the office may set one for each year. */
export const TARGET_YEARS = [2026, 2027, 2028, 2029, 2030] as const;

/** B-II.2: “Tầm nhìn đến năm 2045”: no figure, no judgement. */
export const VISION = { clause: 'B-II.2', number: 'Tầm nhìn', year: 2045 } as const;

export interface Figure {
  readonly numerator: number;
  /** Null for a count. */
  readonly denominator: number | null;
}

/** A share in per cent with two decimals, or the count itself; null where there is nothing to divide by. */
export function valueOf({ isShare }: Target, figure: Figure | null): number | null {
  if (figure === null) return null;
  const { numerator, denominator } = figure;
  if (!isShare) return numerator;
  return denominator === null || denominator === 0
    ? null
    : Math.round((numerator / denominator) * 10_000) / 100;
}

/** As an office writes it: “66,67 %”, “1.000”, “03”. */
export function figureWords({ isShare }: Pick<Target, 'isShare'>, value: number): string {
  const [, fraction] = String(value).split('.');
  if (!isShare && fraction === undefined && value < 10) return inFigures(value);
  const whole = grouped(Math.trunc(value));
  return `${whole}${fraction === undefined ? '' : `,${fraction}`}${isShare ? ' %' : ''}`;
}

interface Measure {
  readonly figure: Figure | null;
  /** What is to be reached: the plan's, or the office's own for the year. */
  readonly goal: number;
  /** How far “khoảng” reaches, in units; null where the office has not said: then nothing is judged. */
  readonly tolerance: number | null;
}

/** Reckoned with whole numbers: 85 of 100 is not “trên 85%”. Null where the figure is only shown. */
export function verdictOf(
  target: Target,
  { figure, goal, tolerance }: Measure,
): TargetVerdict | null {
  if (figure === null || valueOf(target, figure) === null) return 'Chưa có số liệu';
  const { numerator } = figure;
  if (target.operator === 'khoảng') {
    if (tolerance === null) return null;
    if (Math.abs(numerator - goal) <= tolerance) return 'Xấp xỉ';
    return numerator > goal ? 'Đạt' : 'Chưa đạt';
  }
  // Of the office's own goal its hundredths: 64,6 times 500 is no whole number in a computer.
  const over = numerator * 10_000 - Math.round(goal * 100) * (figure.denominator ?? 1);
  return over > 0 || (target.operator === 'đạt' && over === 0) ? 'Đạt' : 'Chưa đạt';
}
