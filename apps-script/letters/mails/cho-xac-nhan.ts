// A phiếu that may not be the unit's own, or names no conference while several receive: the desk is asked to look.
import { text } from '../../docx/template/field-list.ts';
import { defineMail } from './shared/kind.ts';
import { SENDER } from './shared/fields.ts';

export const TO_SETTLE = defineMail({
  audience: 'internal',
  fields: { mã_đơn_vị: text, tên_đơn_vị: text, thời_điểm_nhận: text, việc: text, ...SENDER },
});
