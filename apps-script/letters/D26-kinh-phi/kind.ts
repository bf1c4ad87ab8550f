// D26, what the desk puts before the leader about the money: the estimate before, the settlement after (A-III.2.4, A-III.2.5).
import { amountWords, budgetOf, money } from '../../register/book/budget-of.ts';
import { yearOf } from '../../rules/dates/civil-date.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import { WARD } from '../../ward.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { signedByHead } from '../shared/foot.ts';
import { headOf } from '../shared/head.ts';
import { heldAt } from '../shared/held-at.ts';
import { conferenceLetter, type ConferenceCase, type Office } from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { conferenceName, DESK } from '../shared/office.ts';
import { gap } from '../shared/petition.ts';
import { BUDGET_FIELDS } from './fields.ts';

export const BUDGET = conferenceLetter({
  document: 'D26 Tờ trình dự toán, quyết toán kinh phí',
  action: 'tờ trình',
  file: 'TTr_kinh-phi',
  askedBy: null,
  of: ({ book }, { code }) => (budgetOf(book, code)?.estimate ?? 0) > 0,
  // As long before as the petitions are to be in; the settlement as soon as every item has what was spent on it.
  isDue(office, about, drafted) {
    if (about.held) return isSettling(office, about) && !isDraftedSince(office, drafted, about.day);
    const from = termFrom(office.book.calendar, 'A-II.2.7', about.day)?.due ?? null;
    return (
      from !== null &&
      office.today >= from &&
      office.today < about.day &&
      !isDraftedSince(office, drafted, null)
    );
  },
  title: (office, about) =>
    `${isSettling(office, about) ? 'Quyết toán' : 'Dự toán'} kinh phí tổ chức ${conferenceName(office.book.setting, yearOf(about.day))}`,
  restsOn(office, about) {
    const { estimate = 0, spent = 0 } = budgetOf(office.book, about.code) ?? {};
    return isSettling(office, about) ? `quyết toán ${money(spent)}` : `dự toán ${money(estimate)}`;
  },
  clause: () => 'A-III.2.4',
  fields: BUDGET_FIELDS,
  data(office, about) {
    const { estimate = 0, spent = 0, rows = [] } = budgetOf(office.book, about.code) ?? {};
    const amount = (sum: number | null): string => (sum === null ? '' : amountWords(sum));
    return {
      ...headOf(office),
      ...heldAt(office, about),
      số_ký_hiệu: numberLine(null, `TTr-${WARD.desk.symbol}`),
      tên_phòng_in_hoa: DESK.toUpperCase(),
      quyết_toán: isSettling(office, about),
      tổng_dự_toán: amountWords(estimate),
      tổng_quyết_toán: amountWords(spent),
      khoản_chi: rows.map(({ value }) => ({
        nội_dung: value.item ?? gap('nội dung chi'),
        đơn_vị_tính: value.unit ?? '',
        số_lượng: String(value.quantity ?? '').replace('.', ','),
        đơn_giá: amount(value.price),
        dự_toán: amount(value.estimate),
        đã_chi: amount(value.spent),
        chứng_từ: value.document ?? '',
      })),
      nơi_nhận: [{ tên: 'Văn phòng HĐND và UBND (để p/h)' }],
      lưu: 'VT',
      ...signedByHead(office, office.directory.find(DESK), 'D26'),
    };
  },
});

const isSettling = ({ book }: Pick<Office, 'book'>, { held, code }: ConferenceCase): boolean =>
  held && budgetOf(book, code)?.isSettled === true;
