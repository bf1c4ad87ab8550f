// D25, the notice of what became of the petitions, for the portal (A-III.5.6, A-III.3.3; AM-27).
import { stops } from '../../rules/conference/decisions.ts';
import { yearOf } from '../../rules/dates/civil-date.ts';
import type { DocumentRow } from '../../register/book/outgoing.ts';
import { last } from '../../rules/last.ts';
import { saysIssued } from '../../rules/outgoing/faults.ts';
import { issuedReports } from '../report/issued-reports.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { conferenceLetter, type ConferenceCase, type Office } from '../shared/kind.ts';
import { answered } from '../shared/of-conference.ts';
import { conferenceName } from '../shared/office.ts';
import { PUBLIC_RESULTS_FIELDS } from './fields.ts';
import { publicResultsData } from './data.ts';

export const PUBLIC_RESULTS = conferenceLetter({
  document: 'D25 Thông báo kết quả giải quyết kiến nghị',
  action: 'thông báo kết quả',
  file: 'TB_ket-qua',
  askedBy: null,
  of: (_office, { held, facts, petitions }) =>
    petitions.length > 0 && (held || stops(facts.decision)),
  // After the report to the Sở, and anew once nothing is open any more and the Sở was told so; one for each state of it.
  isDue: (office, about, drafted) => {
    if (drafted.some((row) => stands(office, about, row))) return false;
    const since = reportedOn(office, about);
    if (since === null) return !about.held && !about.open && !isDraftedSince(office, drafted, null);
    return !isDraftedSince(office, drafted, about.open ? null : since);
  },
  title: ({ book }, { day }) =>
    `Kết quả giải quyết kiến nghị tại ${conferenceName(book.setting, yearOf(day))}`,
  restsOn: restsOnState,
  clause: () => 'A-III.5.6',
  fields: PUBLIC_RESULTS_FIELDS,
  data: publicResultsData,
});

function restsOnState(_office: Office, { petitions, open }: ConferenceCase): string {
  const state = open ? 'còn kiến nghị đang giải quyết' : 'không còn kiến nghị đang giải quyết';
  return `đã trả lời, hướng dẫn ${answered(petitions).length}/${petitions.length} kiến nghị; ${state}`;
}

/** A draft that nobody has issued or cancelled, or one that said the same. */
function stands(office: Office, about: ConferenceCase, { value }: DocumentRow): boolean {
  if (value.state === 'Hủy dự thảo') return false;
  const rested = office.book.journal.draftOf(value.key)?.event.restsOn;
  return !saysIssued(value.state) || rested === restsOnState(office, about);
}

/** The day of the last report that the Sở has. */
function reportedOn({ book, outgoing }: Office, { code }: ConferenceCase) {
  const sent = issuedReports(book.tabs.documents, code, outgoing).filter(
    ({ row }) => row.value.state === 'Đã gửi',
  );
  const report = last(sent);
  return report === undefined ? null : (report.row.value.sentOn ?? report.date);
}
