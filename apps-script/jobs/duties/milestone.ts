// A dated duty of the office: what it is, until when it is to be done, and by which documents it is done.

import type { Body } from '../../register/book/bodies-of.ts';
import { casesIn } from '../../register/book/outgoing.ts';
import { yearOf, type CivilDate } from '../../rules/dates/civil-date.ts';
import type { Deadline } from '../../rules/deadlines/deadline.ts';
import { fulfils, type Duty } from '../../rules/documents.ts';
import type { RunContext } from '../base/context.ts';

type MilestoneKind =
  | 'plan'
  | 'notice'
  | 'closing'
  | 'held'
  | 'screening'
  | 'decision'
  | 'report'
  | 'supplement'
  | 'annual'
  | 'task'
  | 'progress'
  | 'calendar'
  | 'work'
  | 'review'
  | 'right';

export interface Milestone {
  readonly kind: MilestoneKind;
  /** The conference or the year it belongs to. */
  readonly case: string;
  readonly title: string;
  /** Whose it is, where it is not the desk's. */
  readonly body?: Body;
  readonly deadline: Deadline;
  readonly done: boolean;
  /** Asked for on every working day from this day on. */
  readonly dailyFrom?: CivilDate;
  /** Owed only if the conference was held, which nobody has written yet: reminded, never late. */
  readonly ifHeld?: boolean;
  /** Of what is owed again and again: which time it is. */
  readonly nth?: number;
  /** Of what one case has several of: which. */
  readonly mark?: string;
  /** Where another law than the plans sets the term. */
  readonly law?: { readonly cite: string; readonly explain: string };
  readonly steps: readonly string[];
  /** Of work that several bodies do: whom the reminder goes to beside the desk. */
  readonly copies?: readonly string[];
}

// A-II.1.3: “gửi Kế hoạch về Sở Tài chính”, A-III.2.3: “gửi về Sở Tài chính … chậm nhất 07 ngày làm việc”. What has a number
// but was not sent has not reached the Sở: only “Đã gửi”, with its day and its way, ends the duty (AM-39).

/** The year that a document without a case is of is the one it is dated in; a late one names its year as its case. */
const yearFor = (named: string | null, date: CivilDate): number =>
  Number(casesIn(named).find((code) => /^\d{4}$/.test(code)) ?? yearOf(date));

/** The days of the documents, sent to the Sở, that fulfil a duty: for a case, or of a year where the case is left out. */
export function sentFor(
  { book, outgoing }: Pick<RunContext, 'book' | 'outgoing'>,
  duty: Duty,
  where: { case?: string; year?: number },
): CivilDate[] {
  const dates: CivilDate[] = [];
  for (const row of book.tabs.documents.rows) {
    const document = outgoing.issued(row);
    if (document?.sent !== true || !fulfils(document.kind, duty)) continue;
    if (where.case !== undefined && !casesIn(row.value.case).includes(where.case)) continue;
    if (where.year !== undefined && yearFor(row.value.case, document.date) !== where.year) continue;
    dates.push(document.date);
  }
  return dates.sort();
}
