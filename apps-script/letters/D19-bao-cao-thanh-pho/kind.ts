// D19, the report to UBND thành phố on petitions beyond the ward's competence (A-II.5a.2, A-II.5b.2, A-III.2.7; AM-07).
import { isCityReport } from '../../rules/documents.ts';
import { petitionsLetter } from '../shared/kind.ts';
import { occasionWords } from '../shared/reported.ts';
import { isTimeToReport, stillToReport } from '../shared/upward.ts';
import { cityReportData } from './data.ts';
import { CITY_REPORT_FIELDS } from './fields.ts';

// A-III.2.7: “Tổng hợp báo cáo Ủy ban nhân dân thành phố chỉ đạo, xem xét, giải quyết đối với các kiến nghị … vượt thẩm
// quyền giải quyết”: one report of all that is open on this route in a conference; what comes later is a report of its own.
export const CITY_REPORT = petitionsLetter({
  document: 'D19 Báo cáo UBND thành phố kiến nghị vượt thẩm quyền',
  action: 'báo cáo thành phố',
  file: 'BC_vuot-tham-quyen',
  askedBy: 'Soạn dự thảo',
  under: (_office, petition) =>
    stillToReport(petition, {
      route: 'Ngoài thẩm quyền – báo cáo UBND thành phố',
      isReport: isCityReport,
    }),
  isDue: isTimeToReport,
  title: (office, gathered) =>
    `Về kiến nghị vượt thẩm quyền giải quyết của phường ${occasionWords(office, gathered)}`,
  clause: ([{ term }]) =>
    term.regime.clause === 'A-III.6.2'
      ? 'A-III.2.7'
      : term.regime.kind === 'conference'
        ? 'A-II.5a.2'
        : 'A-II.5b.2',
  fields: CITY_REPORT_FIELDS,
  data: cityReportData,
});
