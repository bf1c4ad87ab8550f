// What D27 says: the news of the conference: before it a notice and a reminder, after it the result (A-III.5.1, A-III.5.2, A-III.3.1).
import { momentWords } from '../../register/book/conference-day.ts';
import { last } from '../../rules/last.ts';
import { WARD } from '../../ward.ts';
import { closes } from '../D03-to-chuc/condition.ts';
import { counted } from '../shared/counted.ts';
import { heldAt } from '../shared/held-at.ts';
import type { ConferenceCase, Office } from '../shared/kind.ts';
import { answeredPart } from '../shared/of-conference.ts';
import { officeNames, senderOf } from '../shared/office.ts';
import { gap } from '../shared/petition.ts';
import type { NEWS_FIELDS } from './fields.ts';
import type { DataOf } from '../../docx/template/field-list.ts';

export function newsData(office: Office, about: ConferenceCase): DataOf<typeof NEWS_FIELDS> {
  const { setting } = office.book;
  const close = closes(about);
  const closing = last(about.facts.closings);
  const until = (moment: 'petitions' | 'registrations'): string =>
    close === null ? gap('giờ, ngày') : momentWords(close[moment]);
  return {
    ...officeNames(setting),
    ...heldAt(office, about),
    thuế_cơ_sở: WARD.taxOffice.name,
    đã_tổ_chức: about.held,
    biểu_mẫu: setting('registrationLink') || gap('địa chỉ biểu mẫu đăng ký'),
    mã_qr: setting('registrationLink'),
    liên_hệ: senderOf(office).liên_hệ,
    hạn_nhận_kiến_nghị: until('petitions'),
    hạn_đăng_ký: until('registrations'),
    số_đơn_vị: closing === undefined ? gap('số đơn vị') : counted(closing.registrants),
    có_kiến_nghị: about.petitions.length > 0,
    ...answeredPart(about),
  };
}
