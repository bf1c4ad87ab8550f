// What D26 says: what the desk puts before the leader about the money: the estimate before, the settlement after (A-III.2.4, A-III.2.5).
import { amountWords, budgetOf } from '../../register/book/budget-of.ts';
import { WARD } from '../../ward.ts';
import { signedByHead } from '../shared/foot.ts';
import { headOf } from '../shared/head.ts';
import { heldAt } from '../shared/held-at.ts';
import type { ConferenceCase, Office } from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { DESK } from '../shared/office.ts';
import { gap } from '../shared/petition.ts';
import type { BUDGET_FIELDS } from './fields.ts';
import type { DataOf } from '../../docx/template/field-list.ts';
import { isSettling } from './condition.ts';

export function budgetData(office: Office, about: ConferenceCase): DataOf<typeof BUDGET_FIELDS> {
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
}
