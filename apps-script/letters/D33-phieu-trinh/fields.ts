// The fields of the slip with which a draft is put before the leader (D33).
import { type FieldList, list, text } from '../../docx/template/field-list.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';

/** D33 (AM-39): what is to be signed, by whom and until when; room for the leader's remarks. */
export const SLIP_FIELDS = {
  ...HEAD,
  ...FOOT,
  tên_phòng_in_hoa: text,
  loại_văn_bản: text,
  trích_yếu: text,
  mã_hồ_sơ: text,
  thời_hạn: text,
  tệp: text,
  ý_kiến_trước: text,
  ký_thay: list({ dòng: text }),
  người_ký_văn_bản: text,
} as const satisfies FieldList;
