// A dated duty of the office: what it is, until when it is to be done, and by which documents it is done.
import { issuedOf } from '../../register/book/petition-facts-of.ts';
import { yearOf, type CivilDate } from '../../rules/dates/civil-date.ts';
import type { Deadline } from '../../rules/deadlines/deadline.ts';
import { fulfils, type Duty } from '../../rules/documents.ts';
import type { Context } from '../base/context.ts';

export type MilestoneKind =
  'plan' | 'notice' | 'decision' | 'report' | 'supplement' | 'annual' | 'calendar';

export interface Milestone {
  readonly kind: MilestoneKind;
  /** The conference or the year it belongs to. */
  readonly case: string;
  readonly title: string;
  readonly deadline: Deadline;
  readonly done: boolean;
  readonly steps: readonly string[];
}

/** When the documents that fulfil a duty were issued, for a case, or of a year where the case is left out. */
export function issuedFor(
  context: Context,
  duty: Duty,
  where: { case?: string; year?: number },
): CivilDate[] {
  const dates: CivilDate[] = [];
  for (const row of context.book.tabs.documents.rows) {
    const document = issuedOf(row);
    if (document === null || !fulfils(document.kind, duty)) continue;
    if (where.case !== undefined && row.value.case !== where.case) continue;
    if (where.year !== undefined && yearOf(document.date) !== where.year) continue;
    dates.push(document.date);
  }
  return dates;
}
