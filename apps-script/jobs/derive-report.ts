// The tab “Biểu Sở Tài chính”, live: the lines over the form and its seven rows (A-PL).
import type { Cell } from '../register/column.ts';
import { cityColumnOf } from './derive-petitions.ts';
import { issuedOf, kindCode } from '../register/petition-facts-of.ts';
import { reportedConference, reportOf } from '../register/report-of.ts';
import { longDate, type CivilDate } from '../rules/civil-date.ts';
import { fillReport } from '../rules/report-form.ts';
import { dayOf } from './conference-days.ts';
import type { Context } from './plan-context.ts';

/** Fills the form from the rules; a value typed over it is put right. */
export function deriveReport(context: Context): void {
  const { tabs, setting, grids } = context.book;
  const conference = reportedConference(tabs.conferences, setting('reportConference'));
  const code = conference?.value.code ?? null;
  const cityColumn = cityColumnOf(setting('cityColumn'));
  const form =
    code === null
      ? fillReport([])
      : reportOf(tabs, context.directory, { conference: code, cityColumn }).form;
  tabs.report.rows.forEach((row, index) => {
    const filled = form.rows[index];
    if (filled === undefined) return;
    row.value.stt = filled.stt;
    row.value.group = filled.group;
    row.value.resolved = filled.resolved;
    row.value.inProgress = filled.inProgressText;
    row.value.transferred = filled.transferred;
    row.value.superior = filled.superior;
    row.value.note = filled.note === '' ? null : filled.note;
  });
  const day = conference === null ? null : dayOf(conference);
  const lines: readonly (readonly [row: number, text: string])[] = [
    [1, annexLine(context, code)],
    [2, `- Đơn vị tổ chức: ${setting('agency')}`],
    [
      3,
      `- Thời gian tổ chức: ${day === null ? '' : whenWords(conference?.value.time ?? null, day)}`.trim(),
    ],
  ];
  for (const [row, text] of lines) {
    const read: Cell = grids.report[row]?.[0] ?? null;
    if (read !== text) {
      context.cells.push({ sheetId: tabs.report.tab.sheetId, row, column: 0, value: text });
    }
  }
}

/** “08 giờ 00, ngày 17 tháng 9 năm 2026”. */
export function whenWords(time: string | null, day: CivilDate): string {
  const parts = /^(\d{1,2})[:hg ](\d{2})/.exec(time ?? '');
  if (parts === null) return longDate(day);
  return `${(parts[1] ?? '').padStart(2, '0')} giờ ${parts[2]}, ${longDate(day)}`;
}

/** The annex goes with the report (AM-21): its number and date once văn thư has given them. */
function annexLine(context: Context, code: string | null): string {
  const report = context.book.tabs.documents.rows
    .filter((row) => kindCode(row.value.kind) === 'D22' && row.value.case === code)
    .map(issuedOf)
    .filter((document) => document !== null);
  const latest = report[report.length - 1];
  const agency = context.book.setting('agency');
  return latest === undefined
    ? `(Kèm theo Báo cáo số        /BC-UBND ngày      tháng      năm      của ${agency})`
    : `(Kèm theo Báo cáo số ${numberOf(latest.number)} ${longDate(latest.date)} của ${agency})`;
}

/** “61/BC-UBND”, whether văn thư typed the number alone or with its symbol. */
export const numberOf = (number: string): string =>
  number.includes('/') ? number : `${number.padStart(2, '0')}/BC-UBND`;
