// “Kinh phí”: what each item comes to, and what is wrong with a row.
import { money, type BudgetRow } from '../../../register/book/budget-of.ts';
import { citeClause } from '../../../rules/clauses/cite.ts';
import { foldText } from '../../../rules/fold.ts';
import type { RunContext } from '../../base/context.ts';
import { isBlank, rowFaults } from '../../base/row-faults.ts';

export function deriveBudget({ book: { tabs } }: RunContext): void {
  const conferences = new Set(tabs.conferences.rows.map(({ value }) => value.code));
  for (const row of tabs.budget.rows) {
    const { quantity, price } = row.value;
    row.value.estimate =
      isAmount(quantity) && isAmount(price) ? Math.round(quantity * price) : null;
    row.value.fix = faultsOf(row, conferences).join('\n') || null;
  }
}

const MOST = 1e12;
const isAmount = (amount: number | null): amount is number =>
  amount !== null && amount >= 0 && amount <= MOST;

// A-III.2.5: “kinh phí thực hiện được lồng ghép trong dự toán chi thường xuyên ngân sách hằng năm của địa phương”.
const REGULAR = foldText('chi thường xuyên');

function faultsOf(row: BudgetRow, conferences: ReadonlySet<string | null>): string[] {
  const { conference, quantity, price, estimate, spent, document, source } = row.value;
  const faults = rowFaults(row);
  if (!conferences.has(conference)) faults.push(`Không có hội nghị mã “${conference ?? ''}”.`);
  if (isBlank(row, 'item')) faults.push('Chưa ghi nội dung chi.');
  if (isBlank(row, 'quantity') || isBlank(row, 'price'))
    faults.push('Chưa ghi số lượng, đơn giá; chưa tính dự toán.');
  if ([quantity, price, spent].some((amount) => amount !== null && !isAmount(amount)))
    faults.push('Số tiền, số lượng phải từ 0 trở lên.');
  if (spent !== null && estimate !== null && spent > estimate)
    faults.push(`Quyết toán vượt dự toán ${money(spent - estimate)}.`);
  if (spent !== null && spent > 0 && document === null) faults.push('Chưa ghi chứng từ.');
  if (source !== null && !foldText(source).includes(REGULAR))
    faults.push(
      `Kế hoạch lồng ghép kinh phí trong dự toán chi thường xuyên (${citeClause('A-III.2.5')}); nguồn khác cần lãnh đạo đồng ý.`,
    );
  return faults;
}
