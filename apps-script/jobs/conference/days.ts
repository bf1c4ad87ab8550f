// The closings of each conference, and what was found at them (AM-04, AM-14).
import { dayOf, type ConferenceRow } from '../../register/book/conference-day.ts';
import { last } from '../../rules/last.ts';
import { parseKey } from '../../register/journal/keys.ts';
import {
  dateOf,
  timeOf,
  yearOf,
  type CivilDate,
  type LocalDateTime,
} from '../../rules/dates/civil-date.ts';
import { finalClosing, type Closing, type ConferenceFacts } from '../../rules/conference/facts.ts';
import type { Receiving } from '../../rules/conference/of-phieu.ts';
import { postpones, stops } from '../../rules/conference/decisions.ts';
import type { Told } from '../base/journal.ts';
import type { ConferenceDays } from '../intake/registrations.ts';
import type { Context } from '../base/context.ts';

/** What the registrations ask of each conference: its two closings (AM-14: the second is the first unless set). */
export function closingsOf({ value }: ConferenceRow): ConferenceDays {
  return {
    petitionsClose: endOfDay(value.petitionsClose),
    registrationsClose: endOfDay(value.registrationsClose ?? value.petitionsClose),
  };
}

export const closingsByCode = ({ tabs }: Context['book']): Map<string, ConferenceDays> =>
  new Map(tabs.conferences.rows.map((row) => [row.value.code ?? '', closingsOf(row)]));

/** What a phiếu that names no conference is matched with. */
export const receivingOf = ({ tabs }: Context['book']): Receiving[] =>
  tabs.conferences.rows.flatMap((row) => {
    const { code, decision, held } = row.value;
    if (code === null) return [];
    const { desk, portal } = postedOf(row);
    const postedOn = [desk, portal].filter((day) => day !== null).sort()[0] ?? null;
    const closes = finalClosing(closingsOf(row));
    return [{ code, postedOn, closes, isOver: stops(decision) || held === 'Có' }];
  });

/** A term ends at the end of its last day (Bộ luật Dân sự 2015, Điều 148): a day typed without an hour is all of it. */
function endOfDay(moment: LocalDateTime | null): LocalDateTime | null {
  if (moment === null || timeOf(moment) !== '00:00') return moment;
  return `${dateOf(moment)}T23:59` as LocalDateTime;
}

/**
 * The days on which the notice was posted at its two places (AM-22). After “Hoãn” only a notice of the new day counts
 * (AM-11).
 */
export function postedOf({ value }: ConferenceRow): {
  desk: CivilDate | null;
  portal: CivilDate | null;
} {
  const since = postpones(value.decision) && value.newDate !== null ? value.decidedOn : null;
  const counted = (day: CivilDate | null): CivilDate | null =>
    day !== null && since !== null && day < since ? null : day;
  return { desk: counted(value.postedDesk), portal: counted(value.postedPortal) };
}

/** The postponements that took effect, by the key under which the journal holds them: the conference's code. */
export type Postponements = ReadonlyMap<string, string>;

/** Those of earlier runs, and those that this run tells of. */
export function postponements({ book }: Context, told: readonly Told[]): Postponements {
  const all = [
    ...book.tabs.journal.rows.map(({ value }) => value.key),
    ...told.map(({ about }) => about.key),
  ];
  const past = new Map<string, string>();
  for (const text of all) {
    const key = parseKey(text ?? '');
    if (text !== null && key?.action === 'hoãn') past.set(text, key.case);
  }
  return past;
}

/**
 * How often conferences were put off in the year of a conference, its own earlier times among them
 * (A-II.2.10: “01 lần/01 năm”).
 */
export function postponedIn(context: Context, row: ConferenceRow, all: Postponements): number {
  const year = yearOf(row.value.decidedOn ?? row.value.date ?? context.today);
  const past = [...all].filter(([key]) => parseKey(key)?.occurrence?.startsWith(String(year)));
  const others = context.book.tabs.conferences.rows.filter(({ value }) => {
    if (value === row.value || !postpones(value.decision)) return false;
    const ownPast = past.some(([, code]) => code === value.code);
    return !ownPast && yearOf(value.decidedOn ?? value.date ?? context.today) === year;
  });
  return past.length + others.length;
}

function putOffOn(context: Context, code: string): CivilDate | null {
  const past = context.book.journal.entries.flatMap(({ event }) =>
    event?.type === 'postponed' && event.conference === code ? [event.on] : [],
  );
  return last(past) ?? null;
}

export function conferenceFacts(
  context: Context,
  row: ConferenceRow,
  closings: readonly Closing[],
): ConferenceFacts {
  return {
    code: row.value.code ?? '',
    day: dayOf(row),
    ...closingsOf(row),
    decision: row.value.decision,
    decidedOn: row.value.decidedOn,
    putOffOn: row.value.code === null ? null : putOffOn(context, row.value.code),
    held: row.value.held === 'Có',
    closings,
  };
}
