// D12, the programme of the conference with its petitions by group (A-I.2.4, A-III.7.2).
import { holdsAnyway } from '../../rules/conference/decisions.ts';
import { slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import { last } from '../../rules/last.ts';
import { WARD } from '../../ward.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { counted } from '../shared/counted.ts';
import { headOf } from '../shared/head.ts';
import { heldAt } from '../shared/held-at.ts';
import { conferenceLetter } from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { answering, byGroup, cameBefore, named } from '../shared/of-conference.ts';
import { conferenceName } from '../shared/office.ts';
import { gap, phrase } from '../shared/petition.ts';
import { wardFootOf } from '../shared/ward-foot.ts';
import { PROGRAMME_FIELDS } from './fields.ts';

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
  data(office, about) {
    const petitions = byGroup(cameBefore(about));
    return {
      ...headOf(office),
      ...heldAt(office, about),
      số_ký_hiệu: numberLine(null, 'CTr-UBND'),
      thuế_cơ_sở: WARD.taxOffice.name,
      số_kiến_nghị: counted(petitions.length),
      kiến_nghị: petitions.map((petition) => ({
        ...named(petition),
        dự_kiến_trả_lời:
          phrase(petition.row.value.oralAnswer ?? petition.row.value.answer) ||
          gap('nội dung dự kiến trả lời'),
        người_trả_lời: answering(office.directory, petition),
      })),
      ...wardFootOf(office, 'D12', [
        'CT, các PCT UBND phường',
        'Thủ trưởng các cơ quan tham dự Hội nghị (để t/h)',
        `${WARD.taxOffice.name} (để p/h)`,
      ]),
    };
  },
});
