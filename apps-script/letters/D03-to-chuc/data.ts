// The data of the notice of the conference (D03): its days from the register, its phiếu from the questions of the form.
import type { DataOf } from '../../docx/template/field-list.ts';
import { momentWords } from '../../register/book/conference-day.ts';
import {
  FORM_ITEMS,
  formDescription,
  formTitle,
  type FormItem,
} from '../../register/tabs/form-items.ts';
import { minimumsOn } from '../../rules/conference/minimums.ts';
import { dateOf, slashDate, timeOf, type LocalDateTime } from '../../rules/dates/civil-date.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import { headOf } from '../shared/head.ts';
import { heldAt } from '../shared/held-at.ts';
import type { ConferenceCase, Office } from '../shared/kind.ts';
import { numberLine, paragraphsOf } from '../shared/number-and-date.ts';
import { gap, phrase } from '../shared/petition.ts';
import { noticeFootOf } from '../shared/ward-foot.ts';
import type { CONFERENCE_NOTICE_FIELDS } from './fields.ts';
import { closes } from './condition.ts';

export type ConferenceNoticeData = DataOf<typeof CONFERENCE_NOTICE_FIELDS>;

export function conferenceNoticeData(office: Office, about: ConferenceCase): ConferenceNoticeData {
  const { setting } = office.book;
  const least = minimumsOn(office.today);
  const close = closes(about);
  const closing = close === null ? openClosing(office, about) : untilWords(close.petitions);
  const said = (text: string, note: string): string => text || gap(note);
  return {
    ...headOf(office),
    ...heldAt(office, about),
    số_ký_hiệu: numberLine(null, 'TB-UBND'),
    sau_khi_hoãn: about.facts.closings.length > 0,
    mã_hội_nghị: about.code,
    // A-II.2.5: “thông báo phải có hướng dẫn cụ thể cách thức đăng ký”.
    mã_qr: setting('registrationLink'),
    biểu_mẫu: said(setting('registrationLink'), 'địa chỉ biểu mẫu đăng ký'),
    thư_điện_tử: said(setting('replyTo'), 'thư điện tử nhận phiếu'),
    điện_thoại: said(setting('contactPhone'), 'điện thoại liên hệ'),
    địa_chỉ: said(setting('contactAddress'), 'địa chỉ liên hệ'),
    hạn_nhận_kiến_nghị: closing,
    hạn_đăng_ký: close === null ? closing : untilWords(close.registrations),
    tối_thiểu_đơn_vị: twoDigits(least?.registrants ?? 0),
    tối_thiểu_kiến_nghị: twoDigits(least?.petitions ?? 0),
    tên_phiếu: formTitle(setting('agency')),
    lời_phiếu: paragraphsOf(formDescription(setting('agency'))),
    phiếu: FORM_ITEMS.map((item) => question(item, about.code)),
    ...noticeFootOf(office, 'D03'),
  };
}

/** A day without an hour is all of it. */
const untilWords = (moment: LocalDateTime): string =>
  timeOf(moment) === '23:59' ? `hết ngày ${slashDate(dateOf(moment))}` : momentWords(moment);

// A-II.3.4: “thời gian tiếp nhận được phải trước 15 ngày làm việc diễn ra Hội nghị”.
function openClosing({ book }: Office, { day }: ConferenceCase): string {
  const limit = termFrom(book.calendar, 'A-II.3.4', day)?.due ?? null;
  return gap(`giờ, ngày${limit === null ? '' : `, không sau ngày ${slashDate(limit)}`}`);
}

/** A question of the phiếu as it is printed (A-II.2.6): the same one as in the form. */
function question({ key, type, title, help, required, choices }: FormItem, code: string) {
  const boxes = choices.map((choice) => `☐ ${choice}`.replace(/ /g, '\u00a0')).join('   ');
  return {
    mục: type === 'section',
    câu_hỏi: title,
    bắt_buộc: required,
    gợi_ý: key === 'conference' ? '' : phrase(help),
    trả_lời: key === 'conference' ? code : boxes || (type === 'paragraph' ? '\n\n' : ''),
  };
}
