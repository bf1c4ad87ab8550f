// Derived columns of “Chỉ tiêu”: this year's figures out of the units, what stays of earlier years, the judgement (AM-25).
import type { Drafts } from '../../../register/book/book.ts';
import { fromUnits, type FromUnits } from '../../../register/book/counted-in.ts';
import { yearOf } from '../../../rules/dates/civil-date.ts';
import { inFigures, twoDigits } from '../../../rules/dates/numbers.ts';
import {
  figureWords,
  TARGETS,
  valueOf,
  verdictOf,
  VISION,
  type Figure,
  type Target,
} from '../../../rules/tasks/targets.ts';
import { rowFaults } from '../../base/row-faults.ts';
import type { RunContext } from '../../base/context.ts';

type TargetRow = Drafts['targets']['rows'][number];

export function deriveTargets(context: RunContext): void {
  const { book, today } = context;
  for (const row of book.tabs.targets.rows) {
    const { value } = row;
    value.fix = targetFaults(row).join('\n') || null;
    if (value.number === VISION.number) {
      value.explain = 'Kế hoạch nêu tầm nhìn, không có số đo; không đánh giá.';
      continue;
    }
    const target = TARGETS.find(({ number }) => number === value.number);
    if (target === undefined) continue;
    value.operator = target.operator;
    const isNow = value.year === yearOf(today);
    const counted = isNow ? fromUnits(book, target.number) : null;
    // What was counted in a year stays as it was at its end: the units go on changing.
    if (isNow) value.auto = counted === null ? NOTHING : countedWords(target, counted);
    const figure = figureOf(row, target, counted);
    if (figure !== null || isNow) value.value = valueOf(target, figure);
    judge(row, target, { figure, tolerance: book.setting('targetTolerance') });
  }
}

const NOTHING = 'Tab “DN, HKD, HTX” chưa ghi số liệu này.';

function countedWords({ isShare }: Target, { figure, unknown }: FromUnits): string {
  const { numerator, denominator } = figure;
  const count = isShare ? `${numerator}/${denominator ?? 0}` : inFigures(numerator);
  const words = `${count} đơn vị`;
  return unknown === 0 ? words : `${words}; ${twoDigits(unknown)} đơn vị chưa ghi, chưa tính`;
}

/** What staff typed with its source; else what the units say; of an earlier year, what was reckoned then. */
function figureOf(
  { value: { numerator, denominator, value } }: TargetRow,
  { isShare }: Target,
  counted: FromUnits | null,
): Figure | null {
  if (numerator !== null && (!isShare || denominator !== null))
    return { numerator, denominator: isShare ? denominator : null };
  if (counted !== null) return counted.figure;
  return value === null ? null : { numerator: value, denominator: isShare ? 100 : null };
}

interface Judged {
  readonly figure: Figure | null;
  readonly tolerance: string;
}

function judge({ value }: TargetRow, target: Target, { figure, tolerance }: Judged): void {
  const goal = value.path ?? value.goal ?? target.goal;
  const verdict = verdictOf(target, {
    figure,
    goal,
    tolerance: tolerance === '' ? null : Number(tolerance),
  });
  value.verdict = verdict;
  const of =
    value.path === null ? 'mức của Kế hoạch đến năm 2030' : `mức phấn đấu năm ${value.year ?? ''}`;
  const measured = `So với ${of}: ${target.operator} ${figureWords(target, goal)}`;
  value.explain =
    verdict === null
      ? `${measured}. Phường chưa đặt dung sai của “khoảng” ở tab Thiết lập nên chỉ nêu số, không đánh giá.`
      : target.operator === 'khoảng'
        ? `${measured}, dung sai ${tolerance || '…'} đơn vị (phường tự đặt).`
        : `${measured}.`;
}

function targetFaults(row: TargetRow): string[] {
  const { number, year, numerator, denominator, source, measuredOn } = row.value;
  const faults = rowFaults(row);
  const target = TARGETS.find((one) => one.number === number);
  if (target === undefined && number !== VISION.number)
    faults.push(`Kế hoạch không có chỉ tiêu “${number ?? ''}”; ghi 1, 2 hoặc 3.`);
  if (year === null) faults.push('Chưa ghi năm.');
  if (target?.isShare === true && (numerator === null) !== (denominator === null))
    faults.push('Ghi đủ tử số và mẫu số; thiếu một số thì chưa được tính.');
  if (denominator === 0) faults.push('Mẫu số là 0.');
  if (numerator !== null && denominator !== null && denominator < numerator)
    faults.push('Tử số lớn hơn mẫu số.');
  if (numerator !== null && (source === null || measuredOn === null))
    faults.push('Số tự ghi: cần ghi nguồn số liệu, ngày số liệu.');
  return faults;
}
