// What D10 says: the invitations to a conference (A-III.1.1): one document a group, a page an invitee, nobody twice.
import { addWorkingDays } from '../../rules/calendar/calendar.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';
import { headOf } from '../shared/head.ts';
import { heldAt } from '../shared/held-at.ts';
import type { ConferenceCase, Office } from '../shared/kind.ts';
import { delegatesOf, personWords } from '../shared/delegates.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { senderOf } from '../shared/office.ts';
import { wardFootOf } from '../shared/ward-foot.ts';
import type { INVITATION_FIELDS } from './fields.ts';
import type { DataOf } from '../../docx/template/field-list.ts';

export function invitationData(
  office: Office,
  about: ConferenceCase,
  key: string,
): DataOf<typeof INVITATION_FIELDS> {
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
}
