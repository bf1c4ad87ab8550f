// D09, the notice of a conference stopped or put off, with its report (A-II.2.9; AM-11).
import { stopIn, stopWords } from '../D08-dung-hoan/kind.ts';
import { STOP_REPORT } from '../D08-dung-hoan/kind.ts';
import { conferenceLetter } from '../shared/kind.ts';
import { stopNoticeData } from './data.ts';
import { STOP_NOTICE_FIELDS } from './fields.ts';

export const STOP_NOTICE = conferenceLetter({
  document: 'D09 Thông báo dừng hoặc hoãn',
  action: 'thông báo dừng, hoãn',
  file: 'TB_dung-hoan',
  askedBy: null,
  of: STOP_REPORT.of,
  isDue: STOP_REPORT.isDue,
  title: STOP_REPORT.title,
  restsOn: (_office, about) => stopWords(about),
  clause: () => 'A-II.2.9',
  fields: STOP_NOTICE_FIELDS,
  data: (office, about) => stopNoticeData(office, about, stopIn(about)),
});
