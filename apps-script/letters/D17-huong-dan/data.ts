// The data of a guidance letter to one business about one petition (D17).
import type { DataOf } from '../../docx/template/field-list.ts';
import { addresseeOf } from '../shared/addressee.ts';
import { footOf } from '../shared/foot.ts';
import { headOf } from '../shared/head.ts';
import type { Office, PetitionCase } from '../shared/kind.ts';
import { occasionOf } from '../shared/occasion.ts';
import { DESK } from '../shared/office.ts';
import { leadOf, paperOf } from '../shared/paper.ts';
import { basesIn, gap, ONE_PETITION, petitionPart, phrase } from '../shared/petition.ts';
import type { GUIDANCE_FIELDS } from './fields.ts';

export type GuidanceData = DataOf<typeof GUIDANCE_FIELDS>;

export function guidanceData(office: Office, petition: PetitionCase): GuidanceData {
  const lead = leadOf(office, petition);
  const own = paperOf(office, lead).ownPaper;
  const { value } = petition.row;
  const competent = phrase(petition.facts.competent) || null;
  return {
    ...headOf(office),
    ...occasionOf(office, petition),
    ...addresseeOf(office, petition),
    ...ONE_PETITION,
    ...footOf(office, petition, {
      code: 'D17',
      ownPaper: own,
      informed: competent ?? gap('cơ quan có thẩm quyền'),
    }),
    do_phòng_ký: own,
    cơ_quan_trả_lời: own ? (lead?.name ?? DESK) : headOf(office).cơ_quan,
    tên_phòng_in_hoa: own ? (lead?.name ?? DESK).toUpperCase() : '',
    kiến_nghị: [
      {
        ...petitionPart(petition),
        cơ_quan_có_thẩm_quyền: competent ?? gap('cơ quan có thẩm quyền'),
        địa_chỉ_cơ_quan: phrase(value.competentAddress),
        lý_do: value.answer ?? '',
        căn_cứ_pháp_lý: basesIn(value.legalBasis),
      },
    ],
  };
}
