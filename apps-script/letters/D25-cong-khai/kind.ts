// D25, the notice of what became of the petitions, for the portal (A-III.5.6, A-III.3.3; AM-27).
import { stops } from '../../rules/conference/decisions.ts';
import { yearOf } from '../../rules/dates/civil-date.ts';
import { isWrittenToUnit } from '../../rules/documents.ts';
import { lastIssued } from '../../rules/petitions/facts.ts';
import type { DocumentRow } from '../../register/book/outgoing.ts';
import { last } from '../../rules/last.ts';
import { saysIssued } from '../../rules/outgoing/faults.ts';
import { issuedReports } from '../report/issued-reports.ts';
import { cite } from '../shared/cited.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { headOf } from '../shared/head.ts';
import { heldAt } from '../shared/held-at.ts';
import {
  conferenceLetter,
  type ConferenceCase,
  type ConferencePetition,
  type Office,
} from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { answered, answeredPart, byGroup, named } from '../shared/of-conference.ts';
import { conferenceName, DESK } from '../shared/office.ts';
import { gap, phrase } from '../shared/petition.ts';
import { noticeFootOf } from '../shared/ward-foot.ts';
import { PUBLIC_RESULTS_FIELDS } from './fields.ts';

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
  data(office, about) {
    return {
      ...headOf(office),
      ...heldAt(office, about),
      số_ký_hiệu: numberLine(null, 'TB-UBND'),
      ...answeredPart(about),
      kiến_nghị: byGroup(about.petitions).map((petition) => publicPart(office, petition)),
      ...noticeFootOf(office, 'D25'),
    };
  },
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

// A-III.3.3: “công khai kết quả giải quyết kiến nghị”; AM-27: the name of a unit only with its consent, and of what it
// wrote only what staff have worded to be public.
function publicPart({ book, directory }: Office, petition: ConferencePetition) {
  const { facts, row } = petition;
  const { mã_kiến_nghị, nhóm } = named(petition);
  const unit = book.tabs.units.rows.find(({ value }) => value.code === row.value.unit)?.value;
  const document = lastIssued(facts, isWrittenToUnit);
  const status = row.value.status ?? '';
  return {
    mã_kiến_nghị,
    nhóm,
    tên_đơn_vị: unit?.publishName === 'Có' ? (unit.name ?? '') : (unit?.kind ?? 'Đơn vị'),
    nội_dung: phrase(row.value.publicText) || gap('nội dung công khai'),
    cơ_quan: directory.find(facts.lead)?.name ?? facts.lead ?? DESK,
    kết_quả: document === null ? status : `${status} (văn bản ${cite(document)})`,
  };
}
