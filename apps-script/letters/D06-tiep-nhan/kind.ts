// D06, the printed receipt: what a unit handed in on one day, its codes, what follows (A-II.3.3).
import { dateOf, slashDateTime } from '../../rules/dates/civil-date.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { headOf } from '../shared/head.ts';
import { petitionsLetter } from '../shared/kind.ts';
import { DESK, senderOf } from '../shared/office.ts';
import { petitionPart } from '../shared/petition.ts';
import { OPEN } from '../shared/ward-foot.ts';
import { RECEIPT_FIELDS } from './fields.ts';

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
  data(office, gathered) {
    const [{ facts, row }] = gathered;
    const { channel, typedBy, lookup } = row.value;
    return {
      ...headOf(office),
      số_ký_hiệu: '',
      tên_phòng_in_hoa: DESK.toUpperCase(),
      tên_đơn_vị: facts.unitName,
      thời_điểm_nhận: facts.receivedAt === null ? '' : slashDateTime(facts.receivedAt),
      kênh: channel ?? '',
      người_tiếp_nhận: typedBy ?? OPEN,
      số_lượng: twoDigits(gathered.length),
      kiến_nghị: gathered.map(petitionPart),
      mã_tra_cứu: lookup ?? '',
      trang_tra_cứu: office.book.setting('lookupPage'),
      liên_hệ: senderOf(office).liên_hệ,
    };
  },
});
