// A row of “Hội nghị”, and when a conference takes place in the words of letters.
import {
  dateOf,
  longDate,
  slashDate,
  timeOf,
  type CivilDate,
  type LocalDateTime,
} from '../../rules/dates/civil-date.ts';
import type { Book, Drafts } from './book.ts';

export type ConferenceRow = Drafts['conferences']['rows'][number];

/** The day in force of every conference, by its code. */
export const conferenceDays = ({
  tabs,
  inForce,
}: Pick<Book, 'tabs' | 'inForce'>): ReadonlyMap<string | null, CivilDate | null> =>
  new Map(tabs.conferences.rows.map((row) => [row.value.code, inForce(row).day]));

/** “08 giờ 00 ngày 17/9/2026”, however the hour was typed; the day alone where it is an hour that no clock shows. */
export function whenWords(time: string | null, day: CivilDate): string {
  const typed = (time ?? '').trim();
  if (typed === '') return longDate(day);
  const parts = /^(\d{1,2})\s*(?:giờ|[:hg])\s*(\d{1,2})?/i.exec(typed);
  if (parts === null) return `${typed} ngày ${slashDate(day)}`;
  const [, hour = '', minutes = ''] = parts;
  if (Number(hour) > 23 || Number(minutes) > 59) return longDate(day);
  return `${hour.padStart(2, '0')} giờ ${minutes.padStart(2, '0')} ngày ${slashDate(day)}`;
}

/** “17 giờ 00 ngày 21/8/2026”. */
export const momentWords = (moment: LocalDateTime): string =>
  whenWords(timeOf(moment), dateOf(moment));
