// What D25 says: the notice of what became of the petitions, for the portal (A-III.5.6, A-III.3.3; AM-27).
import { isWrittenToUnit } from '../../rules/documents.ts';
import { lastIssued } from '../../rules/petitions/facts.ts';
import { cite } from '../shared/cited.ts';
import { headOf } from '../shared/head.ts';
import { heldAt } from '../shared/held-at.ts';
import type { ConferenceCase, ConferencePetition, Office } from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { answeredPart, byGroup, named } from '../shared/of-conference.ts';
import { DESK } from '../shared/office.ts';
import { gap, phrase } from '../shared/petition.ts';
import { noticeFootOf } from '../shared/ward-foot.ts';
import type { PUBLIC_RESULTS_FIELDS } from './fields.ts';
import type { DataOf } from '../../docx/template/field-list.ts';

export function publicResultsData(
  office: Office,
  about: ConferenceCase,
): DataOf<typeof PUBLIC_RESULTS_FIELDS> {
  return {
    ...headOf(office),
    ...heldAt(office, about),
    số_ký_hiệu: numberLine(null, 'TB-UBND'),
    ...answeredPart(about),
    kiến_nghị: byGroup(about.petitions).map((petition) => publicPart(office, petition)),
    ...noticeFootOf(office, 'D25'),
  };
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
