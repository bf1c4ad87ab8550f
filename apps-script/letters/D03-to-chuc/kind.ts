// D03, the notice of the conference, to be posted at two places 30 working days before it (A-II.2.1–A-II.2.4; AM-11, AM-22).
import { addWorkingDays } from '../../rules/calendar/calendar.ts';
import { postpones, stops } from '../../rules/conference/decisions.ts';
import { slashDate, slashDateTime, yearOf, type CivilDate } from '../../rules/dates/civil-date.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { conferenceLetter, type ConferenceCase, type Office } from '../shared/kind.ts';
import { conferenceName } from '../shared/office.ts';
import { closes } from './condition.ts';
import { conferenceNoticeData } from './data.ts';
import { CONFERENCE_NOTICE_FIELDS } from './fields.ts';

export const CONFERENCE_NOTICE = conferenceLetter({
  document: 'D03 Thông báo tổ chức Hội nghị',
  action: 'thông báo tổ chức',
  file: 'TB_to-chuc',
  askedBy: null,
  of: ({ today }, { held, facts, day }) => !held && !stops(facts.decision) && today < day,
  isDue: (office, about, drafted) =>
    !isPosted(about) && isTime(office, about) && !isDraftedSince(office, drafted, putOffOn(about)),
  title: ({ book }, { day }) => `Về việc tổ chức ${conferenceName(book.setting, yearOf(day))}`,
  restsOn: (_office, about) => {
    const { time, venue, chair } = about.row.value;
    const close = closes(about);
    const closing =
      close === null
        ? 'chưa ghi hạn nhận kiến nghị'
        : `hạn nhận kiến nghị ${slashDateTime(close.petitions)}, hạn đăng ký ${slashDateTime(close.registrations)}`;
    const said = [slashDate(about.day), time, venue, chair].filter((one) => one !== null);
    return [...said, closing].join('; ');
  },
  clause: () => 'A-II.2.1',
  fields: CONFERENCE_NOTICE_FIELDS,
  data: conferenceNoticeData,
});

/** The day of the “Hoãn” since which a notice of the new day is owed (AM-11). */
const putOffOn = ({ facts }: ConferenceCase): CivilDate | null =>
  postpones(facts.decision) ? facts.decidedOn : facts.putOffOn;

/** A-II.2.2, A-II.2.3: at both places, for the day that is in force now. */
function isPosted(about: ConferenceCase): boolean {
  const { postedDesk, postedPortal } = about.row.value;
  const since = putOffOn(about) ?? '';
  return [postedDesk, postedPortal].every((on) => on !== null && on >= since);
}

/** Working days before the last day of posting on which it is drafted with gaps, if need be: the office's own (AM-08). */
const LEAD = 10;

/** As soon as all it has to say is on record; and in time for its signature whatever is not. */
function isTime({ book, today }: Office, about: ConferenceCase): boolean {
  const { time, venue } = about.row.value;
  if (time !== null && venue !== null && closes(about) !== null) return true;
  const notice = termFrom(book.calendar, 'A-II.2.4', about.day);
  if (notice === null) return false;
  return today >= addWorkingDays(book.calendar, notice.due, -LEAD).result;
}
