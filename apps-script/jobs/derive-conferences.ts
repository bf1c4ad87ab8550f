// Derived columns of “Hội nghị”: counts, the condition found at the closing, how the terms are counted, what to mend.
import { dayOf, type ConferenceRow } from '../register/conference-day.ts';
import { dateOf, showDate, showDateTime, type LocalDateTime } from '../rules/civil-date.ts';
import { citeClause } from '../rules/clauses.ts';
import { finalClosing, type Closing, type ConferenceFacts } from '../rules/conference-facts.ts';
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
import { arrivalOf, canonicalUnits, countUnits } from '../rules/registrants.ts';
import { OUT_OF_SCOPE } from '../rules/terms.ts';
import {
  closing,
  closingKey,
  closingsOf,
  closingWords,
  conferenceFacts,
  frozenClosings,
  postponedIn,
} from './conference-days.ts';
import { termFrom } from './deadlines-of.ts';
import type { Registered } from './derive-registrations.ts';
import type { UnitFacts } from './derive-units.ts';
import { rowFaults } from './faults.ts';
import { writeJournal } from './journal.ts';
import type { Context } from './plan-context.ts';
import { requested } from './overview-requests.ts';

export interface Counts {
  readonly most: number;
  readonly least: number;
  readonly petitions: number;
  readonly allPetitions: number;
  /** Petitions in time that nobody has screened yet: the counts are “tạm tính” (A-I.2.5). */
  readonly unscreened: number;
}

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
  for (const row of conferences.rows) {
    const { code } = row.value;
    const counts = countsOf(context, row, units, registered.get(code ?? '') ?? new Set());
    const closings = code === null ? [] : frozenClosings(context, code);
    const justClosed = closeWhenDue(context, row, counts, closings);
    if (justClosed !== null) closings.push(justClosed);
    const facts = conferenceFacts(row, withTentative(context, row, counts, closings));
    fillCounts(context, row, counts, facts);
    row.value.explain = explainConference(context, row, counts, closings);
    row.value.fix = faultsOf(context, row, facts).join('\n') || null;
    if (code !== null && !states.has(code)) states.set(code, { row, facts, counts, justClosed });
  }
  return states;
}

function countsOf(
  context: Context,
  row: ConferenceRow,
  units: UnitFacts,
  registered: ReadonlySet<string>,
): Counts {
  const canonical = canonicalUnits(units.identities);
  const outside = new Set(units.identities.filter((unit) => !unit.inWard).map((unit) => unit.code));
  const { most, least } = countUnits(registered, canonical, units.pairs);
  const planLimit = termFrom(context.book.calendar, 'A-II.3.4', dayOf(row))?.due ?? null;
  const limits = {
    close: closingsOf(row).petitionsClose,
    planLimit: planLimit === null ? null : (`${planLimit}T23:59` as LocalDateTime),
  };
  let petitions = 0;
  let allPetitions = 0;
  let unscreened = 0;
  for (const { value } of context.book.tabs.petitions.rows) {
    if (value.conference === null || value.conference !== row.value.code) continue;
    if (value.receivedAt === null || value.scope === OUT_OF_SCOPE) continue;
    if (value.outcome === 'Rút kiến nghị' || value.outcome === 'Trùng') continue;
    if (value.channel === 'Tại Hội nghị') continue;
    const arrival = arrivalOf(value.receivedAt, limits);
    if (arrival === 'late' || (arrival === 'within the plan' && value.lateAgreed !== 'Có'))
      continue;
    allPetitions += 1;
    if (value.scope === null || value.scope === 'Chưa xét') unscreened += 1;
    const unit = value.unit ?? '';
    if (!outside.has(unit) && registered.has(canonical.get(unit) ?? unit)) petitions += 1;
  }
  return { most, least, petitions, allPetitions, unscreened };
}

/** Whether a pair that staff have not decided on could change the answer (AM-04). */
const undecided = (counts: Counts): boolean => counts.least !== counts.most;

/**
 * Freezes the counts once the closing has passed and every petition is screened and every double decided, or when
 * staff ask for it; frozen counts stay, also when a unit withdraws later (§0: “R, P, K are frozen at chốt”).
 */
function closeWhenDue(
  context: Context,
  row: ConferenceRow,
  counts: Counts,
  closings: readonly Closing[],
): Closing | null {
  const { code } = row.value;
  const at = finalClosing(closingsOf(row));
  if (code === null || at === null || context.now < at) return null;
  if (closings.some((one) => one.at === at)) return null;
  const clear = counts.unscreened === 0 && !undecided(counts);
  if (!clear && !requested(context.book, 'Chốt danh sách đăng ký, kiến nghị')) return null;
  const found = closing(at, counts.least, counts.petitions, counts.allPetitions, true);
  writeJournal(context, {
    key: closingKey(code, at),
    kind: 'chốt danh sách',
    state: 'đã xong',
    case: code,
    note: `Chốt lúc ${showDateTime(at)}: ${closingWords(found)}. ${BRANCH_WORDS[found.branch]}`,
    clause: found.branch === 'B2' ? 'A-II.5b.0' : found.branch === 'B0' ? 'A-II.2.8' : 'A-II.3.1',
  });
  return found;
}

/** After the closing but before the counts are final, what they lead to so far; nothing while a double could change it. */
function withTentative(
  context: Context,
  row: ConferenceRow,
  counts: Counts,
  closings: readonly Closing[],
): readonly Closing[] {
  const at = finalClosing(closingsOf(row));
  if (at === null || context.now < at || closings.some((one) => one.at === at)) return closings;
  const low = closing(at, counts.least, counts.petitions, counts.allPetitions, false);
  const high = closing(at, counts.most, counts.petitions, counts.allPetitions, false);
  return low.branch === high.branch ? [...closings, low] : closings;
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
  closings: readonly Closing[],
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
  const frozen = last(closings);
  if (frozen === undefined) {
    if (counts.unscreened > 0) {
      lines.push(`Số liệu tạm tính: còn ${pad(counts.unscreened)} kiến nghị chưa xét phạm vi.`);
    }
    if (undecided(counts)) lines.push('Số liệu tạm tính: còn đơn vị nghi trùng chưa kết luận.');
  } else {
    lines.push(`Đã chốt lúc ${showDateTime(frozen.at)}: ${closingWords(frozen)}.`);
    const decided = decideBranch({
      ...frozen,
      postponed: postponedIn(context.book.tabs.conferences.rows, row),
    });
    if (decided.ok) lines.push(decided.because);
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
    faults.push('Chưa ghi ngày tổ chức.');
    return faults;
  }
  const uncovered = coverageFault(day);
  if (uncovered !== null) faults.push(uncovered);
  if (!isWorkingDay(calendar, day)) faults.push(`Ngày ${showDate(day)} là ngày nghỉ.`);
  if (value.petitionsClose === null) faults.push('Chưa ghi hạn nhận kiến nghị theo thông báo.');
  const receipt = termFrom(calendar, 'A-II.3.4', day);
  if (
    receipt !== null &&
    value.petitionsClose !== null &&
    dateOf(value.petitionsClose) > receipt.due
  ) {
    faults.push(
      `Hạn nhận kiến nghị phải chậm nhất ${showDate(receipt.due)} (${citeClause('A-II.3.4')}).`,
    );
  }
  faults.push(...noticeFaults(context, row, facts));
  const used = postponedIn(tabs.conferences.rows, row);
  if (value.decision === 'Hoãn' && used >= 1) {
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
    const undecidedYet = value.decision === null || value.decision === 'Tổ chức';
    if (undecidedYet && decided.ok) {
      faults.push(
        `Trình lãnh đạo quyết định: ${decided.options.map((option) => OPTION_WORDS[option]).join(', ')}.`,
      );
    }
    if (value.decision === 'Vẫn tổ chức theo ý kiến lãnh đạo') {
      faults.push(
        `Kế hoạch: chưa đủ điều kiện (${citeClause('A-II.3.1')}); báo cáo Sở Tài chính phải nêu ý kiến lãnh đạo.`,
      );
    }
  }
  return faults;
}

/** Posting is complete only when both places are done; the later day counts (AM-22). */
function noticeFaults(context: Context, row: ConferenceRow, facts: ConferenceFacts): string[] {
  const { postedDesk, postedPortal } = row.value;
  const notice = termFrom(context.book.calendar, 'A-II.2.4', facts.day);
  if (notice === null) return [];
  if (postedDesk === null || postedPortal === null) {
    const where =
      postedDesk === null
        ? postedPortal === null
          ? 'hai nơi'
          : 'Trung tâm phục vụ hành chính công'
        : 'Cổng thông tin điện tử';
    return context.today > notice.due && !facts.held
      ? [
          `Quá hạn niêm yết, đăng thông báo tại ${where}: chậm nhất ${showDate(notice.due)} (${citeClause('A-II.2.4')}).`,
        ]
      : [];
  }
  const posted = postedDesk > postedPortal ? postedDesk : postedPortal;
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
