// D10, the invitations to a conference (A-III.1.1): one document a group, a page an invitee, nobody twice.
import { nextKey } from '../../register/book/known-key.ts';
import { addWorkingDays } from '../../rules/calendar/calendar.ts';
import { slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import { headOf } from '../shared/head.ts';
import { heldAt } from '../shared/held-at.ts';
import { conferenceLetter, type ConferenceCase, type Office } from '../shared/kind.ts';
import { delegatesOf, personWords } from '../shared/delegates.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { conferenceName, senderOf } from '../shared/office.ts';
import { wardFootOf } from '../shared/ward-foot.ts';
import { INVITATION_FIELDS } from './fields.ts';

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
  data(office, about, key) {
    const invited = delegatesOf(office, about).filter(({ invitation }) => invitation === key);
    const group = invited[0]?.group ?? '';
    return {
      ...headOf(office),
      ...heldAt(office, about),
      số_ký_hiệu: numberLine(null, 'GM-UBND'),
      thành_phần: group,
      cơ_quan_trả_lời: group === 'Thành phần tham dự',
      đơn_vị: group === 'DN, HKD, HTX',
      báo_chí: group === 'Báo, đài',
      hạn_phản_hồi: slashDate(addWorkingDays(office.book.calendar, about.day, -2).result),
      liên_hệ: senderOf(office).liên_hệ,
      giấy_mời: invited.map((delegate) => ({
        kính_mời: personWords(office, delegate),
        kiến_nghị: about.petitions
          .filter(({ row }) => delegate.unit !== null && row.value.unit === delegate.unit)
          .map(({ facts }) => facts.code)
          .join(', '),
      })),
      ...wardFootOf(office, 'D10', ['CT, các PCT UBND phường']),
    };
  },
});

/** The first of those whose invitation is the next to be drafted. */
function unwritten(office: Office, about: ConferenceCase) {
  const next = nextKey(office, about.code, 'giấy mời');
  return delegatesOf(office, about).find(({ invitation }) => invitation === next);
}
