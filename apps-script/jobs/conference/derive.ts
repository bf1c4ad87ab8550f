// Derived columns of “Hội nghị”: counts, the condition found at the closing, how the terms are counted, what to mend.
import { twoDigits } from '../../rules/dates/numbers.ts';
import type { ConferenceRow } from '../../register/book/conference-day.ts';
import { dateOf, showDate, slashDateTime } from '../../rules/dates/civil-date.ts';
import { IF_HELD, outlookOf, type Outlook } from '../../rules/conference/outlook.ts';
import { finalClosing, type ConferenceFacts } from '../../rules/conference/facts.ts';
import { last } from '../../rules/last.ts';
import { countWords } from '../../register/journal/phrases.ts';
import { explainDeadline } from '../../rules/deadlines/explain.ts';
import { BEFORE_START, BRANCH_TENTATIVE, branchWords } from '../../rules/conference/branches.ts';
import { openWords, stoppedWords } from '../../rules/conference/state-words.ts';
import { quorumMinimums } from '../../rules/conference/minimums.ts';
import { decideClosing } from '../../rules/conference/quorum.ts';
import { closeList } from './close-list.ts';
import { countsOf, highest, isBlocked, range, type Counts } from './counts.ts';
import { conferenceFaults } from './faults.ts';
import { conferenceFacts, ownPostponements, postponedIn } from './days.ts';
import { decisionTaken } from './decisions.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import { offerChoice } from '../base/picked.ts';
import type { Registered } from '../intake/registrations.ts';
import type { UnitFacts } from '../intake/units.ts';
import type { Told } from '../base/journal.ts';
import type { RunContext } from '../base/context.ts';
import type { Twins } from '../../register/book/twins.ts';
import type { Written } from '../rows/written.ts';
import { isBeforeStart } from '../base/start-day.ts';
import { withdrawals } from './withdrawals.ts';

export interface ConferenceState {
  readonly row: ConferenceRow;
  readonly facts: ConferenceFacts;
  readonly counts: Counts;
  /** How often conferences were put off in its year (A-II.2.10). */
  readonly postponed: number;
}

interface Conferences {
  readonly states: ReadonlyMap<string, ConferenceState>;
  readonly events: readonly Told[];
}

/** Fills the derived columns of every conference and returns its facts by code, with what was found at closings. */
export function deriveConferences(
  context: RunContext,
  units: UnitFacts,
  {
    registered,
    written,
    ...among
  }: {
    readonly registered: Registered;
    readonly doubtful: ReadonlySet<string>;
    readonly twins: Twins;
    readonly written: Pick<Written, 'words'>;
  },
): Conferences {
  const { conferences } = context.book.tabs;
  const withdrawnAfter = withdrawals(context);
  const closed = conferences.rows.map((row) => {
    const counts = countsOf(context, row, {
      ...among,
      units,
      withdrawnAfter,
      registered: registered.get(row.value.code ?? '') ?? new Set(),
    });
    const { all, events } = closeList(context, row, counts);
    return { row, counts, all, events: [...decisionTaken(context, row), ...events] };
  });
  const events = closed.flatMap((one) => one.events);
  const states = new Map<string, ConferenceState>();
  for (const { row, counts, all } of closed) {
    const facts = conferenceFacts(context, row, all);
    const postponed = postponedIn(context, row, facts);
    const state = { row, facts, counts, postponed };
    fillCounts(context, state);
    offerChoice(row.value, row.value.date === null ? null : showDate(row.value.date));
    row.value.explain = explainConference(context, state);
    row.value.fix =
      [...written.words(facts.code), ...conferenceFaults(context, state)].join('\n') || null;
    if (facts.code !== '' && !states.has(facts.code)) states.set(facts.code, state);
  }
  return { states, events };
}

function fillCounts(context: RunContext, { row, counts, facts }: ConferenceState): void {
  const closes = context.book.inForce(row);
  const at = finalClosing(closes);
  const found = last(facts.closings);
  const current = found !== undefined && found.at === at ? found : undefined;
  const frozen = current?.final === true ? current : undefined;
  if (frozen === undefined && facts.day !== null && isBeforeStart(context, facts.day)) {
    Object.assign(row.value, { ...NOT_COUNTED, branch: BEFORE_START });
    return;
  }
  const { petitions, allPetitions } = counts;
  const low = frozen ?? { registrants: counts.least, petitions, allPetitions };
  const high = frozen === undefined ? highest(counts) : (frozen.upTo ?? frozen);
  row.value.units = range(low.registrants, high.registrants);
  row.value.petitionsOfRegistered = range(low.petitions, high.petitions);
  row.value.petitionsAll = range(low.allPetitions, high.allPetitions);
  if (closes.petitionsClose === null || context.now < closes.petitionsClose) {
    row.value.branch = openWords(closes);
  } else {
    row.value.branch =
      current === undefined || (frozen === undefined && isBlocked(counts))
        ? BRANCH_TENTATIVE
        : `${branchWords(current.branch, quorumMinimums(dateOf(current.at)))}${stoppedWords(closes)}`;
  }
}

/** AM-40: staff need not enter its registrations, so that what is there is no count. */
const NOT_COUNTED = { units: null, petitionsOfRegistered: null, petitionsAll: null };

/** Only of a conference that takes place a term counts from its day (A-III.2.1, A-III.2.3). */
const TAKES_PLACE: ReadonlySet<Outlook> = new Set(['held', 'ahead', 'unrecorded']);

function explainConference(
  context: RunContext,
  { row, counts, facts, postponed }: ConferenceState,
): string | null {
  const { calendar } = context.book;
  const { day } = facts;
  if (day === null) return null;
  const usedUp = ownPostponements(context, row, facts);
  const lines: string[] = [];
  const notice = termFrom(calendar, 'A-II.2.4', day);
  const receipt = termFrom(calendar, 'A-II.3.4', day);
  const outlook = outlookOf(facts, context.today);
  const reportDue = TAKES_PLACE.has(outlook) ? termFrom(calendar, 'A-III.2.3', day) : null;
  if (notice !== null) lines.push(`Niêm yết, đăng thông báo: ${explainDeadline(notice)}`);
  if (receipt !== null) lines.push(`Hạn nhận kiến nghị: ${explainDeadline(receipt)}`);
  if (reportDue !== null) {
    const ifHeld = outlook === 'unrecorded' ? IF_HELD : '';
    lines.push(`Báo cáo Sở Tài chính${ifHeld}: ${explainDeadline(reportDue)}`);
  }
  for (const frozen of facts.closings.filter((one) => one.final)) {
    lines.push(
      `Đã chốt lúc ${slashDateTime(frozen.at)}, tính theo thời điểm nhận: ${countWords(frozen)}.`,
    );
    // A “Hoãn” that a closing led to was still open to it (A-II.2.10).
    const since = usedUp.filter((on) => on >= dateOf(frozen.at)).length;
    const decided = decideClosing(frozen, Math.max(0, postponed - since));
    if (decided.ok) lines.push(decided.because);
  }
  if (isBeforeStart(context, day)) return lines.join('\n');
  if (!facts.closings.some((one) => one.final && one.at === finalClosing(facts))) {
    if (counts.unscreened > 0) {
      lines.push(
        `Số liệu tạm tính: còn ${twoDigits(counts.unscreened)} kiến nghị chưa xét phạm vi.`,
      );
    }
    if (counts.least !== counts.most)
      lines.push('Số liệu tạm tính: còn đơn vị nghi trùng chưa kết luận.');
    if (counts.twins.all > 0) {
      lines.push(
        `Số liệu tạm tính: còn ${twoDigits(counts.twins.all)} kiến nghị giống kiến nghị khác của cùng đơn vị, chưa kết luận có trùng không.`,
      );
    }
  }
  return lines.join('\n');
}
