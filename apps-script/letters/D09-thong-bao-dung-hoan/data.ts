// The data of the notice of a conference stopped or put off (D09).
import type { DataOf } from '../../docx/template/field-list.ts';
import { stopPart } from '../D08-dung-hoan/data.ts';
import type { Stop } from '../D08-dung-hoan/stop.ts';
import type { ConferenceCase, Office } from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { senderOf } from '../shared/office.ts';
import { noticeFootOf } from '../shared/ward-foot.ts';
import type { STOP_NOTICE_FIELDS } from './fields.ts';

export type StopNoticeData = DataOf<typeof STOP_NOTICE_FIELDS>;

export const stopNoticeData = (
  office: Office,
  about: ConferenceCase,
  stop: Stop,
): StopNoticeData => ({
  ...stopPart(office, about, stop),
  số_ký_hiệu: numberLine(null, 'TB-UBND'),
  liên_hệ: senderOf(office).liên_hệ,
  ...noticeFootOf(office, 'D09'),
});
