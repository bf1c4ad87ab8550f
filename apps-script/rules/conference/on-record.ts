// Whether a conference met the conditions, and, where it was held below them, whose opinion stands on record for that.
import { citeClause } from '../clauses/cite.ts';
import { dateOf, slashDate, type CivilDate } from '../dates/civil-date.ts';
import { holdsAnyway, type Decision } from './decisions.ts';
import type { Closing } from './facts.ts';

/** What a row of “Hội nghị” says of the leader's decision. */
export interface DecisionCells {
  readonly decision: Decision | null;
  readonly decisionReason: string | null;
  readonly decidedBy: string | null;
  readonly decidedOn: CivilDate | null;
  readonly opinionNumber: string | null;
}

interface Opinion {
  readonly by: string;
  readonly on: CivilDate;
  readonly reason: string;
  /** Number and day of the document that holds it. */
  readonly number: string;
}

interface MissingPiece {
  readonly key: keyof DecisionCells;
  readonly what: string;
  /** What to do, in one sentence. */
  readonly message: string;
}

export type ConditionRecord =
  | { readonly kind: 'not closed' }
  | { readonly kind: 'met'; readonly closing: Closing }
  | { readonly kind: 'opinion'; readonly closing: Closing; readonly opinion: Opinion }
  | {
      readonly kind: 'missing';
      readonly closing: Closing;
      readonly missing: readonly MissingPiece[];
    };

// AM-03: “Vẫn tổ chức” below the conditions of A-II.3.1 (“có tối thiểu 15 … trong đó có tối thiểu 05 kiến nghị”) needs
// reason, decider, day and the number of the written opinion, and is stated to the Sở. What is not on record is never
// stated: not in a draft, and nothing leaves without it.

/** A day that has not come is a slip of the pen, or that of a decision which nobody has taken yet. */
export const isAhead = (day: CivilDate, today: CivilDate): boolean => day > today;

/** What is on record of a conference's conditions; `closing`: the last frozen one, null while the list is not closed. */
export function conditionOnRecord(
  closing: Closing | null,
  cells: DecisionCells,
  today: CivilDate,
): ConditionRecord {
  // A range is no count: nothing is stated of it.
  if (closing === null || closing.upTo != null) return { kind: 'not closed' };
  if (closing.branch === 'B1') return { kind: 'met', closing };
  const missing = missingPieces(closing, cells, today);
  const { decisionReason: reason, decidedBy: by, decidedOn: on, opinionNumber: number } = cells;
  if (missing.length > 0 || reason === null || by === null || on === null || number === null)
    return { kind: 'missing', closing, missing };
  return { kind: 'opinion', closing, opinion: { by, on, reason, number } };
}

/** The pieces of a decision, as a letter or a person names them. */
const PIECES: readonly (readonly [key: keyof DecisionCells, what: string])[] = [
  ['decision', 'quyết định của lãnh đạo'],
  ['decisionReason', 'lý do của quyết định'],
  ['decidedBy', 'người quyết định'],
  ['decidedOn', 'ngày quyết định'],
  ['opinionNumber', 'số, ngày văn bản cho ý kiến của lãnh đạo'],
];

const NEEDS = `Hội nghị tổ chức khi chưa đủ điều kiện (${citeClause('A-II.3.1')})`;

function missingPieces(closing: Closing, cells: DecisionCells, today: CivilDate): MissingPiece[] {
  const missing: MissingPiece[] = [];
  for (const [key, what] of PIECES) {
    const lacks = key === 'decision' ? !holdsAnyway(cells.decision) : cells[key] === null;
    if (lacks)
      missing.push({ key, what, message: `${NEEDS}: chưa ghi ${what}${ADVICE[key] ?? ''}.` });
    else if (key === 'decidedOn') missing.push(...dayOutside(closing, cells.decidedOn, today));
  }
  return missing;
}

/** What was decided before the closing does not answer it; what is dated after today nobody has decided. */
function dayOutside(
  closing: Closing,
  decidedOn: CivilDate | null,
  today: CivilDate,
): MissingPiece[] {
  const key = 'decidedOn';
  const closedOn = dateOf(closing.at);
  if (decidedOn === null) return [];
  if (isAhead(decidedOn, today)) {
    const message = `${NEEDS}: ngày quyết định ${slashDate(decidedOn)} ở sau ngày hôm nay; đề nghị ghi lại Ngày quyết định.`;
    return [{ key, what: 'ngày quyết định', message }];
  }
  if (decidedOn >= closedOn) return [];
  const message = `${NEEDS}: ngày quyết định ở trước ngày chốt danh sách ${slashDate(closedOn)}; đề nghị ghi quyết định về kết quả chốt.`;
  return [{ key, what: 'quyết định từ ngày chốt danh sách trở đi', message }];
}

const ADVICE: Partial<Record<keyof DecisionCells, string>> = {
  decision: ' cho tổ chức (chọn “Vẫn tổ chức theo ý kiến lãnh đạo”)',
};
