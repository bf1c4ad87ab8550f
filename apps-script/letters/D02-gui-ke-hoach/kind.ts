// D02, the letter with which the issued plan goes to Sở Tài chính (A-II.1.3).
import { agencyNames } from '../../rules/agency.ts';
import { WARD } from '../../ward.ts';
import { cite } from '../shared/cited.ts';
import { headOf } from '../shared/head.ts';
import { yearLetter } from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { conferenceName, senderOf } from '../shared/office.ts';
import { planWords } from '../shared/plan-words.ts';
import { wardFootOf } from '../shared/ward-foot.ts';
import { issuedPlan, planTime } from '../shared/year-plan.ts';
import { PLAN_LETTER_FIELDS } from './fields.ts';

export const PLAN_LETTER = yearLetter({
  document: 'D02 Công văn gửi Kế hoạch',
  action: 'gửi kế hoạch',
  file: 'CV_gui-ke-hoach',
  // A-II.1.3: “gửi Kế hoạch về Sở Tài chính để tổng hợp”: from its number and day on, until it is sent.
  time(office, about) {
    const plan = issuedPlan(office, about.year);
    return plan === null || plan.sent ? null : planTime(office, about);
  },
  title: ({ book }, { year }) => `V/v gửi Kế hoạch tổ chức ${conferenceName(book.setting, year)}`,
  clause: () => 'A-II.1.3',
  fields: PLAN_LETTER_FIELDS,
  data(office, { year }) {
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
          : `Kế hoạch ${cite({ ...plan, number: withSymbol(plan.number) })} của ${agencyNames(book.setting('agency')).full}`,
      liên_hệ: senderOf(office).liên_hệ,
      ...wardFootOf(office, 'D02', ['CT, các PCT UBND phường']),
    };
  },
});

const withSymbol = (number: string): string =>
  number.includes('/') ? number : numberLine(number, 'KH-UBND');
