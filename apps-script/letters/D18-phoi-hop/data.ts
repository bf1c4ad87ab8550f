// The data of the letter that asks other bodies to take part in an answer (D18).
import type { DataOf } from '../../docx/template/field-list.ts';
import { dateOrBlank, numberLine } from '../shared/number-and-date.ts';
import { signedByHead } from '../shared/foot.ts';
import { headOf } from '../shared/head.ts';
import type { Office, PetitionCase } from '../shared/kind.ts';
import { occasionOf } from '../shared/occasion.ts';
import { DESK } from '../shared/office.ts';
import { leadOf } from '../shared/paper.ts';
import { gap, petitionPart } from '../shared/petition.ts';
import { WARD } from '../../ward.ts';
import type { COORDINATION_FIELDS } from './fields.ts';
import { askedOf } from './condition.ts';

export type CoordinationData = DataOf<typeof COORDINATION_FIELDS>;

/** Until when: three working days before the term of the plan ends; '' where that is over or no term runs. */
const askedUntil = ({ today }: Office, { term }: PetitionCase): string =>
  term.internalDue === null || term.internalDue < today ? '' : dateOrBlank(term.internalDue);

export function coordinationData(office: Office, petition: PetitionCase): CoordinationData {
  const writer = writerOf(office, petition);
  const name = writer?.name ?? DESK;
  const asked = askedOf(petition);
  return {
    ...headOf(office),
    ...occasionOf(office, petition),
    ...petitionPart(petition),
    số_ký_hiệu: numberLine(null, writer?.symbol ?? WARD.desk.symbol),
    tên_phòng: name,
    tên_phòng_in_hoa: name.toUpperCase(),
    tên_đơn_vị: petition.facts.unitName,
    nhiều_cơ_quan: asked.length > 1,
    cơ_quan_phối_hợp: asked.map((tên) => ({ tên })),
    hạn_phối_hợp: askedUntil(office, petition) || gap('ngày gửi ý kiến'),
    thời_hạn: dateOrBlank(petition.term.due),
    nơi_nhận: [
      { tên: 'CT, các PCT UBND phường (để b/c)' },
      ...(name === DESK ? [] : [{ tên: `${DESK} (để tổng hợp)` }]),
    ],
    lưu: 'VT',
    ...signedByHead(office, writer, 'D18'),
  };
}

/** The phòng that leads writes on its own paper; for a body outside UBND, the desk (documents: “của phòng”). */
function writerOf(office: Office, petition: PetitionCase) {
  const lead = leadOf(office, petition);
  return lead?.kind === 'thuộc UBND' && lead.symbol !== null ? lead : office.directory.find(DESK);
}
