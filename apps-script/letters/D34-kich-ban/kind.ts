// D34, what the chair reads from: the order of the meeting, words to open and close it, a sheet a petition (A-I.2.4, A-III.7.2).
import { addWorkingDays } from '../../rules/calendar/calendar.ts';
import { PROGRAMME } from '../D12-chuong-trinh/kind.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import type { ConferenceLetter } from '../shared/kind.ts';

export const SCRIPT: ConferenceLetter<typeof PROGRAMME.fields> = {
  ...PROGRAMME,
  document: 'D34 Kịch bản điều hành',
  action: 'kịch bản',
  file: 'KB_dieu-hanh',
  // The last working day before, from what the programme says by then.
  isDue: (office, { day }, drafted) =>
    office.today >= addWorkingDays(office.book.calendar, day, -1).result &&
    office.today <= day &&
    !isDraftedSince(office, drafted, null),
};
