// D14, the minutes of the conference (A-II.5a.1).
import { yearOf } from '../../rules/dates/civil-date.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { conferenceLetter } from '../shared/kind.ts';
import { conferenceName } from '../shared/office.ts';
import { MINUTES_FIELDS } from './fields.ts';
import { minutesData } from './data.ts';

export const MINUTES = conferenceLetter({
  document: 'D14 Biên bản Hội nghị',
  action: 'biên bản',
  file: 'BB_hoi-nghi',
  askedBy: null,
  of: (office, { held, day }) => held && office.today >= day,
  isDue: (office, _about, drafted) => !isDraftedSince(office, drafted, null),
  title: ({ book }, { day }) => conferenceName(book.setting, yearOf(day)),
  restsOn: (_office, { petitions }) =>
    `${petitions.filter(({ facts }) => facts.oralAnswer !== null).length}/${petitions.length} kiến nghị có nội dung trả lời tại Hội nghị`,
  clause: () => 'A-II.5a.1',
  fields: MINUTES_FIELDS,
  data: minutesData,
});
