// What is to leave the office in this run: by its key once, recorded as intent before and as done after.
import { MAILS } from '../../letters/mails/all.ts';
import type { MailCatalogue } from '../../letters/mails/shared/kind.ts';
import type { EventOf } from '../../register/journal/events.ts';
import { isOpen } from '../../register/journal/journal-index.ts';
import { parseKey } from '../../register/journal/keys.ts';
import { minutesBetween } from '../../rules/dates/civil-date.ts';
import { acknowledgementShare } from './mail-share.ts';
import { takenBack, tell, type Told } from './journal.ts';
import type {
  AnyMail,
  CopyIntent,
  Intents,
  LetterIntent,
  OriginalIntent,
  RunContext,
} from './context.ts';

export interface Outbox extends Intents {
  /** Keys of files that an interrupted run may have made: they are looked for before they are made again. */
  readonly search: ReadonlySet<string>;
}

interface Settled {
  readonly outbox: Outbox;
  readonly events: readonly Told[];
  /** Mails that today's share or quota does not hold: they wait for another day. */
  readonly mailsWaiting: number;
}

/** Mails and letters of one run, so that it ends well within its time. */
const MAILS_A_RUN = 50;
const LETTERS_A_RUN = 60;
/** Drive's lists lag: a file whose making was interrupted is not made again before so many minutes. */
const MINUTES_BEFORE_AGAIN = 5;
/** Ours, not the plan's: a wrong “Đã gửi” can be taken back for so many minutes before a business is told. */
const MINUTES_TO_TAKE_BACK = 15;

/**
 * Decides for every intent whether it leaves now. What left before stays; what was interrupted is looked for (files),
 * sent once more (inside the administration) or left to a person (to a business): design invariant 6.
 */
export function settleIntents(
  context: RunContext,
  intents: Intents,
  { mailQuota, kinds = MAILS }: { readonly mailQuota: number; readonly kinds?: MailCatalogue },
): Settled {
  const letters = settleFiles(context, intents.letters);
  const originals = settleFiles(context, intents.originals);
  const copies = settleFiles(context, intents.copies);
  const mails = settleMails(context, intents.mails, { mailQuota, kinds });
  return {
    outbox: {
      mails: mails.now,
      letters: letters.now.slice(0, LETTERS_A_RUN),
      originals: originals.now,
      copies: copies.now.slice(0, LETTERS_A_RUN),
      search: new Set([...letters.search, ...originals.search, ...copies.search]),
    },
    mailsWaiting: mails.waiting,
    events: [
      ...letters.events,
      ...originals.events,
      ...copies.events,
      ...mails.events,
      ...noLongerWanted(context, intents),
    ],
  };
}

/** Mails that an earlier run meant to send and nothing asks for now. */
function noLongerWanted(
  context: RunContext,
  { mails, letters, originals, copies }: Intents,
): Told[] {
  const wanted = new Set([...mails, ...letters, ...originals, ...copies].map(({ key }) => key));
  const { waiting } = context.book.journal;
  const over = waiting.filter((key) => !wanted.has(key));
  const left = context.book.journal.open.flatMap((key) => {
    const leaves = parseKey(key)?.leaves ?? 'mail';
    if (wanted.has(key) || leaves !== 'mail') return [];
    if (context.untried.has(key)) return [takenBack({ key, case: null }, 'not needed')];
    // Reminders of another day that were interrupted: their day is over, a person decides.
    return context.job === 'hourly' ? [doubt(key, false)] : [];
  });
  return [...over.map((key) => tell({ type: 'waits', over: true }, { key, case: null })), ...left];
}

/** What a file of ours holds. */
export function heldBy(intent: FileIntent): EventOf<'file'>['holds'] {
  if ('letter' in intent) return 'letter';
  if ('issue' in intent) return 'issued';
  return typeof intent.text === 'string' ? 'original' : 'copy';
}

export type FileIntent = LetterIntent | OriginalIntent | CopyIntent;

interface SettledFiles<I> {
  readonly now: readonly I[];
  readonly search: readonly string[];
  readonly events: readonly Told[];
}

function settleFiles<I extends FileIntent>(
  { book, now: moment, untried }: RunContext,
  intents: readonly I[],
): SettledFiles<I> {
  const now: I[] = [];
  const search: string[] = [];
  const events: Told[] = [];
  for (const intent of intents) {
    const { key, name } = intent;
    const state = book.journal.state(key);
    if (state.done || state.doubtful) continue;
    const again = isOpen(state);
    if (again && !untried.has(key)) {
      const { lastIntent } = state;
      if (lastIntent !== null && minutesBetween(lastIntent, moment) < MINUTES_BEFORE_AGAIN)
        continue;
      search.push(key);
    }
    // A second try that is interrupted too has its own minutes in which lists do not show what it made.
    if (!again || !untried.has(key))
      events.push(
        tell({ type: 'file', step: 'intended', holds: heldBy(intent), name, url: null }, intent),
      );
    now.push(intent);
  }
  return { now, search, events };
}

interface SettledMails {
  readonly now: readonly AnyMail[];
  readonly events: readonly Told[];
  readonly waiting: number;
}

function settleMails(
  context: RunContext,
  mails: readonly AnyMail[],
  { mailQuota, kinds }: { readonly mailQuota: number; readonly kinds: MailCatalogue },
): SettledMails {
  const now: AnyMail[] = [];
  const events: Told[] = [];
  const maySend = acknowledgementShare(context, mailQuota);
  let recipients = 0;
  let waiting = 0;
  for (const mail of mails) {
    const state = context.book.journal.state(mail.key);
    if (state.done || state.doubtful) continue;
    const untried = isOpen(state) && context.untried.has(mail.key);
    const interrupted = isOpen(state) && !untried;
    if (
      interrupted &&
      (kinds[mail.kind]?.audience !== 'internal' || state.intended - state.putOff > 1)
    ) {
      events.push(doubt(mail.key, true));
      continue;
    }
    if (kinds[mail.kind]?.waits === true && state.intended === 0) {
      const { waitingSince } = state;
      if (waitingSince === null) events.push(tell({ type: 'waits', over: false }, mail));
      if (waitingSince === null || minutesBetween(waitingSince, context.now) < MINUTES_TO_TAKE_BACK)
        continue;
    }
    const count = mail.to.length + mail.cc.length;
    const isOver =
      recipients + count > mailQuota ||
      (mail.event.type === 'acknowledgement' && !untried && !maySend(mail, recipients));
    if (isOver) waiting += 1;
    if (isOver || now.length >= MAILS_A_RUN) {
      if (untried) events.push(takenBack(mail, 'run quota'));
      continue;
    }
    recipients += count;
    now.push(mail);
    if (!untried) events.push(tell(mail.event, mail));
  }
  return { now, events, waiting };
}

const doubt = (key: string, waited: boolean): Told =>
  tell({ type: 'doubt', waited }, { key, case: null });
