// Reminders of a working day: to each body what it has to answer, to the desk what is coming due (A-III.2.6).
import type { Body } from '../../register/book/bodies-of.ts';
import { isWorkingDay, workingDaysBetween } from '../../rules/calendar/calendar.ts';
import { slashDate, timeOf } from '../../rules/dates/civil-date.ts';
import { citeClause } from '../../rules/clauses/cite.ts';
import { isAnswered } from '../../rules/petitions/facts.ts';
import { levelWords } from '../../rules/petitions/levels.ts';
import { settingDate } from '../../register/book/book.ts';
import { MOST_CODES } from '../../register/journal/events.ts';
import { keys, parseKey } from '../../register/journal/keys.ts';
import type { PetitionState } from '../petitions/derive.ts';
import { DESK, senderOf } from '../../letters/shared/office.ts';
import { addressesIn, addressesOf, pad, toneFor } from '../base/office-words.ts';
import { dateOrBlank } from '../../letters/shared/number-and-date.ts';
import type { Milestone } from '../duties/milestone.ts';
import { CHASE_EVERY, milestoneReminder } from '../duties/remind.ts';
import type { Context, MailIntent } from '../base/context.ts';

/** Working days before a term on which it is remembered. */
const BEFORE = [5, 3, 1, 0];
/** Internal reminders keep office hours. */
const OFFICE_OPENS = '07:00';
const OFFICE_CLOSES = '18:00';

/** Whether reminders go out now: a working day, office hours, after the office began to use the register (AM-40). */
export function remindsNow(context: Context): boolean {
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
  context: Context,
  petitions: readonly PetitionState[],
  milestones: readonly Milestone[],
): MailIntent[] {
  if (!remindsNow(context)) return [];
  const waiting = petitions.filter(({ facts, level }) => !isAnswered(facts) && level !== null);
  const toBodies = context.directory.all.flatMap((body) => {
    const ours = waiting.filter((state) => handlerOf(context, state) === body.name);
    return [
      ...remindBody(
        context,
        body,
        ours.filter((state) => comesDue(context, state)),
      ),
      ...chaseBody(
        context,
        body,
        ours.filter((state) => isChased(state)),
      ),
    ];
  });
  return [
    ...toBodies,
    ...milestones.flatMap((milestone) => milestoneReminder(context, milestone)),
    ...leaderDigest(context, waiting),
  ];
}

/** Who is to act: the body that leads; the desk while none that the directory knows is named (A-II.3.3). */
function handlerOf(context: Context, { facts }: PetitionState): string {
  return context.directory.find(facts.lead)?.name ?? DESK;
}

function comesDue(context: Context, { term }: PetitionState): boolean {
  // Both stand where the strict 14 days passed while the condition was open: the office works to the later (AM-15).
  const due = term.target ?? term.due;
  if (due === null || due < context.today) return false;
  const left = workingDaysBetween(context.book.calendar, context.today, due);
  return BEFORE.includes(left) || term.internalDue === context.today;
}

/** Only a term of the plan can be late; the office's own targets are not chased (AM-06). */
function isChased({ term }: PetitionState): boolean {
  return term.daysLate > 0 && term.daysLate % CHASE_EVERY === 1;
}

function workOf({ facts, term, level }: PetitionState): {
  mã_kiến_nghị: string;
  tên_đơn_vị: string;
  tiêu_đề: string;
  hạn: string;
  hạn_nội_bộ: string;
  tình_trạng: string;
  căn_cứ: string;
} {
  const words = level === null ? '' : levelWords(level, term);
  return {
    mã_kiến_nghị: facts.code,
    tên_đơn_vị: facts.unitName,
    tiêu_đề: facts.summary ?? facts.title,
    hạn: dateOrBlank(term.due),
    hạn_nội_bộ: dateOrBlank(term.internalDue),
    tình_trạng: term.target === null ? words : `${words} (mốc phấn đấu ${slashDate(term.target)})`,
    căn_cứ: term.due === null ? 'phường tự đặt' : citeClause(term.clause),
  };
}

const earliestFirst = (a: PetitionState, b: PetitionState): number =>
  (a.term.due ?? a.term.target ?? '9999') < (b.term.due ?? b.term.target ?? '9999') ? -1 : 1;

/** The list of a body's petitions, as both its mails have it. */
function listFor(context: Context, body: Body, states: readonly PetitionState[]) {
  return {
    tên_cơ_quan: body.name,
    ngày: slashDate(context.today),
    số_việc: pad(states.length),
    ...toneFor(body),
    việc: [...states].sort(earliestFirst).map(workOf),
    ...senderOf(context),
  };
}

/** What the journal holds of a list; its sentence has room for the first of very many. */
function namedIn({ name }: Body, states: readonly PetitionState[]) {
  const codes = states.slice(0, MOST_CODES).map(({ facts }) => facts.code);
  return { body: name, count: states.length, codes };
}

function remindBody(context: Context, body: Body, states: readonly PetitionState[]): MailIntent[] {
  const to = addressesIn(body.email);
  if (states.length === 0 || to.length === 0) return [];
  return [
    {
      kind: 'nhac-viec',
      data: listFor(context, body, states),
      key: keys.reminder(body.short ?? body.name, context.today),
      case: null,
      to,
      cc: [],
      clause: 'A-III.2.6',
      event: { type: 'reminder', ...namedIn(body, states) },
    },
  ];
}

function chaseBody(context: Context, body: Body, states: readonly PetitionState[]): MailIntent[] {
  const to = addressesIn(body.email);
  if (states.length === 0 || to.length === 0) return [];
  const cc = body.name === DESK ? [] : addressesOf(context, DESK);
  return [
    {
      kind: 'don-doc',
      data: listFor(context, body, states),
      key: keys.chase(body.short ?? body.name, context.today),
      case: null,
      to,
      cc,
      clause: 'A-III.2.6',
      event: { type: 'chase', ...namedIn(body, states), politely: body.kind !== 'thuộc UBND' },
    },
  ];
}

/** The leader's list of what is late: only when switched on (never automatic mail to the top by default). */
function leaderDigest(context: Context, waiting: readonly PetitionState[]): MailIntent[] {
  const { setting } = context.book;
  const to = addressesIn(setting('leaderEmail'));
  const late = waiting.filter(({ term }) => term.daysLate > 0);
  if (setting('leaderDigest') !== 'Có' || to.length === 0 || late.length === 0) return [];
  const soon = waiting.filter((state) => comesDue(context, state));
  const withLead = (
    state: PetitionState,
  ): ReturnType<typeof workOf> & { cơ_quan_chủ_trì: string } => ({
    ...workOf(state),
    cơ_quan_chủ_trì: state.facts.lead ?? 'chưa giao',
  });
  return [
    {
      kind: 'lanh-dao',
      data: {
        tên_lãnh_đạo: 'lãnh đạo UBND phường',
        ngày: slashDate(context.today),
        số_quá_hạn: pad(late.length),
        số_sắp_đến_hạn: pad(soon.length),
        cần_quyết_định: [],
        quá_hạn: late.map(withLead),
        sắp_đến_hạn: soon.map(withLead),
        ...senderOf(context),
      },
      key: keys.leader(context.today),
      case: null,
      to,
      cc: [],
      clause: 'A-K.1',
      event: { type: 'leaderDigest', late: late.length },
    },
  ];
}
