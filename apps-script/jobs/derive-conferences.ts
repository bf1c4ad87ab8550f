// Derived columns of “Hội nghị”: counts, the condition found at the closing, how the terms are counted, what to mend.
import { dayOf, type ConferenceRow } from '../register/conference-day.ts';
import { dateOf, showDate, showDateTime } from '../rules/civil-date.ts';
import { citeClause } from '../rules/clauses.ts';
import {
  finalClosing,
  standingDecision,
  type Closing,
  type ConferenceFacts,
} from '../rules/conference-facts.ts';
import { last } from '../rules/last.ts';
import { isWorkingDay } from '../rules/calendar.ts';
import { explainDeadline } from '../rules/explain-deadline.ts';
import {
  BRANCH_OPEN,
  BRANCH_TENTATIVE,
  BRANCH_WORDS,
  decideBranch,
  OPTION_WORDS,
} from '../rules/quorum.ts';
import { coverageFault } from '../rules/plan-years.ts';
import { closeList } from './close-list.ts';
import { countsOf, undecided, type Counts } from './conference-counts.ts';
import {
  closingsOf,
  closingWords,
  conferenceFacts,
  postedOf,
  postponedIn,
} from './conference-days.ts';
import { termFrom } from './deadlines-of.ts';
import type { Registered } from './derive-registrations.ts';
import type { UnitFacts } from './derive-units.ts';
import { isBlank, rowFaults } from './faults.ts';
import type { Context } from './plan-context.ts';
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
      ...{ units, withdrawnAfter },
      registered: registered.get(code ?? '') ?? new Set(),
    });
    const { all, justClosed } = closeList(context, row, counts);
    const facts = conferenceFacts(row, all);
    fillCounts(context, row, counts, facts);
    row.value.explain = explainConference(context, row, counts, facts);
    row.value.fix = faultsOf(context, row, facts).join('\n') || null;
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
    row.value.branch = current === undefined ? BRANCH_TENTATIVE : BRANCH_WORDS[current.branch];
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
    lines.push(`Đã chốt lúc ${showDateTime(frozen.at)}: ${closingWords(frozen)}.`);
    const decided = decideBranch({ ...frozen, postponed: postponedIn(context, row) });
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

const pad = (n: number): string => String(n).padStart(2, '0');

function faultsOf(context: Context, row: ConferenceRow, facts: ConferenceFacts): string[] {
  const { value } = row;
  const { calendar, tabs } = context.book;
  const faults = rowFaults(row);
  if (value.code === null) faults.push('Chưa ghi mã hội nghị, dạng HN-2026-1.');
  else if (tabs.conferences.rows.filter((other) => other.value.code === value.code).length > 1) {
    faults.push(`Mã ${value.code} có ở hai dòng; mỗi hội nghị một mã.`);
  }
  const day = facts.day;
  if (day === null) {
    if (isBlank(row, 'date')) faults.push('Chưa ghi ngày tổ chức.');
    return faults;
  }
  const uncovered = coverageFault(day);
  if (uncovered !== null) faults.push(uncovered);
  if (!isWorkingDay(calendar, day)) faults.push(`Ngày ${showDate(day)} là ngày nghỉ.`);
  const { petitionsClose } = facts;
  if (isBlank(row, 'petitionsClose')) faults.push('Chưa ghi hạn nhận kiến nghị theo thông báo.');
  const receipt = termFrom(calendar, 'A-II.3.4', day);
  if (receipt !== null && petitionsClose !== null && dateOf(petitionsClose) > receipt.due) {
    faults.push(
      `Hạn nhận kiến nghị phải chậm nhất ${showDate(receipt.due)} (${citeClause('A-II.3.4')}).`,
    );
  }
  faults.push(...noticeFaults(context, row, facts));
  const used = postponedIn(context, row);
  const standing = standingDecision(facts);
  if (standing === 'Hoãn' && used >= 1) {
    faults.push(
      `Trong năm đã hoãn ${pad(used)} lần; chỉ được hoãn 01 lần/01 năm (${citeClause('A-II.2.10')}), chỉ còn phương án Dừng.`,
    );
  }
  if (value.decision !== null && value.decision !== 'Tổ chức') {
    if (value.decisionReason === null) faults.push('Chưa ghi lý do của quyết định.');
    if (value.decidedBy === null || value.decidedOn === null)
      faults.push('Chưa ghi người và ngày quyết định.');
    const moves = value.decision === 'Hoãn' || value.decision === 'Dời ngày';
    if (moves && value.newDate === null) faults.push('Chưa ghi ngày mới của Hội nghị.');
  }
  const found = last(facts.closings);
  if (found !== undefined && found.branch !== 'B1') {
    const decided = decideBranch({ ...found, postponed: used });
    const undecidedYet = standing === null || standing === 'Tổ chức';
    if (undecidedYet && decided.ok) {
      faults.push(
        `Trình lãnh đạo quyết định: ${decided.options.map((option) => OPTION_WORDS[option]).join(', ')}.`,
      );
    }
    if (standing === 'Dời ngày') {
      faults.push(
        `Chưa đủ điều kiện mà đổi ngày là hoãn, tính vào số lần hoãn (${citeClause('A-II.2.10')}): đề nghị chọn “Hoãn”.`,
      );
    }
    if (standing === 'Vẫn tổ chức theo ý kiến lãnh đạo') {
      faults.push(
        `Kế hoạch: chưa đủ điều kiện (${citeClause('A-II.3.1')}); báo cáo Sở Tài chính phải nêu ý kiến lãnh đạo.`,
      );
    }
  }
  return faults;
}

/** Posting is complete only when both places are done; the later day counts (AM-22). */
function noticeFaults(context: Context, row: ConferenceRow, facts: ConferenceFacts): string[] {
  const { desk, portal } = postedOf(row);
  const notice = termFrom(context.book.calendar, 'A-II.2.4', facts.day);
  if (notice === null) return [];
  if (desk === null || portal === null) {
    const where =
      desk === null
        ? portal === null
          ? 'hai nơi'
          : 'Trung tâm Phục vụ hành chính công'
        : 'Cổng thông tin điện tử';
    const limit = `chậm nhất ${showDate(notice.due)} (${citeClause('A-II.2.4')}).`;
    if (context.today > notice.due && !facts.held) {
      return [`Quá hạn niêm yết, đăng thông báo tại ${where}: ${limit}`];
    }
    const again = row.value.postedDesk !== null || row.value.postedPortal !== null;
    return facts.decision === 'Hoãn' && again
      ? [`Hội nghị hoãn: cần thông báo mới, ghi lại ngày đăng tại ${where}, ${limit}`]
      : [];
  }
  const posted = desk > portal ? desk : portal;
  if (posted > notice.due) {
    return [
      `Thông báo đủ hai nơi ngày ${showDate(posted)}, muộn hơn hạn ${showDate(notice.due)} (${citeClause('A-II.2.4')}).`,
    ];
  }
  if (notice.plan !== null && posted > notice.plan) {
    return [
      `Lưu ý: thông báo đủ hai nơi ngày ${showDate(posted)}, đúng 30 ngày làm việc; nên sớm hơn một ngày.`,
    ];
  }
  return [];
}
