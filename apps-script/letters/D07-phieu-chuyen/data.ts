// What D07 says: which petition is passed on to whom, and on what basis (A-II.5a.3, A-II.5b.3).
import type { DataOf } from '../../docx/template/field-list.ts';
import { WARD } from '../../ward.ts';
import { addresseeOf } from '../shared/addressee.ts';
import { signedByHead } from '../shared/foot.ts';
import { headOf } from '../shared/head.ts';
import type { Office, PetitionCase } from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { DESK } from '../shared/office.ts';
import { basesIn, gap, petitionPart } from '../shared/petition.ts';
import { competentOf } from '../shared/upward.ts';
import type { PASSING_ON_FIELDS } from './fields.ts';

export function passingOnData(
  office: Office,
  petition: PetitionCase,
): DataOf<typeof PASSING_ON_FIELDS> {
  return {
    ...headOf(office),
    ...addresseeOf(office, petition),
    ...petitionPart(petition),
    số_ký_hiệu: numberLine(null, `PC-${WARD.desk.symbol}`),
    tên_phòng_in_hoa: DESK.toUpperCase(),
    cơ_quan_có_thẩm_quyền: competentOf(petition) || gap('cơ quan có thẩm quyền'),
    căn_cứ_pháp_lý: basesIn(petition.row.value.legalBasis),
    nơi_nhận: [{ tên: `${petition.facts.unitName} (để biết)` }],
    lưu: 'VT',
    ...signedByHead(office, office.directory.find(DESK), 'D07'),
  };
}
