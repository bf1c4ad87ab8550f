// What D33 says: the slip with which a draft is put before the leader (AM-39; A-K.2: everything goes through the desk).
import { DOCUMENTS, documentCode } from '../../rules/documents.ts';
import { WARD } from '../../ward.ts';
import { signedByHead } from '../shared/foot.ts';
import { headOf } from '../shared/head.ts';
import { dateOrBlank, numberLine } from '../shared/number-and-date.ts';
import { DESK } from '../shared/office.ts';
import { gap, phrase } from '../shared/petition.ts';
import { signedFor } from '../shared/ward-foot.ts';
import type { SLIP_FIELDS } from './fields.ts';
import type { DataOf } from '../../docx/template/field-list.ts';
import type { Office, DraftCase } from '../shared/kind.ts';

export function slipData(
  office: Office,
  { row: { value }, due }: DraftCase,
): DataOf<typeof SLIP_FIELDS> {
  const code = documentCode(value.kind);
  const { quyền_hạn, người_ký } = signedFor(office, code ?? 'D33');
  return {
    ...headOf(office),
    số_ký_hiệu: numberLine(null, WARD.desk.symbol),
    tên_phòng_in_hoa: DESK.toUpperCase(),
    loại_văn_bản: code === null ? gap('loại văn bản') : DOCUMENTS[code].name,
    trích_yếu: phrase(value.title) || gap('trích yếu'),
    mã_hồ_sơ: value.case ?? '',
    thời_hạn: dateOrBlank(due),
    tệp: value.file ?? '',
    ý_kiến_trước: phrase(value.remarks),
    ký_thay: quyền_hạn,
    người_ký_văn_bản: người_ký,
    nơi_nhận: [],
    lưu: 'VT',
    ...signedByHead(office, office.directory.find(DESK), 'D33'),
  };
}
