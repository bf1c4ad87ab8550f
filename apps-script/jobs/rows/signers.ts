// “Cần sửa” of “Người ký”: rows that cannot be read, are half, or say two names for one document and day (A-S.2).
import type { Drafts } from '../../register/book/book.ts';
import { foldText } from '../../rules/fold.ts';
import { isBlank, rowFaults } from '../base/row-faults.ts';
import type { RunContext } from '../base/context.ts';

type SignerRow = Drafts['signers']['rows'][number];

export function deriveSigners({ book, directory }: Pick<RunContext, 'book' | 'directory'>): void {
  const { rows } = book.tabs.signers;
  for (const row of rows) {
    const { body, from, to } = row.value;
    const faults = rowFaults(row);
    if (isBlank(row, 'kind')) faults.push('Chưa chọn loại văn bản; dòng chưa được dùng.');
    if (isBlank(row, 'title')) faults.push('Chưa ghi chức vụ người ký.');
    if (isBlank(row, 'name')) faults.push('Chưa ghi họ và tên người ký.');
    if (from !== null && to !== null && to < from) faults.push('“Đến ngày” ở trước “Từ ngày”.');
    if (body !== null && directory.find(body) === null)
      faults.push(`Không có “${body}” trong Danh bạ cơ quan; của UBND thì để trống.`);
    if (rows.some((other) => other !== row && isSame(other, row)))
      faults.push('Hai dòng cùng loại văn bản, cùng Từ ngày: chỉ dòng dưới được dùng.');
    row.value.fix = faults.join('\n') || null;
  }
}

const isSame = ({ value: one }: SignerRow, { value: other }: SignerRow): boolean =>
  one.kind === other.kind &&
  one.from === other.from &&
  foldText(one.body ?? '') === foldText(other.body ?? '');
