// D10, the invitations to a conference (A-III.1.1): one document a group, a page an invitee, nobody twice.
import { nextKey } from '../../register/book/known-key.ts';
import { slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import { conferenceLetter, type ConferenceCase, type Office } from '../shared/kind.ts';
import { delegatesOf } from '../shared/delegates.ts';
import { conferenceName } from '../shared/office.ts';
import { INVITATION_FIELDS } from './fields.ts';
import { invitationData } from './data.ts';

export const INVITATION = conferenceLetter({
  document: 'D10 Giấy mời',
  action: 'giấy mời',
  file: 'GM_hoi-nghi',
  askedBy: null,
  several: true,
  of: (office, { held, day }) => !held && office.today <= day,
  isDue: (office, about) => unwritten(office, about) !== undefined,
  title: (office, about) =>
    `${conferenceName(office.book.setting, yearOf(about.day))} (${unwritten(office, about)?.group ?? ''})`,
  restsOn: (_office, { day, row: { value } }) =>
    [slashDate(day), value.time, value.venue].filter((one) => one !== null).join('; '),
  clause: () => 'A-III.1.1',
  fields: INVITATION_FIELDS,
  data: invitationData,
});

/** The first of those whose invitation is the next to be drafted. */
function unwritten(office: Office, about: ConferenceCase) {
  const next = nextKey(office, about.code, 'giấy mời');
  return delegatesOf(office, about).find(({ invitation }) => invitation === next);
}
