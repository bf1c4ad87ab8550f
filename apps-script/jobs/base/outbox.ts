// What is to leave the office in this run: by its key once, recorded as intent before and as done after.
import { MAILS } from '../../letters/mails/all.ts';
import type { MailCatalogue } from '../../letters/mails/shared/kind.ts';
import type { EventOf } from '../../register/journal/events.ts';
import { isOpen } from '../../register/journal/journal-index.ts';
import { parseKey } from '../../register/journal/keys.ts';
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';
import { daysBetween, dateOf, timeOf } from '../../rules/dates/civil-date.ts';
import { takeBack, writeJournal } from './journal.ts';
import type { AnyMail, Context, LetterIntent, OriginalIntent } from './context.ts';

/** A plan's context, whatever kinds of mails it holds. */
export type Outgoing = Omit<Context, 'mails'> & { readonly mails: readonly AnyMail[] };

export interface Outbox {
  readonly mails: readonly AnyMail[];
  readonly letters: readonly LetterIntent[];
  readonly originals: readonly OriginalIntent[];
  /** Keys of files that an interrupted run may have made: they are looked for before they are made again. */
  readonly search: ReadonlySet<string>;
  /** What each mail is. */
  readonly kinds: MailCatalogue;
}

/** Mails and letters of one run, so that it ends well within its time. */
const MAILS_A_RUN = 50;
const LETTERS_A_RUN = 60;
/** Drive's lists lag: a file whose making was interrupted is not made again before so many minutes. */
const MINUTES_BEFORE_AGAIN = 5;

/**
 * Decides for every intent whether it leaves now. What left before stays; what was interrupted is looked for (files),
 * sent once more (inside the administration) or left to a person (to a business): design invariant 6.
 */
export function settleIntents(
  context: Outgoing,
  mailQuota: number,
  kinds: MailCatalogue = MAILS,
): Outbox {
  const search = new Set<string>();
  const letters = files(context, context.letters, search, 'letter').slice(0, LETTERS_A_RUN);
  const originals = files(context, context.originals, search, 'original');
  const mails = settleMails(context, mailQuota, kinds);
  const wanted = new Set(context.mails.map((mail) => mail.key));
  for (const key of context.book.journal.open) {
    if (wanted.has(key) || isFileKey(context, key)) continue;
    if (context.untried.has(key)) takeBack(context, { key, case: null }, 'not needed');
    // Reminders of another day that were interrupted: their day is over, a person decides.
    else if (context.job === 'hourly') doubt(context, key, false);
  }
  return { mails, letters, originals, search, kinds };
}

function isFileKey(context: Outgoing, key: string): boolean {
  return (
    context.letters.some((letter) => letter.key === key) ||
    context.originals.some((original) => original.key === key) ||
    parseKey(key)?.leaves === 'file'
  );
}

function files<I extends LetterIntent | OriginalIntent>(
  context: Outgoing,
  intents: readonly I[],
  search: Set<string>,
  holds: EventOf<'file'>['holds'],
): I[] {
  const now: I[] = [];
  for (const intent of intents) {
    const state = context.book.journal.state(intent.key);
    if (state.done || state.doubtful) continue;
    if (!isOpen(state)) {
      writeJournal(context, { type: 'file', step: 'intended', holds, name: intent.name }, intent);
    } else if (!context.untried.has(intent.key)) {
      if (
        state.lastIntent !== null &&
        minutesBetween(state.lastIntent, context.now) < MINUTES_BEFORE_AGAIN
      )
        continue;
      search.add(intent.key);
    }
    now.push(intent);
  }
  return now;
}

function settleMails(context: Outgoing, mailQuota: number, kinds: MailCatalogue): AnyMail[] {
  const now: AnyMail[] = [];
  let recipients = 0;
  for (const mail of context.mails) {
    const state = context.book.journal.state(mail.key);
    if (state.done || state.doubtful) continue;
    const untried = isOpen(state) && context.untried.has(mail.key);
    const interrupted = isOpen(state) && !untried;
    if (
      interrupted &&
      (kinds[mail.kind]?.audience !== 'internal' || state.intended - state.putOff > 1)
    ) {
      doubt(context, mail.key, true);
      continue;
    }
    const count = mail.to.length + mail.cc.length;
    if (now.length >= MAILS_A_RUN || recipients + count > mailQuota) {
      if (untried) takeBack(context, mail, 'run quota');
      continue;
    }
    recipients += count;
    now.push(mail);
    if (untried) continue;
    writeJournal(context, mail.event, mail);
  }
  return now;
}

function doubt(context: Outgoing, key: string, waited: boolean): void {
  writeJournal(context, { type: 'doubt', waited }, { key, case: null });
}

/** Minutes from one moment to a later one. */
export function minutesBetween(from: LocalDateTime, to: LocalDateTime): number {
  const minutes = (moment: LocalDateTime): number =>
    Number(timeOf(moment).slice(0, 2)) * 60 + Number(timeOf(moment).slice(3));
  return daysBetween(dateOf(from), dateOf(to)) * 1440 + minutes(to) - minutes(from);
}
