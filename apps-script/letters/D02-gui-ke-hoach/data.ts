// What D02 says: the letter with which the issued plan goes to Sở Tài chính (A-II.1.3).
import { agencyNames } from '../../rules/agency.ts';
import { WARD } from '../../ward.ts';
import { cite } from '../shared/cited.ts';
import { headOf } from '../shared/head.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { conferenceName, senderOf } from '../shared/office.ts';
import { planWords } from '../shared/plan-words.ts';
import { wardFootOf } from '../shared/ward-foot.ts';
import { issuedPlan } from '../shared/year-plan.ts';
import type { PLAN_LETTER_FIELDS } from './fields.ts';
import type { DataOf } from '../../docx/template/field-list.ts';
import type { Office, YearCase } from '../shared/kind.ts';

export function planLetterData(
  office: Office,
  { year }: YearCase,
): DataOf<typeof PLAN_LETTER_FIELDS> {
  const { book } = office;
  const plan = issuedPlan(office, year);
  return {
    ...headOf(office),
    số_ký_hiệu: numberLine(null, book.setting('symbolUbnd')),
    tên_hội_nghị: conferenceName(book.setting, year),
    sở_tài_chính: WARD.finance.name,
    kế_hoạch:
      plan === null
        ? planWords(book, year)
        : `Kế hoạch ${cite(plan)} của ${agencyNames(book.setting('agency')).full}`,
    liên_hệ: senderOf(office).liên_hệ,
    ...wardFootOf(office, 'D02', ['CT, các PCT UBND phường']),
  };
}
