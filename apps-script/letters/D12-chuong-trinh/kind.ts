// D12, the programme of the conference with its petitions by group (A-I.2.4, A-III.7.2).
import { holdsAnyway } from '../../rules/conference/decisions.ts';
import { slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import { last } from '../../rules/last.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { conferenceLetter } from '../shared/kind.ts';
import { cameBefore } from '../shared/of-conference.ts';
import { conferenceName } from '../shared/office.ts';
import { PROGRAMME_FIELDS } from './fields.ts';
import { programmeData } from './data.ts';

export const PROGRAMME = conferenceLetter({
  document: 'D12 Chương trình Hội nghị',
  action: 'chương trình',
  file: 'CTr_hoi-nghi',
  askedBy: null,
  // Only of a conference that takes place: its conditions are met, or a leader wants it held all the same (AM-03).
  of: (_office, { facts }) => {
    const closing = last(facts.closings);
    if (facts.held || closing?.final !== true) return false;
    const isToBeHeld = closing.branch === 'B1' && !['Hoãn', 'Dừng'].includes(facts.decision ?? '');
    return isToBeHeld || holdsAnyway(facts.decision);
  },
  isDue(office, { day }, drafted) {
    const from = termFrom(office.book.calendar, 'A-I.2.4', day)?.due ?? null;
    if (from === null || office.today < from || office.today > day) return false;
    return !isDraftedSince(office, drafted, null);
  },
  title: ({ book }, { day }) => conferenceName(book.setting, yearOf(day)),
  restsOn: (_office, about) => {
    const { time, venue } = about.row.value;
    const codes = cameBefore(about).map(({ facts }) => facts.code);
    return [slashDate(about.day), time, venue, `kiến nghị ${codes.join(', ') || 'không có'}`]
      .filter((one) => one !== null)
      .join('; ');
  },
  clause: () => 'A-I.2.4',
  fields: PROGRAMME_FIELDS,
  data: programmeData,
});
