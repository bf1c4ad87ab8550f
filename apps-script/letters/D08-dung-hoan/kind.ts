// D08, the report to Sở Tài chính on a conference stopped or put off (A-II.2.9, A-II.2.11; AM-09).
import { conferenceLetter, type ConferenceCase } from '../shared/kind.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { conferenceName } from '../shared/office.ts';
import { stopReportData } from './data.ts';
import { STOP_REPORT_FIELDS } from './fields.ts';
import { stopOf, type Stop } from './stop.ts';

/** The stop of a conference that has one: `of` says whether. */
export function stopIn(about: ConferenceCase): Stop {
  const stop = stopOf(about);
  if (stop === null) throw new Error(`${about.code} is neither stopped nor put off`);
  return stop;
}

export const STOP_REPORT = conferenceLetter({
  document: 'D08 Báo cáo về việc dừng hoặc hoãn',
  action: 'báo cáo dừng, hoãn',
  file: 'BC_dung-hoan',
  askedBy: 'Lập biểu báo cáo Sở Tài chính',
  of: (_office, about) => stopOf(about) !== null,
  isDue: (office, about, drafted) => !isDraftedSince(office, drafted, stopIn(about).decidedOn),
  title: ({ book }, about) => {
    const { isPostponed, before } = stopIn(about);
    const name = conferenceName(book.setting, Number(before.slice(0, 4)));
    return `Về việc ${isPostponed ? 'hoãn' : 'dừng'} tổ chức ${name}`;
  },
  restsOn: (_office, about) => stopWords(about),
  clause: () => 'A-II.2.9',
  fields: STOP_REPORT_FIELDS,
  data: (office, about) => stopReportData(office, about, stopIn(about)),
});

/** What the report and the notice of a stop rest on. */
export function stopWords(about: ConferenceCase): string {
  const stop = stopOf(about);
  if (stop === null) return 'không dừng, không hoãn';
  const { isPostponed, decidedOn } = stop;
  const { decidedBy, decisionReason } = about.row.value;
  const what = isPostponed ? `Hoãn đến ngày ${slashDate(about.day)}` : 'Dừng';
  return `${what}; ${decidedBy ?? ''} quyết định ngày ${slashDate(decidedOn)}; lý do: ${decisionReason ?? ''}`;
}
