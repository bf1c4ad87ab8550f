// What “Tổng quan” tells of one conference, as numbers, days and names.
import { workingDaysBetween } from '../../rules/calendar/calendar.ts';
import { budgetOf } from '../../register/book/budget-of.ts';
import { finalClosing } from '../../rules/conference/facts.ts';
import { minimumsOn } from '../../rules/conference/minimums.ts';
import { dateOf, type CivilDate, type LocalDateTime } from '../../rules/dates/civil-date.ts';
import { COUNTED_KINDS } from '../../rules/words.ts';
import type { RunContext } from '../base/context.ts';
import { hasMore } from '../conference/close-list.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { Registered } from '../intake/registrations.ts';
import { attendingAside, type KindCount } from './aside.ts';
import { shownOutlook, type ShownOutlook } from './live.ts';
import { tally } from './tally.ts';

export interface ConferenceNumbers {
  readonly code: string;
  readonly day: CivilDate | null;
  readonly time: string | null;
  readonly venue: string | null;
  readonly budget: ReturnType<typeof budgetOf>;
  readonly outlook: ShownOutlook;
  /** Working days from today to its day; below 0 when it has passed, null without a day. */
  readonly daysLeft: number | null;
  readonly condition: {
    readonly words: string | null;
    /** The final closing; null while the notice has not set it. */
    readonly closesAt: LocalDateTime | null;
    readonly isClosed: boolean;
    /** Whether it was met when it was closed (A-II.3.1, A-II.3.2); null while it is not. */
    readonly isMet: boolean | null;
    readonly isPast: boolean;
    /** While it is not closed: petitions that nobody has screened, and units that may be one. */
    readonly unscreened: number;
    readonly hasDoubtfulUnits: boolean;
    readonly hasTwins: boolean;
    /** What came in time was typed in after the closing. */
    readonly hasMore: boolean;
  };
  /** As the row of the conference shows them: one number, or a range while units are doubtful. */
  readonly units: string | number | null;
  readonly leastUnits: number | null;
  readonly petitionsOfRegistered: string | number | null;
  readonly petitionsAll: string | number | null;
  readonly byKind: readonly KindCount[];
  /** Units that want to attend and count for nobody: associations, and those from elsewhere (AM-38). */
  readonly aside: readonly KindCount[];
}

export function conferenceNumbers(
  { book, now, today }: RunContext,
  { row, counts, facts }: ConferenceState,
  registered: Registered,
): ConferenceNumbers {
  const { time, venue, branch, units, petitionsOfRegistered, petitionsAll } = row.value;
  const closesAt = finalClosing(facts);
  const frozen = facts.closings.find((closing) => closing.final && closing.at === closesAt);
  const isClosed = frozen !== undefined && frozen.upTo == null;
  const kinds = new Map(book.tabs.units.rows.map(({ value }) => [value.code, value.kind]));
  const byKind = tally(
    COUNTED_KINDS,
    [...(registered.get(facts.code) ?? [])].map((code) => kinds.get(code) ?? null),
  );
  return {
    code: facts.code,
    day: facts.day,
    time,
    venue,
    budget: budgetOf(book, facts.code),
    outlook: shownOutlook({ book, today }, facts),
    daysLeft: facts.day === null ? null : workingDaysBetween(book.calendar, today, facts.day),
    condition: {
      words: branch,
      closesAt,
      isClosed,
      isMet: isClosed ? frozen.branch === 'B1' : null,
      isPast: closesAt !== null && now >= closesAt,
      unscreened: isClosed ? 0 : counts.unscreened,
      hasDoubtfulUnits: !isClosed && counts.least !== counts.most,
      hasTwins: !isClosed && counts.twins.all > 0,
      hasMore: isClosed && hasMore(frozen, counts),
    },
    units,
    leastUnits: minimumsOn(closesAt === null ? today : dateOf(closesAt))?.registrants ?? null,
    petitionsOfRegistered,
    petitionsAll,
    byKind: COUNTED_KINDS.map((kind) => ({ kind, count: byKind[kind] })),
    aside: attendingAside(book.tabs.registrations, facts.code),
  };
}
