// D20, the report that asks a body above for its direction (A-II.5a.4, A-II.5b.4; AM-17).
import { isSuperiorReport } from '../../rules/documents.ts';
import { fold } from '../../rules/near.ts';
import { petitionsLetter } from '../shared/kind.ts';
import { occasionWords } from '../shared/reported.ts';
import { isTimeToReport, stillToReport, superiorOf } from '../shared/upward.ts';
import { superiorReportData } from './data.ts';
import { SUPERIOR_REPORT_FIELDS } from './fields.ts';

// A-II.5a.4: “đơn vị báo cáo, xin ý kiến chỉ đạo”: with a conference a body of the central government asks its own
// superior, on its own paper, and the ward notes số, ngày. A-II.5b.4: “ủy ban nhân dân phường báo cáo, xin ý kiến chỉ đạo
// của cơ quan cấp trên”: without one the ward does. One report to each body.
export const SUPERIOR_REPORT = petitionsLetter({
  document: 'D20 Báo cáo xin ý kiến cấp trên',
  action: 'xin ý kiến',
  file: 'BC_xin-y-kien',
  askedBy: 'Soạn dự thảo',
  under(office, petition) {
    const case_ = stillToReport(petition, {
      route: 'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo',
      isReport: isSuperiorReport,
    });
    const lead = office.directory.find(petition.facts.lead);
    const asksItself = petition.term.regime.kind === 'conference' && lead?.kind === 'ngoài UBND';
    if (case_ === null || asksItself) return null;
    const body =
      fold(superiorOf(office, petition))
        .match(/[a-z0-9]+/g)
        ?.join('-') ?? '';
    return body === '' ? case_ : `${case_}-${body}`;
  },
  isDue: isTimeToReport,
  title: (office, gathered) =>
    `Về việc xin ý kiến chỉ đạo giải quyết kiến nghị ${occasionWords(office, gathered)}`,
  clause: ([{ term }]) => (term.regime.kind === 'conference' ? 'A-II.5a.4' : 'A-II.5b.4'),
  fields: SUPERIOR_REPORT_FIELDS,
  data: superiorReportData,
});
