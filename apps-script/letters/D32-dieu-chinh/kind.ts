// D32, the notice that the day of a conference is moved (AM-37): by a recorded “Dời ngày”, which is no “Hoãn”.
import { movesDay } from '../../rules/conference/decisions.ts';
import { slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { conferenceLetter } from '../shared/kind.ts';
import { conferenceName } from '../shared/office.ts';
import { MOVED_NOTICE_FIELDS } from './fields.ts';
import { dayBefore } from './condition.ts';
import { movedNoticeData } from './data.ts';

export const MOVED_NOTICE = conferenceLetter({
  document: 'D32 Thông báo điều chỉnh thời gian, địa điểm',
  action: 'thông báo điều chỉnh',
  file: 'TB_dieu-chinh',
  askedBy: null,
  of: (office, about) =>
    movesDay(about.facts.decision) && !about.held && dayBefore(office, about) !== about.day,
  isDue: (office, { day, facts }, drafted) =>
    office.today <= day && !isDraftedSince(office, drafted, facts.decidedOn),
  title: ({ book }, { day }) =>
    `Về việc điều chỉnh thời gian tổ chức ${conferenceName(book.setting, yearOf(day))}`,
  restsOn: (_office, { row: { value }, day }) =>
    [slashDate(day), value.time, value.venue, value.decisionReason]
      .filter((one) => one !== null)
      .join('; '),
  clause: () => 'A-II.2.1',
  fields: MOVED_NOTICE_FIELDS,
  data: movedNoticeData,
});
