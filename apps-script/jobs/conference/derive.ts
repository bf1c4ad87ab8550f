// Derived columns of “Hội nghị”: counts, the condition found at the closing, how the terms are counted, what to mend.
import { dayOf, type ConferenceRow } from '../../register/book/conference-day.ts';
import { dateOf, showDateTime } from '../../rules/dates/civil-date.ts';
import { finalClosing, type Closing, type ConferenceFacts } from '../../rules/conference/facts.ts';
import { last } from '../../rules/last.ts';
import { countWords } from '../../register/journal/phrases.ts';
import { explainDeadline } from '../../rules/deadlines/explain.ts';
import { BRANCH_OPEN, BRANCH_TENTATIVE, branchWords } from '../../rules/conference/branches.ts';
import { quorumMinimums } from '../../rules/conference/minimums.ts';
import { decideClosing } from '../../rules/conference/quorum.ts';
import { closeList } from './close-list.ts';
import { countsOf, undecided, type Counts } from './counts.ts';
import { conferenceFaults } from './faults.ts';
import { closingsOf, conferenceFacts, postponedIn } from './days.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import type { Registered } from '../intake/registrations.ts';
import type { UnitFacts } from '../intake/units.ts';
import { pad } from '../base/office-words.ts';
import type { Context } from '../base/context.ts';
import { withdrawals } from './withdrawals.ts';

export interface ConferenceState {
  readonly row: ConferenceRow;
  readonly facts: ConferenceFacts;
  readonly counts: Counts;
  /** The closing whose result was frozen in this very run. */
  readonly justClosed: Closing | null;
}

/** Fills the derived columns of every conference and returns its facts by code. */
export function deriveConferences(
  context: Context,
  units: UnitFacts,
  registered: Registered,
): Map<string, ConferenceState> {
  const states = new Map<string, ConferenceState>();
  const { conferences } = context.book.tabs;
  const withdrawnAfter = withdrawals(context);
  for (const row of conferences.rows) {
    const { code } = row.value;
    const counts = countsOf(context, row, {
      units,
      withdrawnAfter,
      registered: registered.get(code ?? '') ?? new Set(),
    });
    const { all, justClosed } = closeList(context, row, counts);
    const facts = conferenceFacts(context, row, all);
    fillCounts(context, row, counts, facts);
    row.value.explain = explainConference(context, row, counts, facts);
    row.value.fix = conferenceFaults(context, row, facts).join('\n') || null;
    if (code !== null && !states.has(code)) states.set(code, { row, facts, counts, justClosed });
  }
  return states;
}

function fillCounts(
  context: Context,
  row: ConferenceRow,
  counts: Counts,
  facts: ConferenceFacts,
): void {
  const closes = closingsOf(row);
  const at = finalClosing(closes);
  const found = last(facts.closings);
  const current = found !== undefined && found.at === at ? found : undefined;
  const frozen = current?.final === true ? current : undefined;
  row.value.units =
    frozen?.registrants ?? (undecided(counts) ? `${counts.least}–${counts.most}` : counts.most);
  row.value.petitionsOfRegistered = frozen?.petitions ?? counts.petitions;
  row.value.petitionsAll = frozen?.allPetitions ?? counts.allPetitions;
  if (closes.petitionsClose === null || context.now < closes.petitionsClose) {
    row.value.branch = BRANCH_OPEN;
  } else {
    row.value.branch =
      current === undefined
        ? BRANCH_TENTATIVE
        : branchWords(current.branch, quorumMinimums(dateOf(current.at)));
  }
}

function explainConference(
  context: Context,
  row: ConferenceRow,
  counts: Counts,
  facts: ConferenceFacts,
): string | null {
  const { calendar } = context.book;
  const day = dayOf(row);
  if (day === null) return null;
  const lines: string[] = [];
  const notice = termFrom(calendar, 'A-II.2.4', day);
  const receipt = termFrom(calendar, 'A-II.3.4', day);
  const report = termFrom(calendar, 'A-III.2.3', day);
  if (notice !== null) lines.push(`Niêm yết, đăng thông báo: ${explainDeadline(notice)}`);
  if (receipt !== null) lines.push(`Hạn nhận kiến nghị: ${explainDeadline(receipt)}`);
  if (report !== null) lines.push(`Báo cáo Sở Tài chính: ${explainDeadline(report)}`);
  for (const frozen of facts.closings.filter((one) => one.final)) {
    lines.push(`Đã chốt lúc ${showDateTime(frozen.at)}: ${countWords(frozen)}.`);
    const decided = decideClosing(frozen, postponedIn(context, row));
    if (decided.ok) lines.push(decided.because);
  }
  if (!facts.closings.some((one) => one.final && one.at === finalClosing(facts))) {
    if (counts.unscreened > 0) {
      lines.push(`Số liệu tạm tính: còn ${pad(counts.unscreened)} kiến nghị chưa xét phạm vi.`);
    }
    if (undecided(counts)) lines.push('Số liệu tạm tính: còn đơn vị nghi trùng chưa kết luận.');
  }
  return lines.join('\n');
}
