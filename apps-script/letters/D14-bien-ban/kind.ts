// D14, the minutes of the conference (A-II.5a.1).
import { yearOf } from '../../rules/dates/civil-date.ts';
import { last } from '../../rules/last.ts';
import { isAnswered } from '../../rules/petitions/facts.ts';
import { WARD } from '../../ward.ts';
import { counted } from '../shared/counted.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { headOf } from '../shared/head.ts';
import { heldAt } from '../shared/held-at.ts';
import { conferenceLetter } from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { answering, byGroup, dueWords, named } from '../shared/of-conference.ts';
import { conferenceName } from '../shared/office.ts';
import { gap, phrase } from '../shared/petition.ts';
import { wardFootOf } from '../shared/ward-foot.ts';
import { MINUTES_FIELDS } from './fields.ts';

export const MINUTES = conferenceLetter({
  document: 'D14 Biên bản Hội nghị',
  action: 'biên bản',
  file: 'BB_hoi-nghi',
  askedBy: null,
  of: (office, { held, day }) => held && office.today >= day,
  isDue: (office, _about, drafted) => !isDraftedSince(office, drafted, null),
  title: ({ book }, { day }) => conferenceName(book.setting, yearOf(day)),
  clause: () => 'A-II.5a.1',
  fields: MINUTES_FIELDS,
  data(office, about) {
    const closing = last(about.facts.closings);
    return {
      ...headOf(office),
      ...heldAt(office, about),
      số_ký_hiệu: numberLine(null, 'BB-UBND'),
      thuế_cơ_sở: WARD.taxOffice.name,
      số_đơn_vị_đăng_ký:
        closing === undefined || closing.upTo != null
          ? gap('số đơn vị đăng ký')
          : counted(closing.registrants),
      kiến_nghị: byGroup(about.petitions).map((petition) => ({
        ...named(petition),
        trả_lời: phrase(petition.facts.oralAnswer),
        hẹn_trả_lời: isAnswered(petition.facts) ? '' : dueWords(petition),
        người_trả_lời: answering(office.directory, petition),
      })),
      ...wardFootOf(office, 'D14', ['CT, các PCT UBND phường', 'Các cơ quan tham dự Hội nghị']),
    };
  },
});
