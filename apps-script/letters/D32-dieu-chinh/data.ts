// What D32 says: the notice that the day of a conference is moved (AM-37): by a recorded “Dời ngày”, which is no “Hoãn”.
import { momentWords } from '../../register/book/conference-day.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';
import { headOf } from '../shared/head.ts';
import { heldAt } from '../shared/held-at.ts';
import type { ConferenceCase, Office } from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { senderOf } from '../shared/office.ts';
import { gap, phrase } from '../shared/petition.ts';
import { noticeFootOf } from '../shared/ward-foot.ts';
import type { MOVED_NOTICE_FIELDS } from './fields.ts';
import type { DataOf } from '../../docx/template/field-list.ts';
import { dayBefore } from './condition.ts';

export function movedNoticeData(
  office: Office,
  about: ConferenceCase,
): DataOf<typeof MOVED_NOTICE_FIELDS> {
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
}
