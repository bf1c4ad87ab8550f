// The lines over the annex form as the tab “Biểu Sở Tài chính” shows them (A-PL.2, A-PL.3, A-PL.4).
import { longDate } from '../../rules/dates/civil-date.ts';
import type { Book } from '../../register/book/book.ts';
import { whenWords, type ConferenceRow } from '../../register/book/conference-day.ts';
import { annexTitle } from '../../register/tabs/report.ts';
import { reportNumber, type IssuedReport } from './issued-reports.ts';

interface ReportLine {
  /** The row of the sheet, counted from 0. */
  readonly row: number;
  readonly text: string;
}

export const ATTACHED_ROW = 1;

/** `latest`: the issued report whose figures the form shows; null where it shows what no report has told yet. */
export function reportLines(
  { setting, inForce }: Pick<Book, 'setting' | 'inForce'>,
  conference: ConferenceRow | null,
  latest: Pick<IssuedReport, 'number' | 'date'> | null,
): readonly ReportLine[] {
  const agency = setting('agency');
  const day = conference === null ? null : inForce(conference).day;
  const attached =
    latest === null
      ? `(Kèm theo Báo cáo số        /BC-UBND ngày      tháng      năm      của ${agency})`
      : `(Kèm theo Báo cáo số ${reportNumber(latest.number)} ${longDate(latest.date)} của ${agency})`;
  const when = day === null ? '' : ` ${whenWords(conference?.value.time ?? null, day)}`;
  return [
    { row: 0, text: annexTitle(agency) },
    // The annex goes with the report, not with the plan (AM-21).
    { row: ATTACHED_ROW, text: attached },
    { row: 2, text: `- Đơn vị tổ chức: ${agency}` },
    { row: 3, text: `- Thời gian tổ chức:${when}` },
  ];
}
