// D21, the letter that urges a body to answer what is late (A-III.2.6).
import { petitionsLetter } from '../shared/kind.ts';
import { leadOf } from '../shared/paper.ts';
import { urgedTo, urgingData } from './data.ts';
import { URGING_FIELDS } from './fields.ts';

// A-III.2.6: “Đôn đốc các đơn vị có chức năng, thẩm quyền giải quyết triệt để kiến nghị”: one letter to each body of all
// that is late and that no such letter names; it is drafted on the first working day after the term (mails go before).
// Only a term with a number in the plan can be late.
export const URGING = petitionsLetter({
  document: 'D21 Công văn đôn đốc',
  action: 'công văn đôn đốc',
  file: 'CV_don-doc',
  askedBy: null,
  under(office, petition) {
    const { daysLate } = petition.term;
    const lead = leadOf(office, petition);
    return daysLate > 0 && lead !== null ? (lead.symbol ?? lead.name) : null;
  },
  isDue: () => true,
  title: (office, [first]) => `V/v ${urgedTo(leadOf(office, first))}`,
  clause: () => 'A-III.2.6',
  fields: URGING_FIELDS,
  data: urgingData,
});
