// The shapes of what the journal holds, one by its type.
import type { Sender } from '../../rules/units/sender.ts';
import { BRANCHES } from '../../rules/conference/branches.ts';
import { DECISIONS } from '../../rules/conference/decisions.ts';
import {
  text,
  tick,
  whole,
  day,
  moment,
  clause,
  orNull,
  list,
  one,
  object,
  type Check,
  type Fields,
} from './event-checks.ts';

/** Codes that a sentence names; of very many only the first are kept, of `count`. */
const BODY_WORK = { body: text, count: whole, codes: list(text) };

/** Shown to the owner, confirmed by them, no longer right, or done. */
const ERASING = one('offered', 'confirmed', 'refused', 'done');

export const SHAPES = {
  /** The first run: from its day on the register is used, until the office says otherwise (AM-40). */
  started: {},
  /** A form response was taken in. */
  intake: {
    unit: text,
    name: text,
    attends: tick,
    petitions: list(text),
    /** When it was sent; an earlier version did not note it. */
    sentAt: orNull(moment),
    /** The conferences that received, where the phiếu names none; null where it names one. */
    open: orNull(list(text)),
    /** Of a unit known before; null for its first phiếu. */
    sender: orNull(one('known', 'new contact', 'stranger') satisfies Check<Sender>),
    /** The columns of the unit's data that it changes; the petitions that an edited phiếu leaves out. */
    changed: orNull(list(text)),
  },
  /** A petition got its code, for the first time or again; `from`: the code that a copied row bore. */
  code: { code: text, title: text, restored: tick, from: orNull(text) },
  /** Codes of a paste. */
  codes: { count: whole, first: text, last: text },
  /** Rows of the journal were gone; the hidden ledger held them. */
  journalLost: { count: whole },
  /** Staff changed cells of a case. */
  change: {
    code: text,
    cells: list(object({ column: text, before: orNull(text), after: orNull(text) })),
  },
  /** Derived cells of a case were typed over, and are put right. */
  overtyped: { code: text, columns: list(text) },
  /** The row of a case is gone. */
  lost: { code: text },
  /** The counts of a conference were frozen (AM-04), or something was added to them. */
  closing: {
    conference: text,
    at: moment,
    /** The day of the conference then; an earlier version did not note it. */
    day: orNull(day),
    registrants: whole,
    petitions: whole,
    allPetitions: whole,
    branch: one(...BRANCHES),
    /** The highest counts, where it was frozen with something undecided (AM-04). */
    upTo: orNull(object({ registrants: whole, petitions: whole, allPetitions: whole })),
    /** Petitions after the notice's closing that the leader agreed to (AM-01). */
    agreed: list(text),
    occasion: one('first', 'agreed', 'again', 'settled'),
  },
  /** A leader's decision took effect; `day`: the day of the conference from then on. */
  decision: {
    conference: text,
    decision: one(...DECISIONS),
    on: day,
    by: orNull(text),
    reason: orNull(text),
    opinion: orNull(text),
    day: orNull(day),
  },
  /** A “Hoãn” came to the closing of its new day (A-II.2.10). */
  postponed: { conference: text, on: day, days: list(day) },
  /** Rows with which a tab of a conference begins, by their names: none is ever added again. */
  rowsAdded: { tab: text, conference: text, names: list(text) },
  /** A term moved. */
  dueMoved: { code: text, from: day, to: day, clause: orNull(clause) },
  /** What the form showed when the run first saw a report issued; `print`: of its rows. */
  reported: { conference: text, number: text, print: text },
  reportDrafted: { conference: text, supplement: tick },
  /** A letter about a conference was drafted, from what the register said then. */
  drafted: { key: text, document: text, restsOn: text },
  /** The row of a year was proposed in “Kỳ” (A-II.1.1). */
  cycle: { year: whole },
  /** A file is to be made, was made, or was found to have been made. */
  file: {
    step: one('intended', 'made', 'found'),
    holds: one('letter', 'original', 'copy', 'issued'),
    name: text,
    /** Where it stands; null before it is made, and what an earlier version made. */
    url: orNull(text),
  },
  uncopied: { message: text },
  acknowledgement: { unit: text, name: text, conference: orNull(text), codes: list(text) },
  reminder: BODY_WORK,
  chase: { ...BODY_WORK, politely: tick },
  leaderDigest: { late: whole, decisions: orNull(whole) },
  closingResult: { body: text, at: moment, branch: one(...BRANCHES) },
  milestone: { body: text, title: text, due: day, left: whole, ownTarget: tick },
  replySent: { name: text, number: text, date: day },
  /** A mail of which nothing but its word and its sentence is kept. */
  mail: { word: text, note: text },
  /** A mail left: the type of its event, or its own word. */
  sent: { mail: text },
  /** An intent was taken back untried: the next run takes it up again. */
  putOff: { why: one('time', 'run quota', 'day quota', 'not needed', 'fault') },
  /** What a copy is made of could not be read: a later run tries again. */
  unread: { message: text },
  /** A run stopped before it knew whether a mail had left; `waited`: the mail is still wanted, but is not sent again. */
  doubt: { waited: tick },
  /** A template was found faulty; null where it can be read again. */
  template: { template: text, fault: orNull(text) },
  /** Google refuses to write it: a response by its id and when it was sent, or a row by its name. */
  refused: { what: text, sentAt: orNull(moment) },
  failed: { message: text },
  /** A mail is wanted from now on and waits; `over`: what it tells was taken back before it left. */
  waits: { over: tick },
  /** The erasure of a denunciation (AM-20); `by`: the account that confirmed. */
  erasure: { step: ERASING, code: text, by: orNull(text) },
  /** The people behind units are no longer kept; what is held of one was given out. */
  retention: { step: ERASING, units: list(text), by: orNull(text) },
  exported: { unit: text },
  /** What stood in this row was of a denunciation, and is gone with it. */
  erasedNote: {},
  /** Language and time zone of the file were set right. */
  fileReset: { locale: text, timeZone: text },
  /** The report to Sở Tài chính, with the ids under which its files are made. */
  push: {
    step: one('intended', 'done'),
    conference: text,
    /** “61/BC-UBND”; null for a draft. */
    number: orNull(text),
    date: orNull(day),
    files: list(object({ name: text, id: text })),
  },
} as const satisfies Readonly<Record<string, Fields>>;
