// From the register as read to what would leave: the report that is due now, or every reason against it.
import type { Book } from '#register/book/book';
import { docxText } from '#docx/docx-text';
import type { ResultReportData } from '#letters/D22-ket-qua/data';
import { directoryOf } from '#register/book/bodies-of';
import { outgoingOf, type Outgoing } from '#register/book/outgoing';
import { issuedReports, type IssuedReport } from '#letters/report/issued-reports';
import { conditionOf } from '#register/book/closings';
import { kindsOf, registeredUnits } from '#register/book/registered-units';
import { reportOf } from '#letters/report/report-of';
import { staleCourses } from '#letters/D22-ket-qua/stale';
import { resultReportData } from '#letters/D22-ket-qua/data';
import { keys } from '#register/journal/keys';
import { reportTitle } from '#register/journal/phrases';
import { last } from '#rules/last';
import { cityColumnOf } from '#rules/report/column';
import type { CivilDate } from '#rules/dates/civil-date';
import { annexXlsx } from './annex-xlsx.ts';
import { findConference, type ReportedConference } from './conference-problems.ts';
import { conditionProblems } from './condition-problems.ts';
import { contentHash } from './content-hash.ts';
import { CONTENT, coverDocx } from './cover-docx.ts';
import { dateProblems } from './date-problems.ts';
import type { ReportFile } from './desk.ts';
import { hasGone, isDone, numbered } from './intents.ts';
import { petitionProblems } from './petition-problems.ts';
import { oncePerCell, type PushProblem } from './problem.ts';
import { tabProblems } from './tab-problems.ts';

export interface ReadyReport {
  readonly conference: string;
  readonly outcome: 'pushed' | 'draft';
  /** What the journal calls it. */
  readonly title: string;
  /** “61/BC-UBND”; null for a draft. */
  readonly number: string | null;
  readonly date: CivilDate | null;
  readonly key: string;
  /** Whether exactly this has been carried before. */
  readonly done: boolean;
  readonly files: readonly ReportFile[];
}

type Prepared =
  | { readonly ok: true; readonly report: ReadyReport }
  | { readonly ok: false; readonly problems: readonly PushProblem[] };

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function prepareReport(
  book: Book,
  template: Uint8Array,
  today: CivilDate,
): Promise<Prepared> {
  const found = findConference(book, today);
  if (!found.ok) return found;
  const { conference } = found;
  const { code } = conference;
  const outgoing = outgoingOf(book, today);
  const result = reportOf(book, directoryOf(book.tabs.bodies), {
    conference: code,
    cityColumn: cityColumnOf(book.setting('cityColumn')),
    outgoing,
  });
  const problems = oncePerCell([
    ...conditionProblems(book, conference),
    ...petitionProblems(book, code, result),
    ...tabProblems(book, conference.row, result.form),
    ...dateProblems(book, conference, { today, outgoing }),
  ]);
  const version = versionOf(
    book,
    conference,
    (issued, previous, on) =>
      resultReportData(book, {
        conference: conference.row.value,
        day: conference.day,
        condition: conditionOf(book, conference.row),
        ...result,
        issued,
        previous,
        today: on,
        stale: staleCourses(book.journal, book.tabs.petitions.tab, result.placed),
        kinds: kindsOf(book.tabs.units, registeredUnits(book.tabs, code)),
      }),
    { wording: docxText(template), today, outgoing },
  );
  const agency = book.setting('agency');
  const cover = coverDocx(template, { data: version.data, agency });
  if (!cover.ok) {
    // What the cells brought in is told at the cells already.
    const more = cover.problems.filter(({ tab }) => tab !== CONTENT || problems.length === 0);
    problems.push(...more);
  }
  if (problems.length > 0 || !cover.ok) return { ok: false, problems };
  const annex = { data: version.data, agency, form: result.form };
  const name = fileName(version, conference.day);
  const pushed = numbered(version.issued);
  return {
    ok: true,
    report: {
      conference: code,
      outcome: version.issued === null ? 'draft' : 'pushed',
      title: reportTitle(pushed),
      ...pushed,
      key: version.key,
      done: isDone(book.journal.entries, version.key),
      files: [
        { name: `${name}.docx`, mimeType: DOCX, bytes: cover.bytes },
        { name: `${name}.xlsx`, mimeType: XLSX, bytes: await annexXlsx(annex) },
      ],
    },
  };
}

interface Version {
  readonly issued: IssuedReport | null;
  /** 0 for the first report, then the ordinal of the supplement. */
  readonly supplement: number;
  readonly data: ResultReportData;
  readonly key: string;
}

type MakeData = (
  issued: IssuedReport | null,
  previous: readonly IssuedReport[],
  today: CivilDate,
) => ResultReportData;

/**
 * The gate (AM-39): the latest report with number and date leaves; without one it is a draft. What left before is
 * never written over: where the register has changed since, the draft of a supplement is made.
 */
function versionOf(
  book: Book,
  { code, day }: ReportedConference,
  dataOf: MakeData,
  {
    wording,
    today,
    outgoing,
  }: { readonly wording: string; readonly today: CivilDate; readonly outgoing: Outgoing },
): Version {
  const reports = issuedReports(book.tabs.documents, code, outgoing);
  const latest = last(reports);
  if (latest !== undefined) {
    const data = dataOf(latest, reports.slice(0, -1), latest.date);
    const key = keys.push(code, contentHash(data));
    const { entries } = book.journal;
    if (isDone(entries, key) || !hasGone(entries, code, latest.number))
      return { issued: latest, supplement: reports.length - 1, data, key };
  }
  // A draft is the same draft on another day; new wording of the template makes it another.
  const hash = contentHash([dataOf(null, reports, day), wording]);
  return {
    issued: null,
    supplement: reports.length,
    data: dataOf(null, reports, today),
    key: keys.push(code, hash),
  };
}

function fileName({ issued, supplement }: Version, day: CivilDate): string {
  const kind = supplement === 0 ? '' : 'bo-sung_';
  const again = supplement > 1 ? `_lan-${supplement}` : '';
  const draft = issued === null ? 'DuThao_' : '';
  return `${draft}BC_${kind}ket-qua-doi-thoai_${day.slice(0, 4)}${again}`;
}
