// What D12 says: the programme of the conference with its petitions by group (A-I.2.4, A-III.7.2).
import { WARD } from '../../ward.ts';
import { counted } from '../shared/counted.ts';
import { headOf } from '../shared/head.ts';
import { heldAt } from '../shared/held-at.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { answering, byGroup, cameBefore, named } from '../shared/of-conference.ts';
import { gap, phrase } from '../shared/petition.ts';
import { wardFootOf } from '../shared/ward-foot.ts';
import type { PROGRAMME_FIELDS } from './fields.ts';
import type { DataOf } from '../../docx/template/field-list.ts';
import type { Office, ConferenceCase } from '../shared/kind.ts';

export function programmeData(
  office: Office,
  about: ConferenceCase,
): DataOf<typeof PROGRAMME_FIELDS> {
  const petitions = byGroup(cameBefore(about));
  return {
    ...headOf(office),
    ...heldAt(office, about),
    số_ký_hiệu: numberLine(null, 'CTr-UBND'),
    thuế_cơ_sở: WARD.taxOffice.name,
    số_kiến_nghị: counted(petitions.length),
    kiến_nghị: petitions.map((petition) => ({
      ...named(petition),
      dự_kiến_trả_lời:
        phrase(petition.row.value.oralAnswer ?? petition.row.value.answer) ||
        gap('nội dung dự kiến trả lời'),
      người_trả_lời: answering(office.directory, petition),
    })),
    ...wardFootOf(office, 'D12', [
      'CT, các PCT UBND phường',
      'Thủ trưởng các cơ quan tham dự Hội nghị (để t/h)',
      `${WARD.taxOffice.name} (để p/h)`,
    ]),
  };
}
