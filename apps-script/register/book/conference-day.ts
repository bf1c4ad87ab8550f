// On which day a conference takes place: a recorded “Hoãn” or “Dời ngày” moves it (AM-11, AM-37).
import { longDate, slashDate, type CivilDate } from '../../rules/dates/civil-date.ts';
import type { Drafts } from './book.ts';

export type ConferenceRow = Drafts['conferences']['rows'][number];

/** The day in force: the new one once the conference was put off or moved, whatever is decided after that. */
export function dayOf({ value }: Pick<ConferenceRow, 'value'>): CivilDate | null {
  return value.decision === null ? value.date : (value.newDate ?? value.date);
}

/** “08 giờ 00 ngày 17/9/2026”, however the hour was typed. */
export function whenWords(time: string | null, day: CivilDate): string {
  const typed = (time ?? '').trim();
  if (typed === '') return longDate(day);
  const parts = /^(\d{1,2})\s*(?:[:hg]|giờ)\s*(\d{2})?/i.exec(typed);
  const hour =
    parts === null ? typed : `${(parts[1] ?? '').padStart(2, '0')} giờ ${parts[2] ?? '00'}`;
  return `${hour} ngày ${slashDate(day)}`;
}
