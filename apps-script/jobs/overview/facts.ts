// What “Tổng quan” tells, as numbers, days and names: counted here, worded elsewhere.
import { yearOf, type CivilDate, type LocalDateTime } from '../../rules/dates/civil-date.ts';
import { coverageFault } from '../../rules/dates/dated.ts';
import { lastNoticeOfYear, type YearEnd } from '../../rules/deadlines/year-end.ts';
import { LEVELS, type LevelCount } from '../../rules/petitions/levels.ts';
import { REPORT_COLUMN_NAMES, type ReportColumn } from '../../rules/petitions/report-columns.ts';
import { DOCUMENT_STATES } from '../../rules/words.ts';
import type { RunContext } from '../base/context.ts';
import { byUrgency, shownOutlook, type ShownOutlook } from './live.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { Milestone } from '../duties/milestone.ts';
import { rowsBeforeStart } from '../base/start-day.ts';
import type { Registered } from '../intake/registrations.ts';
import { conferenceNumbers, type ConferenceNumbers } from './conference-numbers.ts';
import { tally } from './tally.ts';
import { faultsFound, unconfirmedYear, type FaultSources, type FaultsFound } from './faults.ts';

/** What the steps of a run found. */
export interface Counted extends FaultSources {
  readonly conferences: ReadonlyMap<string, ConferenceState>;
  readonly registered: Registered;
  readonly milestones: readonly Milestone[];
  /** Petitions left to the next run, because one write could not hold all. */
  readonly waiting: number;
  /** Duties that fell due before the first run, while the office has not said from when on it uses the register. */
  readonly dutiesBefore: number;
  /** Mails that today's quota does not hold. */
  readonly mailsWaiting: number;
}

export interface OverviewFacts {
  readonly now: LocalDateTime;
  readonly today: CivilDate;
  /** The live conference; null where there is none. */
  readonly conference: ConferenceNumbers | null;
  /** Every other conference with a day. */
  readonly others: readonly {
    readonly code: string;
    readonly day: CivilDate;
    readonly outlook: ShownOutlook;
  }[];
  /** One was held in this year (A-II.4.13). */
  readonly heldThisYear: boolean;
  /** Until when a conference can still be held in this year (AM-41); null in a year before the plans. */
  readonly yearEnd: YearEnd | null;
  readonly petitions: {
    readonly all: number;
    readonly unscreened: number;
    readonly byColumn: Readonly<Record<ReportColumn, number>>;
    readonly waiting: number;
  };
  readonly terms: Readonly<Record<LevelCount, number>>;
  readonly overdue: readonly Milestone[];
  readonly next: readonly Milestone[];
  readonly documents: Readonly<Record<(typeof DOCUMENT_STATES)[number], number>>;
  readonly reports: readonly Milestone[];
  readonly faults: FaultsFound;
  /** What is dated before the first run and waits for the office to say from when on it uses the register (AM-40). */
  readonly beforeStart: { readonly rows: number; readonly duties: number; readonly day: CivilDate };
  readonly mailsPaused: boolean;
  readonly testMode: boolean;
  readonly mailsWaiting: number;
  /** What the day's check of Google found. */
  readonly health: string;
  /** The next year, where its days off are still to be entered and autumn has come; else null. */
  readonly unconfirmedYear: number | null;
}

export function overviewFacts(context: RunContext, counted: Counted): OverviewFacts {
  const { book, now, today } = context;
  const [state, ...others] = byUrgency(context, counted);
  return {
    now,
    today,
    conference: state === undefined ? null : conferenceNumbers(context, state, counted.registered),
    others: others.flatMap(({ facts }) =>
      facts.day === null
        ? []
        : [{ code: facts.code, day: facts.day, outlook: shownOutlook(context, facts) }],
    ),
    heldThisYear: [...counted.conferences.values()].some(
      ({ facts: { held, day } }) => held && day !== null && yearOf(day) === yearOf(today),
    ),
    yearEnd: coverageFault(today) === null ? lastNoticeOfYear(book.calendar, yearOf(today)) : null,
    petitions: petitionNumbers(counted),
    terms: tally(
      ['late', 'today', 'soon', 'pastTarget'],
      counted.petitions.map(({ level }) => (level === null ? null : LEVELS[level].countsAs)),
    ),
    overdue: counted.milestones.filter(
      ({ done, deadline: { due }, ifHeld }) => !done && due < today && ifHeld !== true,
    ),
    next: counted.milestones.filter(({ done, deadline }) => !done && deadline.due >= today),
    documents: tally(
      DOCUMENT_STATES,
      book.tabs.documents.rows.map(({ value }) => value.state),
    ),
    reports: counted.milestones.filter(({ kind }) => kind === 'report' || kind === 'supplement'),
    faults: faultsFound(context, counted),
    beforeStart: { ...rowsBeforeStart(context), duties: counted.dutiesBefore },
    mailsPaused: context.book.setting('mailsPaused') === 'Có',
    testMode: context.book.setting('testMode') === 'Có',
    mailsWaiting: counted.mailsWaiting,
    health: context.health,
    unconfirmedYear: unconfirmedYear(context),
  };
}

function petitionNumbers({ petitions, waiting }: Counted): OverviewFacts['petitions'] {
  return {
    all: petitions.length,
    unscreened: petitions.filter(
      ({ facts, column }) => facts.scope === 'Chưa xét' && column !== 'outside',
    ).length,
    byColumn: tally(
      REPORT_COLUMN_NAMES,
      petitions.map(({ column }) => column),
    ),
    waiting,
  };
}
