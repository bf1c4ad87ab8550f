// A day as people type it on the command line: 20/11/2026 as every screen shows it, or 2026-11-20.
import { readDate, type CivilDate } from '#rules/dates/civil-date';
import { WrongUse } from './wrong-use.ts';

/** Throws WrongUse, naming what was asked, for a day that is not in the calendar or not written as one. */
export function typedDate(text: string, what = ''): CivilDate {
  const date = readDate(text.trim());
  if (date !== null) return date;
  const named = what === '' ? '' : `${what}: `;
  throw new WrongUse(
    `${named}“${text}” không phải ngày có thật; ngày được ghi dạng 20/11/2026 hoặc 2026-11-20.`,
  );
}
