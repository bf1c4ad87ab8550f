// D22, the report on the conference and its petitions to Sở Tài chính, and its supplement (A-III.2.1, A-II.5c.4).
import type { DocumentRow } from '../../register/book/outgoing.ts';
import { conditionOf } from '../../register/book/closings.ts';
import { kindsOf } from '../../register/book/registered-units.ts';
import { cityColumnOf } from '../../rules/report/column.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import { issuedReports } from '../report/issued-reports.ts';
import { saysIssued } from '../../rules/outgoing/faults.ts';
import { reportOf } from '../report/report-of.ts';
import { conferenceLetter, type ConferenceCase, type Office } from '../shared/kind.ts';
import { staleCourses } from './stale.ts';
import { resultReportData, type ResultReportData } from './data.ts';
import { RESULT_REPORT_FIELDS } from './fields.ts';

/** After an issued report, what is drafted is a supplement. */
const isSupplement = (drafted: readonly DocumentRow[]): boolean =>
  drafted.some(({ value }) => saysIssued(value.state) && value.number !== null);

const kindWords = (drafted: readonly DocumentRow[]): string =>
  `${isSupplement(drafted) ? 'bổ sung ' : ''}kết quả`;

export const RESULT_REPORT = conferenceLetter({
  document: 'D22 Báo cáo kết quả tổ chức Hội nghị',
  action: 'báo cáo kết quả',
  file: 'BC_ket-qua',
  askedBy: 'Lập biểu báo cáo Sở Tài chính',
  of: (_office, { held }) => held,
  isDue,
  title: (_office, _about, drafted) =>
    `Báo cáo ${kindWords(drafted)} tổ chức Hội nghị đối thoại và kết quả giải quyết kiến nghị`,
  told: (conference, drafted) => ({
    event: { type: 'reportDrafted', conference, supplement: isSupplement(drafted) },
    clause: isSupplement(drafted) ? 'A-II.5c.4' : 'A-III.2.3',
  }),
  clause: () => 'A-III.2.1',
  fields: RESULT_REPORT_FIELDS,
  data: draftData,
});

function isDue(
  { book, today, outgoing }: Office,
  { day, open, supplementDue }: ConferenceCase,
  drafted: readonly DocumentRow[],
): boolean {
  if (drafted.length === 0) {
    // Drafted on the day on which it should lie before the signer (AM-08).
    const draftFrom = termFrom(book.calendar, 'A-III.2.1', day)?.due ?? null;
    return draftFrom !== null && today >= draftFrom;
  }
  // A supplement comes by itself: while one waits for its signature, its number or its sending, no other does.
  const standing = drafted.filter(({ value }) => value.state !== 'Hủy dự thảo');
  if (standing.length === 0 || standing.some((row) => outgoing.issued(row)?.sent !== true))
    return false;
  return supplementDue !== null && (!open || today >= supplementDue);
}

function draftData(
  { book, directory, outgoing, today }: Office,
  { code, row, day, registered }: ConferenceCase,
): ResultReportData {
  const { tabs, setting } = book;
  const cityColumn = cityColumnOf(setting('cityColumn'));
  const previous = issuedReports(tabs.documents, code, outgoing);
  const result = reportOf(book, directory, { conference: code, cityColumn, outgoing });
  return resultReportData(book, {
    conference: row.value,
    day,
    condition: conditionOf(book, row),
    ...result,
    stale: staleCourses(book.journal, tabs.petitions.tab, result.placed),
    today,
    issued: null,
    previous,
    kinds: kindsOf(tabs.units, registered),
  });
}
