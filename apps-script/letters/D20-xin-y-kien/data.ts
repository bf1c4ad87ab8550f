// The data of the report that asks a body above for its direction (D20).
import type { DataOf } from '../../docx/template/field-list.ts';
import { WARD } from '../../ward.ts';
import type { Gathered, Office } from '../shared/kind.ts';
import { sentence } from '../shared/petition-words.ts';
import { gap } from '../shared/petition.ts';
import { reportedOf } from '../shared/reported.ts';
import { superiorOf } from '../shared/upward.ts';
import { ABOVE_AND_LEADERS, wardFootOf } from '../shared/ward-foot.ts';
import type { SUPERIOR_REPORT_FIELDS } from './fields.ts';

export type SuperiorReportData = DataOf<typeof SUPERIOR_REPORT_FIELDS>;

export function superiorReportData(office: Office, gathered: Gathered): SuperiorReportData {
  const leads = new Set(
    gathered.flatMap(({ facts }) => {
      const lead = office.directory.find(facts.lead);
      return lead?.kind === 'ngoài UBND' ? [`${lead.name} (để p/h)`] : [];
    }),
  );
  const reported = reportedOf(office, gathered);
  return {
    ...reported,
    kiến_nghị: reported.kiến_nghị.map((petition) => ({
      ...petition,
      nội_dung: sentence(petition.nội_dung),
    })),
    ...wardFootOf(office, 'D20', [`${WARD.finance.name} (để b/c)`, ...ABOVE_AND_LEADERS, ...leads]),
    cơ_quan_cấp_trên: superiorOf(office, gathered[0]) || gap('cơ quan cấp trên'),
  };
}
