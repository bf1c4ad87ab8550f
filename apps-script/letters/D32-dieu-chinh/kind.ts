// D32, the notice that the day of a conference is moved (AM-37): by a recorded “Dời ngày”, which is no “Hoãn”.
import { momentWords } from '../../register/book/conference-day.ts';
import { movesDay } from '../../rules/conference/decisions.ts';
import { slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { headOf } from '../shared/head.ts';
import { heldAt } from '../shared/held-at.ts';
import { conferenceLetter, type ConferenceCase, type Office } from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { conferenceName, senderOf } from '../shared/office.ts';
import { gap, phrase } from '../shared/petition.ts';
import { noticeFootOf } from '../shared/ward-foot.ts';
import { MOVED_NOTICE_FIELDS } from './fields.ts';

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
  data(office, about) {
    const { facts, row } = about;
    const before = dayBefore(office, about);
    const isOpen = facts.closings.length === 0;
    return {
      ...headOf(office),
      ...heldAt(office, about),
      số_ký_hiệu: numberLine(null, 'TB-UBND'),
      ngày_cũ: before === null ? gap('ngày đã thông báo') : slashDate(before),
      lý_do: phrase(row.value.decisionReason) || gap('lý do'),
      còn_nhận: isOpen,
      hạn_nhận_kiến_nghị:
        isOpen && facts.petitionsClose !== null ? momentWords(facts.petitionsClose) : '',
      liên_hệ: senderOf(office).liên_hệ,
      ...noticeFootOf(office, 'D32'),
    };
  },
});

const dayBefore = ({ book }: Office, { row }: ConferenceCase) => book.inForce(row).before;
