// The moment at which a daily run on an office on disk happens: seven in the morning of a day.
import { localDateTime, type LocalDateTime } from '#rules/dates/civil-date';
import { typedDate } from './typed-date.ts';
import { localDateTimeOf } from '../office/store/clock.ts';

/** `text` is a day as typed; without it the real day in the ward. Throws WrongUse for no day. */
export function morningOf(text: string | undefined): LocalDateTime {
  const date =
    text === undefined ? localDateTimeOf(Date.now()).slice(0, 10) : typedDate(text, '--today');
  return localDateTime(`${date}T07:00`);
}
