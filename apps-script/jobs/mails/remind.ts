// Reminders of a working day: to each body what it has to answer, to the desk what is coming due (A-III.2.6).
import { DESK } from '../../letters/shared/office.ts';
import type { Body } from '../../register/book/bodies-of.ts';
import { settingDate } from '../../register/book/book.ts';
import { keys, parseKey } from '../../register/journal/keys.ts';
import { isWorkingDay, workingDaysBetween } from '../../rules/calendar/calendar.ts';
import { timeOf, type CivilDate } from '../../rules/dates/civil-date.ts';
import type { RunContext, MailIntent } from '../base/context.ts';
import { addressesIn, addressesOf } from '../base/office-words.ts';
import { deskOrNext } from '../base/reached.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { Milestone } from '../duties/milestone.ts';
import { CHASE_EVERY, milestoneReminder } from '../duties/remind.ts';
import type { PetitionState } from '../petitions/derive.ts';
import { leaderDigest } from './leader.ts';
import { waitingForDecision } from './to-decide.ts';
import { waitingAbove } from './waiting-above.ts';
import { listFor, namedIn } from './work-list.ts';

/** Working days before a term on which it is remembered. */
const BEFORE = [5, 3, 1, 0];
/** Internal reminders keep office hours. */
const OFFICE_OPENS = '07:00';
const OFFICE_CLOSES = '18:00';

/** Whether reminders go out now: a working day, office hours, after the office began to use the register (AM-40). */
export function remindsNow(context: RunContext): boolean {
  const start = settingDate(context.book.setting('startFrom'));
  const time = timeOf(context.now);
  // What an earlier run of the day left half done is finished also after hours.
  const interrupted = context.book.journal.open.some(
    (key) => parseKey(key)?.occurrence === context.today,
  );
  return (
    context.job === 'hourly' &&
    isWorkingDay(context.book.calendar, context.today) &&
    ((time >= OFFICE_OPENS && time < OFFICE_CLOSES) || interrupted) &&
    (start === null || context.today >= start)
  );
}

/** The reminders of a working day, in office hours; none at other times. */
export function reminders(
  context: RunContext,
  {
    petitions,
    milestones,
    conferences,
  }: {
    readonly petitions: readonly PetitionState[];
    readonly milestones: readonly Milestone[];
    readonly conferences: ReadonlyMap<string, ConferenceState>;
  },
): MailIntent[] {
  if (!remindsNow(context)) return [];
  const waiting = petitions.filter(({ level }) => level !== null);
  const above = waitingAbove(context, petitions);
  const { all, find } = context.directory;
  // Of two rows of one name the one that is found: nobody gets a list twice.
  const known = all.filter((body) => find(body.name) === body);
  const bodies = new Set([...known, ...above.map(({ body }) => body)]);
  const toBodies = [...bodies].flatMap((body) => {
    const ours = waiting.filter((state) => handlerOf(context, state) === body.name);
    const asked = waiting.filter((state) => isAsked(context, state, body));
    return [
      ...remindBody(context, body, [
        ...ours.filter((state) => comesDue(context, state)),
        ...asked.filter(({ term }) => isNear(context, term.internalDue)),
      ]),
      ...chaseBody(context, body, [
        ...ours.filter((state) => isChased(context, state)),
        ...above.flatMap((one) => (one.body === body ? [one.state] : [])),
      ]),
    ];
  });
  return [
    ...toBodies,
    ...milestones.flatMap((milestone) => milestoneReminder(context, milestone)),
    ...leaderDigest(context, {
      petitions,
      waiting,
      soon: waiting.filter((state) => comesDue(context, state)),
      decisions: waitingForDecision(context, conferences),
    }),
  ];
}

/** Who is to act: the body that leads; the desk while none that the directory knows is named (A-II.3.3). */
function handlerOf(context: RunContext, { facts }: PetitionState): string {
  return context.directory.find(facts.lead)?.name ?? DESK;
}

function comesDue(context: RunContext, { term, facts }: PetitionState): boolean {
  if (facts.waiting?.until === context.today) return true;
  const due = worksTo(term);
  if (due === null || due < context.today) return false;
  return isNear(context, due) || term.internalDue === context.today;
}

/** Both stand where the strict 14 days passed while the condition was open: the office works to the later (AM-15). */
const worksTo = ({ extendedTo, target, due }: PetitionState['term']): CivilDate | null =>
  extendedTo ?? target ?? due;

const isNear = ({ book, today }: RunContext, due: CivilDate | null): boolean =>
  due !== null && due >= today && BEFORE.includes(workingDaysBetween(book.calendar, today, due));

// A-II.5a.7: “các đơn vị chủ động phối hợp giải quyết”: who is named beside the lead hears of it until its word is there.
function isAsked({ directory }: RunContext, { facts }: PetitionState, { name }: Body): boolean {
  return (
    facts.partners.includes(name) &&
    facts.lead !== name &&
    !facts.incoming.some(({ from }) => directory.find(from)?.name === name)
  );
}

/** Only a term of the plan can be late; the office's own targets are not chased (AM-06). Asked first on the day after the one that was let go on to. */
function isChased({ book, today }: RunContext, { term }: PetitionState): boolean {
  const until = worksTo(term);
  if (until === null || term.daysLate === 0) return false;
  return Math.max(1, workingDaysBetween(book.calendar, until, today)) % CHASE_EVERY === 1;
}

/** Where a body is written to; a silent one through the desk or whoever stands in for it. */
function reachedOf(
  context: RunContext,
  body: Body,
): { readonly to: readonly string[]; readonly passedOnBy: string | null } {
  const to = addressesIn(body.email);
  if (to.length > 0) return { to, passedOnBy: null };
  const next = deskOrNext(context);
  return { to: next.to, passedOnBy: next.name };
}

function remindBody(
  context: RunContext,
  body: Body,
  states: readonly PetitionState[],
): MailIntent[] {
  const { to, passedOnBy } = reachedOf(context, body);
  if (states.length === 0 || to.length === 0) return [];
  return [
    {
      kind: 'nhac-viec',
      data: listFor(context, body, { states, passedOnBy }),
      key: keys.reminder(body.short ?? body.name, context.today),
      case: null,
      to,
      cc: [],
      clause: 'A-III.2.6',
      event: { type: 'reminder', ...namedIn(body, states) },
    },
  ];
}

function chaseBody(
  context: RunContext,
  body: Body,
  states: readonly PetitionState[],
): MailIntent[] {
  const { to, passedOnBy } = reachedOf(context, body);
  if (states.length === 0 || to.length === 0) return [];
  const cc = body.name === DESK || passedOnBy !== null ? [] : addressesOf(context, DESK);
  return [
    {
      kind: 'don-doc',
      data: listFor(context, body, { states, passedOnBy }),
      key: keys.chase(body.short ?? body.name, context.today),
      case: null,
      to,
      cc,
      clause: 'A-III.2.6',
      event: { type: 'chase', ...namedIn(body, states), politely: body.kind !== 'thuộc UBND' },
    },
  ];
}
