// D11, who registered and who comes to a conference, to be signed at the door (A-III.1.2, A-III.1.4).
import { addWorkingDays } from '../../rules/calendar/calendar.ts';
import { yearOf } from '../../rules/dates/civil-date.ts';
import { delegatesOf } from '../shared/delegates.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { conferenceLetter } from '../shared/kind.ts';
import { conferenceName } from '../shared/office.ts';
import { ATTENDANCE_FIELDS } from './fields.ts';
import { repliesOf } from './condition.ts';
import { attendanceData } from './data.ts';

export const ATTENDANCE = conferenceLetter({
  document: 'D11 Danh sách đăng ký, ký tên',
  action: 'danh sách',
  file: 'DS_dai-bieu',
  askedBy: null,
  of: (office, about) => office.today <= about.day && delegatesOf(office, about).length > 0,
  // The last working day before, when who comes is known.
  isDue: (office, { day }, drafted) =>
    office.today >= addWorkingDays(office.book.calendar, day, -1).result &&
    !isDraftedSince(office, drafted, null),
  title: ({ book }, { day }) => conferenceName(book.setting, yearOf(day)),
  restsOn: (office, about) => {
    const { coming, refused } = repliesOf(office, about);
    return `${coming} đại biểu báo dự, ${refused} không dự`;
  },
  clause: () => 'A-III.1.2',
  fields: ATTENDANCE_FIELDS,
  data: attendanceData,
});
