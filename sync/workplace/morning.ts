// The moment at which a daily run on an office on disk happens: seven in the morning of a day.
import { localDateTime, parseCivilDate, type LocalDateTime } from '#rules/dates/civil-date';
import { WrongUse } from './wrong-use.ts';
import { localDateTimeOf } from '../office/store/clock.ts';

/** `text` is yyyy-MM-dd; without it the real day in the ward. Throws WrongUse for no day. */
export function morningOf(text: string | undefined): LocalDateTime {
  const date = parseCivilDate(text ?? localDateTimeOf(Date.now()).slice(0, 10));
  if (date === null) throw new WrongUse(`“${text}” không phải là ngày có thật (yyyy-MM-dd).`);
  return localDateTime(`${date}T07:00`);
}
