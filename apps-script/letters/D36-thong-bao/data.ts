// The data of the letter that tells a unit that its petition was reported upward (D36).
import type { DataOf } from '../../docx/template/field-list.ts';
import { isUpward } from '../../rules/documents.ts';
import { lastIssued } from '../../rules/petitions/facts.ts';
import { addresseeOf } from '../shared/addressee.ts';
import { cite } from '../shared/cited.ts';
import { footOf } from '../shared/foot.ts';
import { headOf } from '../shared/head.ts';
import type { Office, PetitionCase } from '../shared/kind.ts';
import { occasionOf } from '../shared/occasion.ts';
import { DESK } from '../shared/office.ts';
import { leadOf, paperOf } from '../shared/paper.ts';
import { gap, ONE_PETITION, petitionPart } from '../shared/petition.ts';
import { CITY, competentOf } from '../shared/upward.ts';
import type { REPORTED_NOTICE_FIELDS } from './fields.ts';

export type ReportedNoticeData = DataOf<typeof REPORTED_NOTICE_FIELDS>;

export function reportedNoticeData(office: Office, petition: PetitionCase): ReportedNoticeData {
  const lead = leadOf(office, petition);
  const own = paperOf(office, lead).ownPaper;
  const ward = headOf(office).cơ_quan;
  const report = lastIssued(petition.facts, isUpward);
  const asks = petition.facts.route !== 'Ngoài thẩm quyền – báo cáo UBND thành phố';
  // A-II.5a.4: a body of the central government reports to its own superior, under a number of its own (AM-17).
  const byItself = lead?.kind === 'ngoài UBND' && !/UBND/.test(report?.number ?? 'UBND');
  return {
    ...headOf(office),
    ...occasionOf(office, petition),
    ...addresseeOf(office, petition),
    ...footOf(office, petition, { code: 'D36', ownPaper: own }),
    do_phòng_ký: own,
    cơ_quan_trả_lời: own ? (lead?.name ?? DESK) : ward,
    tên_phòng_in_hoa: own ? (lead?.name ?? DESK).toUpperCase() : '',
    số_lượng: ONE_PETITION.số_lượng,
    xin_ý_kiến: asks,
    cơ_quan_báo_cáo: byItself ? lead.name : ward,
    văn_bản_báo_cáo: report === null ? gap('số, ngày báo cáo') : cite(report),
    cơ_quan_nhận: asks
      ? competentOf(petition) || (byItself && lead.leader) || gap('cơ quan cấp trên')
      : CITY,
    kiến_nghị: [petitionPart(petition)],
  };
}
