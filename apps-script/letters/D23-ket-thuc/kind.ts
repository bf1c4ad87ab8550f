// D23, the report that closes what is settled (A-II.5c.1–A-II.5c.3; AM-19).
import { petitionsLetter } from '../shared/kind.ts';
import { occasionWords } from '../shared/reported.ts';
import { caseOf, isAllSettled, isTimeToAccount } from '../shared/to-finance.ts';
import { closingReportData } from './data.ts';
import { CLOSING_REPORT_FIELDS } from './fields.ts';

// A-II.5c.2: “báo cáo kết thúc giải quyết kiến nghị đối với các kiến nghị đã được giải quyết triệt để”: once nothing of the
// conference is open any more, else with the supplement (AM-08); what is settled later gets a report of its own.
// A-II.5c.3: the ward closes by itself; nobody is asked to agree.
export const CLOSING_REPORT = petitionsLetter({
  document: 'D23 Báo cáo kết thúc giải quyết kiến nghị',
  action: 'báo cáo kết thúc',
  file: 'BC_ket-thuc',
  askedBy: 'Báo cáo kết thúc',
  under: (_office, petition) => (petition.column === 'resolved' ? caseOf(petition) : null),
  isDue: (office, gathered) => isAllSettled(office, gathered) || isTimeToAccount(office, gathered),
  title: (office, gathered) =>
    `Kết thúc giải quyết kiến nghị của doanh nghiệp, hộ kinh doanh, hợp tác xã ${occasionWords(office, gathered)}`,
  clause: () => 'A-II.5c.2',
  fields: CLOSING_REPORT_FIELDS,
  data: closingReportData,
});
