// The tab “Biểu Sở Tài chính”, live: the lines over the form and its seven rows (A-PL).
import { firstDataRow } from '../../register/table/column.ts';
import { emptyRow, type CellChange } from '../../register/table/draft.ts';
import { reportLines } from '../../letters/report/report-lines.ts';
import { reportedConference, reportOf } from '../../letters/report/report-of.ts';
import type { CaseFiles } from '../../register/book/petition-facts-of.ts';
import { cityColumnOf } from '../../rules/report/column.ts';
import { fillReport } from '../../rules/report/form.ts';
import { checksum } from '../../register/table/checksum.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';
import { last } from '../../rules/last.ts';
import {
  issuedReports,
  reportNumber,
  type IssuedReport,
} from '../../letters/report/issued-reports.ts';
import type { RunContext } from '../base/context.ts';
import { tell, type Told } from '../base/journal.ts';

const NOTHING = {
  stt: null,
  group: null,
  resolved: null,
  inProgress: null,
  transferred: null,
  superior: null,
  note: null,
};

/** Fills the form from the rules; a value typed over it is put right. Returns the lines over the form that change. */
export function deriveReport(
  context: RunContext,
  files: CaseFiles,
): { readonly lines: CellChange[]; readonly events: Told[] } {
  const { tabs, setting, grids } = context.book;
  const conference = reportedConference(tabs.conferences, setting('reportConference'));
  const code = conference?.value.code ?? null;
  const cityColumn = cityColumnOf(setting('cityColumn'));
  const form =
    code === null
      ? fillReport([])
      : reportOf(context.book, context.directory, {
          conference: code,
          cityColumn,
          outgoing: context.outgoing,
          files,
        }).form;
  const first = firstDataRow(tabs.report.tab);
  form.rows.forEach((filled, index) => {
    const at = first + index;
    const row = tabs.report.rows.find((one) => one.at === at) ?? emptyRow(tabs.report, at);
    row.value.stt = filled.stt;
    row.value.group = filled.group;
    row.value.resolved = filled.resolved;
    row.value.inProgress = filled.inProgressText;
    row.value.transferred = filled.transferred;
    row.value.superior = filled.superior;
    row.value.note = filled.note === '' ? null : filled.note;
  });
  // Nothing is added to the form (AM-21).
  for (const { at, value } of tabs.report.rows) {
    if (at !== null && at >= first + form.rows.length) Object.assign(value, NOTHING);
  }
  const { sheetId } = tabs.report.tab;
  const { latest, events } = code === null ? NO_REPORT : shownReport(context, code, form.rows);
  const lines = reportLines(context.book, conference, latest)
    .filter(({ row, text }) => (grids.report[row]?.[0] ?? null) !== text)
    .map(({ row, text }) => ({ sheetId, row, column: 0, value: text }));
  return { lines, events };
}

interface ShownReport {
  readonly latest: IssuedReport | null;
  readonly events: Told[];
}

const NO_REPORT: ShownReport = { latest: null, events: [] };

/** AM-39: the form bears the number of the latest issued report only while it says what that report said. */
function shownReport(
  context: RunContext,
  conference: string,
  rows: readonly object[],
): ShownReport {
  const { tabs, journal } = context.book;
  const latest = last(issuedReports(tabs.documents, conference, context.outgoing));
  if (latest === undefined) return NO_REPORT;
  const number = `${reportNumber(latest.number)} ngày ${slashDate(latest.date)}`;
  const print = checksum(JSON.stringify(rows));
  const seen = journal.entries.find(
    ({ event }) =>
      event?.type === 'reported' && event.conference === conference && event.number === number,
  )?.event;
  if (seen?.type === 'reported')
    return { latest: seen.print === print ? latest : null, events: [] };
  const event = { type: 'reported', conference, number, print } as const;
  return { latest, events: [tell(event, { key: null, case: conference })] };
}
