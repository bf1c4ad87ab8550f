// Until when a petition must be answered, and why: the plan's terms, the office's own targets, the level of alarm.
import {
  addWorkingDays,
  workingDaysBetween,
  type WorkingCalendar,
  type WorkingDaySum,
} from '../calendar/calendar.ts';
import { citeClause, type ClauseId } from '../clauses/cite.ts';
import type { ConferenceFacts } from '../conference/facts.ts';
import { outlookOf, type Outlook } from '../conference/outlook.ts';
import { notHeld, regimeOf, type Regime } from '../conference/regime.ts';
import type { CivilDate } from '../dates/civil-date.ts';
import { coverageFault } from '../dates/dated.ts';
import { termRow } from '../deadlines/terms.ts';
import { appliedTerm, type AppliedTerm, type FourteenFrom } from './applied-term.ts';
import {
  AHEAD_WORDS,
  explainTerm,
  UNRECORDED_WORDS,
  undecidedWords,
  whyNoTerm,
} from './explain-term.ts';
import { extendedPast, extensionWords } from './extension.ts';
import { isAnswered, onlyPromised, waitsForOthers, type PetitionFacts } from './facts.ts';
import type { Level } from './levels.ts';
import { asReceived, isReceivedAhead } from './received.ts';

export interface TermOptions {
  readonly calendar: WorkingCalendar;
  readonly today: CivilDate;
  /** AM-15: the strict reading counts the 14 working days from receipt. */
  readonly fourteenFrom: FourteenFrom;
  /** Working days before the end from which a term is “Sắp đến hạn”. */
  readonly soonDays: number;
  /** Working days after which a late term is “Quá hạn kéo dài”. */
  readonly longOverdueDays: number;
}

export interface PetitionTerm {
  readonly regime: Regime;
  /** Last lawful day by a number in the plan; only this one can be late. */
  readonly due: CivilDate | null;
  /** Day by which the handling body should hand in its answer (the office's own). */
  readonly internalDue: CivilDate | null;
  /** The office's own target where the plan gives no number (AM-06). */
  readonly target: CivilDate | null;
  /** Until when a leader let it go on, past the term of the plan or the office's own target; either stays as it is. */
  readonly extendedTo: CivilDate | null;
  /** Null where nothing is owed. */
  readonly level: Level | null;
  /** Working days of the term, by the plan or by the office (0 where none runs). */
  readonly days: number;
  /** Working days past `due` (0 when not late). */
  readonly daysLate: number;
  /** The term stands only if the conference was held, which nobody has written yet. */
  readonly ifHeld: boolean;
  readonly clause: ClauseId;
  readonly explain: string;
}

/** Days the office keeps for signing and numbering before a term of the plan ends (AM-08). */
export const SIGNING_DAYS = 3;

/** Returns the term of a petition (working days), with its explanation and clause. */
export function petitionTerm(
  written: PetitionFacts,
  conference: ConferenceFacts | null,
  options: TermOptions,
): PetitionTerm {
  const given = asReceived(written, conference, options.today);
  const { regime, outlook } = standingOf(given, conference, options.today);
  const petition = asHeard(given, regime);
  const found = appliedTerm(petition, conference, regime, options);
  if (found === null) return withoutTerm(regime, whyNoTerm(petition));
  const isAhead = isReceivedAhead(written, options.today);
  // A day that has not come is no day to count from: the row is told, and no term runs until it is put right.
  if (isAhead && regime.kind === 'writing') return withoutTerm(regime, AHEAD_WORDS);
  const applied = isAhead ? { ...found, note: null } : found;
  const fault = coverageFault(applied.anchor);
  if (fault !== null) return withoutTerm(regime, fault);
  // What is counted from the unit's own word does not wait for the conference (A-II.5a.8).
  const waitsForDay = applied.clause !== 'A-II.5a.8';
  if (waitsForDay && outlook === 'undecided') return withoutTerm(regime, undecidedWords(applied));
  const ifHeld = waitsForDay && outlook === 'unrecorded';
  const { days } = termRow(applied.clause, applied.anchor);
  const sum = addWorkingDays(options.calendar, applied.anchor, days);
  const due = applied.binding ? sum.result : null;
  const waited = due === null ? null : whileWaiting(sum, applied, options);
  const target = applied.binding ? (waited?.result ?? null) : sum.result;
  const open = !isAnswered(petition) && !waitsForOthers(petition);
  const extendedTo = extendedPast(petition, sum.result);
  const lateAfter = due === null ? null : (extendedTo ?? waited?.result ?? due);
  return {
    regime,
    due,
    target,
    extendedTo,
    days,
    internalDue: due === null ? null : beforeSigning(waited ?? sum, options),
    level: open
      ? ifHeld
        ? 'provisional'
        : levelOf(sum, applied.binding, { ...options, waited, extendedTo })
      : null,
    ifHeld,
    daysLate:
      open && !ifHeld && lateAfter !== null && options.today > lateAfter
        ? daysPast(sum.result, options)
        : 0,
    clause: applied.clause,
    explain: `${explainTerm(sum, applied, { regime, waited })}${ifHeld ? ` ${UNRECORDED_WORDS}` : ''}${open ? promiseWords(given, regime) : ''}${extendedTo === null ? '' : extensionWords(petition, applied.binding)}`,
  };
}

/** The regime, and of a petition that waits for its conference whether that takes place. */
function standingOf(
  petition: PetitionFacts,
  conference: ConferenceFacts | null,
  today: CivilDate,
): { readonly regime: Regime; readonly outlook: Outlook | null } {
  const regime = regimeOf(petition.receivedAt, conference);
  if (conference === null || regime.kind === 'writing') return { regime, outlook: null };
  const outlook = outlookOf(conference, today);
  return outlook === 'not held'
    ? { regime: notHeld(conference.day), outlook }
    : { regime, outlook };
}

/** A-II.5b.1: “trả lời kiến nghị … bằng văn bản”: without a conference nothing was answered at one. */
export const asHeard = (petition: PetitionFacts, { kind }: Regime): PetitionFacts =>
  kind === 'conference' ? petition : { ...petition, oralAnswer: null };

/** Why what was said does not end the term. */
function promiseWords(petition: PetitionFacts, { kind }: Regime): string {
  if (petition.oralAnswer === null) return '';
  if (kind === 'writing') {
    return ` Không trả lời tại Hội nghị nên phải trả lời bằng văn bản (${citeClause('A-II.5b.1')}).`;
  }
  return onlyPromised(petition)
    ? ` Nội dung ghi tại Hội nghị chưa kết thúc việc trả lời (Kết quả: ${petition.outcome ?? 'chưa ghi'}) nên thời hạn vẫn tính (${citeClause('A-II.5a.5')}).`
    : '';
}

/** The day by which the answer should lie before the signer. */
function beforeSigning({ start, days }: WorkingDaySum, { calendar }: TermOptions): CivilDate {
  return addWorkingDays(calendar, start, days - SIGNING_DAYS).result;
}

/**
 * AM-15: where the 14 working days from receipt were over before it was settled that there is no conference, the
 * second reading (from that day) is what the office works to; the strict day stays as it is.
 */
function whileWaiting(
  sum: WorkingDaySum,
  { settledOn }: Pick<AppliedTerm, 'settledOn'>,
  options: TermOptions,
): WorkingDaySum | null {
  if (settledOn === null || sum.result >= settledOn) return null;
  return addWorkingDays(options.calendar, settledOn, sum.days);
}

function withoutTerm(regime: Regime, explain: string): PetitionTerm {
  return {
    regime,
    due: null,
    internalDue: null,
    target: null,
    extendedTo: null,
    level: null,
    days: 0,
    daysLate: 0,
    ifHeld: false,
    clause: regime.clause,
    explain,
  };
}

/** Working days since a day that is over: at least 1, also on a day off. */
function daysPast(due: CivilDate, options: TermOptions): number {
  return Math.max(1, workingDaysBetween(options.calendar, due, options.today));
}

interface LevelOptions extends TermOptions {
  readonly waited: WorkingDaySum | null;
  readonly extendedTo: CivilDate | null;
}

function levelOf(sum: WorkingDaySum, binding: boolean, options: LevelOptions): Level {
  const { today, calendar, soonDays, longOverdueDays, waited, extendedTo } = options;
  if (waited !== null && today <= waited.result) return 'waited';
  if (today > sum.result) {
    if (extendedTo !== null && today <= extendedTo) return 'extended';
    if (!binding) return 'pastTarget';
    return daysPast(sum.result, options) > longOverdueDays ? 'longLate' : 'late';
  }
  if (today === sum.result) return 'today';
  if (workingDaysBetween(calendar, today, sum.result) <= soonDays) return 'soon';
  return sum.provisional ? 'provisional' : 'open';
}
