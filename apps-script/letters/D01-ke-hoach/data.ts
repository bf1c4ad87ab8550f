// What D01 says: the ward's plan of the year's conference, to be sent to Sở Tài chính before 15/02 (A-II.1.2, A-II.1.3).
import { basesIn, cycleOf } from '../../register/book/cycle-of.ts';
import { minimumsOn } from '../../rules/conference/minimums.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { termRow, type TermClause } from '../../rules/deadlines/terms.ts';
import { WARD } from '../../ward.ts';
import { headOf } from '../shared/head.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { conferenceName } from '../shared/office.ts';
import { gap, phrase } from '../shared/petition.ts';
import { wardFootOf } from '../shared/ward-foot.ts';
import type { PLAN_FIELDS } from './fields.ts';
import type { DataOf } from '../../docx/template/field-list.ts';
import type { Office, YearCase } from '../shared/kind.ts';

export function planData(office: Office, { year, planDue }: YearCase): DataOf<typeof PLAN_FIELDS> {
  const { book, today } = office;
  const cycle = cycleOf(book, year);
  const bases = basesIn(cycle);
  const least = minimumsOn(today);
  const days = (clause: TermClause): string => twoDigits(Math.abs(termRow(clause, today).days));
  return {
    ...headOf(office),
    số_ký_hiệu: numberLine(null, 'KH-UBND'),
    tên_hội_nghị: conferenceName(book.setting, year),
    năm: String(year),
    căn_cứ: (bases.length === 0 ? [gap(`các căn cứ của năm ${year}`)] : bases).map((nội_dung) => ({
      nội_dung,
    })),
    đổi_mới: phrase(cycle?.value.novelty ?? null),
    hạn_gửi: planDue === null ? gap('hạn gửi Kế hoạch') : slashDate(planDue),
    sở_tài_chính: WARD.finance.name,
    thuế_cơ_sở: WARD.taxOffice.name,
    tối_thiểu_đơn_vị: twoDigits(least?.registrants ?? 0),
    tối_thiểu_kiến_nghị: twoDigits(least?.petitions ?? 0),
    số_lần_hoãn: twoDigits(least?.postponements ?? 0),
    ngày_niêm_yết: days('A-II.2.4'),
    ngày_nhận: days('A-II.3.4'),
    ngày_trả_lời: days('A-II.5a.5'),
    ngày_phối_hợp: days('A-II.5a.6'),
    ngày_không_tổ_chức: days('A-II.5b.5'),
    ngày_báo_cáo: days('A-III.2.3'),
    // A-N.1: “Sở Tài chính (Báo cáo)”; A-N.2: “TTĐU, HĐND, UBND, UBNDTQVN” (AM-31); A-N.3: “Các cơ quan liên quan”.
    ...wardFootOf(office, 'D01', [
      `${WARD.finance.name} (để b/c)`,
      'TTĐU, HĐND, UBND, UBMTTQVN phường',
      'Các cơ quan liên quan (để t/h)',
    ]),
  };
}
