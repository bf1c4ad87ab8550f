// D27, the news of the conference: before it a notice and a reminder, after it the result (A-III.5.1, A-III.5.2, A-III.3.1).
import { momentWords } from '../../register/book/conference-day.ts';
import { casesIn } from '../../register/book/outgoing.ts';
import { stops } from '../../rules/conference/decisions.ts';
import { yearOf } from '../../rules/dates/civil-date.ts';
import { last } from '../../rules/last.ts';
import { WARD } from '../../ward.ts';
import { closes } from '../D03-to-chuc/data.ts';
import { counted } from '../shared/counted.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { heldAt } from '../shared/held-at.ts';
import { conferenceLetter, type ConferenceCase, type Office } from '../shared/kind.ts';
import { answeredPart } from '../shared/of-conference.ts';
import { conferenceName, officeNames, senderOf } from '../shared/office.ts';
import { gap } from '../shared/petition.ts';
import { NEWS_FIELDS } from './fields.ts';

export const NEWS = conferenceLetter({
  document: 'D27 Tin, bài, bản tin truyền thanh',
  action: 'tin, bài',
  file: 'Tin_hoi-nghi',
  askedBy: null,
  of: (office, { held, facts, day }) => held || (!stops(facts.decision) && office.today <= day),
  // With the notice, and once more of what came of it.
  isDue: (office, about, drafted) =>
    about.held
      ? office.today >= about.day && !isDraftedSince(office, drafted, about.day)
      : closes(about) !== null &&
        hasNotice(office, about) &&
        !isDraftedSince(office, drafted, null),
  title: ({ book }, { day }) => conferenceName(book.setting, yearOf(day)),
  clause: () => 'A-III.5.1',
  fields: NEWS_FIELDS,
  data(office, about) {
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
      liên_hệ: senderOf(office).liên_hệ,
      hạn_nhận_kiến_nghị: until('petitions'),
      hạn_đăng_ký: until('registrations'),
      số_đơn_vị: closing === undefined ? gap('số đơn vị') : counted(closing.registrants),
      ...answeredPart(about),
    };
  },
});

const hasNotice = ({ book }: Office, { code }: ConferenceCase): boolean =>
  book.tabs.documents.rows.some(
    ({ value }) =>
      value.kind === 'D03 Thông báo tổ chức Hội nghị' &&
      value.state !== 'Hủy dự thảo' &&
      casesIn(value.case).includes(code),
  );
