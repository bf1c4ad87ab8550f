// D07, the slip with which the desk passes a petition on to the body whose matter it is (A-II.5a.3, A-II.5b.3).
import { WARD } from '../../ward.ts';
import { addresseeOf } from '../shared/addressee.ts';
import { signedByHead } from '../shared/foot.ts';
import { headOf } from '../shared/head.ts';
import { petitionLetter } from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { DESK } from '../shared/office.ts';
import { gap, isToHandle, petitionPart, phrase } from '../shared/petition.ts';
import { competentOf } from '../shared/upward.ts';
import { PASSING_ON_FIELDS } from './fields.ts';

export const PASSING_ON = petitionLetter({
  document: 'D07 Phiếu chuyển',
  action: 'phiếu chuyển',
  file: 'PC_kien-nghi',
  askedBy: 'Soạn phiếu chuyển',
  takes: (_office, petition) => isToHandle(petition),
  title: ({ facts }) => `Chuyển kiến nghị của ${facts.unitName}`,
  clause: ({ term }) => (term.regime.kind === 'conference' ? 'A-II.5a.3' : 'A-II.5b.3'),
  fields: PASSING_ON_FIELDS,
  data: (office, petition) => ({
    ...headOf(office),
    ...addresseeOf(office, petition),
    ...petitionPart(petition),
    số_ký_hiệu: numberLine(null, `PC-${WARD.desk.symbol}`),
    tên_phòng_in_hoa: DESK.toUpperCase(),
    cơ_quan_có_thẩm_quyền: competentOf(petition) || gap('cơ quan có thẩm quyền'),
    căn_cứ_pháp_lý: phrase(petition.row.value.legalBasis),
    nơi_nhận: [{ tên: `${petition.facts.unitName} (để biết)` }],
    lưu: 'VT',
    ...signedByHead(office, office.directory.find(DESK), 'D07'),
  }),
});
