// D06, the printed receipt: what a unit handed in on one day, its codes, what follows (A-II.3.3).
import { dateOf } from '../../rules/dates/civil-date.ts';
import { petitionsLetter } from '../shared/kind.ts';
import { RECEIPT_FIELDS } from './fields.ts';
import { receiptData } from './data.ts';

export const RECEIPT = petitionsLetter({
  document: 'D06 Phiếu xác nhận tiếp nhận',
  action: 'phiếu tiếp nhận',
  file: 'Phieu_tiep-nhan',
  askedBy: 'Soạn phiếu tiếp nhận',
  under: (_office, { row: { value } }) =>
    value.unit === null || value.receivedAt === null
      ? null
      : `${value.unit}-${dateOf(value.receivedAt)}`,
  // Only where it is asked for: who has electronic mail got it all at once.
  isDue: () => false,
  title: (_office, [{ facts }]) => `Tiếp nhận kiến nghị của ${facts.unitName}`,
  clause: () => 'A-II.3.3',
  fields: RECEIPT_FIELDS,
  data: receiptData,
});
