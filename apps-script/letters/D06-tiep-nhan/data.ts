// What D06 says: the printed receipt: what a unit handed in on one day, its codes, what follows (A-II.3.3).
import { momentWords } from '../../register/book/conference-day.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { headOf } from '../shared/head.ts';
import { DESK, senderOf } from '../shared/office.ts';
import { petitionPart } from '../shared/petition.ts';
import { OPEN } from '../shared/ward-foot.ts';
import type { RECEIPT_FIELDS } from './fields.ts';
import type { DataOf } from '../../docx/template/field-list.ts';
import type { Office, Gathered } from '../shared/kind.ts';

export function receiptData(office: Office, gathered: Gathered): DataOf<typeof RECEIPT_FIELDS> {
  const [{ facts, row }] = gathered;
  const { channel, typedBy, lookup } = row.value;
  return {
    ...headOf(office),
    số_ký_hiệu: '',
    tên_phòng_in_hoa: DESK.toUpperCase(),
    tên_đơn_vị: facts.unitName,
    thời_điểm_nhận: facts.receivedAt === null ? '' : momentWords(facts.receivedAt),
    kênh: channel ?? '',
    người_tiếp_nhận: typedBy ?? OPEN,
    số_lượng: twoDigits(gathered.length),
    kiến_nghị: gathered.map(petitionPart),
    mã_tra_cứu: lookup ?? '',
    trang_tra_cứu: office.book.setting('lookupPage'),
    liên_hệ: senderOf(office).liên_hệ,
  };
}
